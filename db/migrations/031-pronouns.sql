-- The pronouns that articles have for a speaker. Articles of before tell theirs when they are read again.

ALTER TABLE article_speaker ADD COLUMN pronouns TEXT CHECK (pronouns IN ('she', 'he', 'they'));

-- Those of the one that was moved from, and of the other if it was there.
ALTER TABLE moved_article ADD COLUMN pronouns TEXT CHECK (pronouns IN ('she', 'he', 'they'));
ALTER TABLE moved_article ADD COLUMN other_pronouns TEXT CHECK (other_pronouns IN ('she', 'he', 'they'));

-- How many articles have which.
ALTER TABLE speaker ADD COLUMN she_count INTEGER NOT NULL DEFAULT 0 CHECK (she_count >= 0);
ALTER TABLE speaker ADD COLUMN he_count INTEGER NOT NULL DEFAULT 0 CHECK (he_count >= 0);
ALTER TABLE speaker ADD COLUMN they_count INTEGER NOT NULL DEFAULT 0 CHECK (they_count >= 0);

-- What most of them have.
ALTER TABLE speaker ADD COLUMN pronouns TEXT GENERATED ALWAYS AS (
  CASE
    WHEN she_count > he_count + they_count THEN 'she'
    WHEN he_count > she_count + they_count THEN 'he'
    WHEN they_count > she_count + he_count THEN 'they'
  END
) VIRTUAL;

CREATE TRIGGER article_speaker_pronouns_added AFTER INSERT ON article_speaker WHEN new.pronouns IS NOT NULL BEGIN
  UPDATE speaker SET
    she_count = she_count + (new.pronouns = 'she'),
    he_count = he_count + (new.pronouns = 'he'),
    they_count = they_count + (new.pronouns = 'they')
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER article_speaker_pronouns_changed AFTER UPDATE OF pronouns ON article_speaker
WHEN new.pronouns IS NOT old.pronouns BEGIN
  UPDATE speaker SET
    she_count = she_count + (new.pronouns IS 'she') - (old.pronouns IS 'she'),
    he_count = he_count + (new.pronouns IS 'he') - (old.pronouns IS 'he'),
    they_count = they_count + (new.pronouns IS 'they') - (old.pronouns IS 'they')
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER article_speaker_pronouns_gone AFTER DELETE ON article_speaker WHEN old.pronouns IS NOT NULL BEGIN
  UPDATE speaker SET
    she_count = she_count - (old.pronouns = 'she'),
    he_count = he_count - (old.pronouns = 'he'),
    they_count = they_count - (old.pronouns = 'they')
  WHERE number = old.speaker_number;
END;
