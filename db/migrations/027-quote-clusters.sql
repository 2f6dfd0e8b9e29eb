-- The same quotation in several articles: the quotes of one cluster have the same words, or nearly. Clusters are made in
-- the background (src/store/clusters.ts), so a quote that is new or changed waits for a moment.

-- Each quote whose words have been compared leads a cluster or occurs in that of another. Numbers grow with time: a
-- quote joins the oldest cluster that has its words.
CREATE TABLE quote_cluster (
  number INTEGER PRIMARY KEY,
  leader_number INTEGER NOT NULL UNIQUE REFERENCES quote (number) ON DELETE CASCADE
) STRICT;

-- What leaders are found by: a few of their rarer pairs of words.
CREATE TABLE quote_fingerprint (
  fingerprint INTEGER NOT NULL,
  cluster_number INTEGER NOT NULL REFERENCES quote_cluster (number) ON DELETE CASCADE,
  PRIMARY KEY (fingerprint, cluster_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_fingerprint_by_cluster ON quote_fingerprint (cluster_number);

-- Only of clusters that have more than their leader, or once had; the leader's among them. Listed quotes only.
CREATE TABLE quote_occurrence (
  quote_number INTEGER PRIMARY KEY REFERENCES quote (number) ON DELETE CASCADE,
  cluster_number INTEGER NOT NULL REFERENCES quote_cluster (number) ON DELETE CASCADE,
  -- That of the quote.
  place INTEGER NOT NULL,
  -- The same, but what has no date comes after what has: which occurrence is the earliest.
  turn INTEGER NOT NULL CHECK (turn = CASE WHEN place < 16777216 THEN place + 9223372036837998591 ELSE place END),
  -- Whether the named speakers of the cluster are not one.
  disputed INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1))
) STRICT;

CREATE INDEX quote_occurrence_by_cluster ON quote_occurrence (cluster_number, turn, place);

CREATE INDEX quote_occurrence_disputed ON quote_occurrence (place, cluster_number) WHERE disputed = 1;

-- Quotes that are to be compared with others, and clusters whose speakers are to be compared.
CREATE TABLE quote_to_cluster (
  quote_number INTEGER PRIMARY KEY REFERENCES quote (number) ON DELETE CASCADE
) STRICT;

CREATE TABLE cluster_to_compare (
  cluster_number INTEGER PRIMARY KEY REFERENCES quote_cluster (number) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER quote_to_cluster_added AFTER INSERT ON quote WHEN new.listed = 1 AND new.type <> 'indirect' BEGIN
  INSERT INTO quote_to_cluster (quote_number) VALUES (new.number);
END;

CREATE TRIGGER quote_to_cluster_changed AFTER UPDATE OF words, type, listed ON quote
WHEN (new.words, new.type, new.listed) IS NOT (old.words, old.type, old.listed) BEGIN
  DELETE FROM quote_cluster WHERE leader_number = new.number;
  DELETE FROM quote_occurrence WHERE quote_number = new.number;
  INSERT OR IGNORE INTO quote_to_cluster (quote_number) VALUES (new.number);
END;

CREATE TRIGGER quote_occurrence_placed AFTER UPDATE OF place ON quote BEGIN
  UPDATE quote_occurrence SET
    place = new.place,
    turn = CASE WHEN new.place < 16777216 THEN new.place + 9223372036837998591 ELSE new.place END
  WHERE quote_number = new.number;
END;

-- Before, since its occurrences go with it.
CREATE TRIGGER quote_cluster_gone BEFORE DELETE ON quote_cluster BEGIN
  INSERT OR IGNORE INTO quote_to_cluster (quote_number)
  SELECT quote_number FROM quote_occurrence WHERE cluster_number = old.number AND quote_number <> old.leader_number;
END;

CREATE TRIGGER quote_occurrence_gone AFTER DELETE ON quote_occurrence BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT number FROM quote_cluster WHERE number = old.cluster_number;
END;

CREATE TRIGGER cluster_speaker_added AFTER INSERT ON quote_speaker BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = new.quote_number;
END;

CREATE TRIGGER cluster_speaker_gone AFTER DELETE ON quote_speaker BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = old.quote_number;
END;

CREATE TRIGGER cluster_speaker_changed AFTER UPDATE OF speaker_number ON quote_speaker BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = new.quote_number;
END;

CREATE TRIGGER cluster_speaker_named AFTER UPDATE OF kind ON speaker
WHEN (new.kind IN ('person', 'organization')) <> (old.kind IN ('person', 'organization')) BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT o.cluster_number FROM quote_speaker AS said
  CROSS JOIN quote_occurrence AS o ON o.quote_number = said.quote_number WHERE said.speaker_number = new.number;
END;

-- All that there are; in the order in which they were stored.
INSERT INTO quote_to_cluster (quote_number)
SELECT number FROM quote WHERE listed = 1 AND type IN ('direct', 'mixed') ORDER BY number;
