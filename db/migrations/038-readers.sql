-- Which reader read the text last. NULL where nobody said so: it was read before there were two.
ALTER TABLE article ADD COLUMN reader TEXT CHECK (reader IN ('pretrained', 'linear', 'patterns'));
