-- Until when a password that somebody else has set lets its holder in, so that a note that was lost is worth nothing the day after.
ALTER TABLE accounts_account ADD COLUMN handed_until INTEGER;
