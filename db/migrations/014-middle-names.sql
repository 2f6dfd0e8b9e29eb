-- A person whom articles call now with a middle name and now without it is one: by the first and the last name of a
-- link, and what stands between them. Only names of two words get theirs here; which words of longer ones are the
-- last name is told when they are next read.

ALTER TABLE speaker_link ADD COLUMN outer_key TEXT CHECK (outer_key <> '');
ALTER TABLE speaker_link ADD COLUMN middle_names TEXT;

UPDATE speaker_link SET outer_key = link_key, middle_names = ''
WHERE kind = 'person' AND instr(link_key, ' ') > 2
  AND length(link_key) - length(replace(link_key, ' ', '')) = 1
  AND substr(link_key, instr(link_key, ' ') + 1) NOT IN ('jr', 'sr', 'ii', 'iii', 'iv');

CREATE INDEX speaker_link_by_outer_key ON speaker_link (outer_key, kind) WHERE outer_key IS NOT NULL;
