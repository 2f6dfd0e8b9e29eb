-- The words of names, to find those that a misspelt one may mean.

CREATE VIRTUAL TABLE name_vocabulary USING fts5vocab (speaker_search, 'row');
