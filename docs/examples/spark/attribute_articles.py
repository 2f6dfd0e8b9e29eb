"""Who said what in any number of articles, as a table: lines of JSON in, Parquet out.

    spark-submit attribute_articles.py stories.ndjson quotes.parquet

Each machine of the cluster needs Node 20.19 or newer and the package, and the command in DIXIT if it is not
`dixit attribute --lines`. Each line of the input becomes one row: an article with its quotes, or what is wrong with the line.
"""

import json
import os
import sys

from pyspark.sql import Row, SparkSession

SCHEMA = """
    external_id string, url string, language string, engine string, reader string,
    quotes array<struct<
        type: string, text: string, speaker: string, speaker_kind: string, role: string, cue: string, confidence: double,
        spans: array<struct<start: int, end: int>>>>,
    error string, line string
"""


def to_row(line_and_answer):
    line, answer = line_and_answer[0], json.loads(line_and_answer[1])
    if "problem" in answer:
        return Row(None, None, None, None, None, None, answer["problem"]["detail"], line)
    quotes = [to_quote(quote) for quote in answer["quotes"]]
    names = ("externalId", "url", "language", "engine", "reader")
    return Row(*(answer.get(name) for name in names), quotes, None, None)


def to_quote(quote):
    speaker, cue = quote["speaker"] or {}, quote["cue"] or {}
    spans = [Row(part["start"], part["end"]) for part in quote["content"]]
    who = (speaker.get("name"), speaker.get("kind"), speaker.get("role"))
    return Row(quote["type"], quote["text"], *who, cue.get("text"), float(quote["confidence"]), spans)


stories, table = sys.argv[1:]
# One thread each: Spark starts one process per core. Offsets count code points, as in Python and Spark.
command = f"env WORKERS=1 {os.environ.get('DIXIT', 'dixit attribute --lines')} --offsets codepoints"

spark = SparkSession.builder.appName("dixit").getOrCreate()
# A line ends with \n alone. Pieces of 8 MB, which is what must be repeated if a machine is lost.
spark.conf.set("spark.sql.files.maxPartitionBytes", os.environ.get("PIECE_BYTES", str(8 * 2**20)))
lines = spark.read.text(stories, lineSep="\n").rdd.map(lambda row: row.value)
# Answers come in the order of the lines, one for each. If a process dies, its piece fails, and Spark repeats it.
answers = lines.pipe(command, checkCode=True)
rows = lines.zip(answers).map(to_row)
spark.createDataFrame(rows, SCHEMA).write.mode("errorifexists").parquet(table)
spark.stop()
