-- References that were let loose while many rows are loaded, with what puts each back. Empty at all other times.
CREATE TABLE db_loose (
    reference TEXT NOT NULL,
    of_table TEXT NOT NULL,
    definition TEXT NOT NULL,
    CONSTRAINT db_loose_key PRIMARY KEY (reference)
) STRICT;
