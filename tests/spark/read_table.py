"""Prints the rows of a table that docs/examples/spark has written, as JSON."""

import json
import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("read").master("local[1]").getOrCreate()
rows = spark.read.parquet(sys.argv[1]).collect()
print(json.dumps([row.asDict(recursive=True) for row in rows]))
spark.stop()
