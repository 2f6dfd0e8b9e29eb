-- What people have reviewed since a moment.

CREATE INDEX quote_change_by_time ON quote_change (at, quote_number)
WHERE action IN ('reviewed', 'corrected') AND undone_at IS NULL;
