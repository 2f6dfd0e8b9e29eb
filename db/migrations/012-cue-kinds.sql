-- What the cue of a quote tells of its source: that it said, wrote, thought, wanted or did something. Quotes that are
-- stored have none until they are analysed again, and those that people added have none at all.

ALTER TABLE quote ADD COLUMN cue_kind TEXT CHECK (cue_kind IN ('saying', 'writing', 'thinking', 'wanting', 'doing'));
