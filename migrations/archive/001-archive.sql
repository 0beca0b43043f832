-- Written by the desk, read by the archive. Holds what was approved for publication and nothing else.

CREATE TABLE testimonies (
  number INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z]*'),
  version INTEGER NOT NULL CHECK (version >= 1),
  -- Months of publication, YYYY-MM: of the first version and of this one.
  first_month TEXT NOT NULL,
  month TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ko', 'en', 'ru', 'zh')),
  -- SHA-256 of the record below, which is the approved canonical JSON.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  record TEXT NOT NULL,
  -- The words of the text in the form that search looks them up; derived from the record.
  terms TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  terms, content = 'testimonies', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- Says that an address held a testimony, and nothing about it.
CREATE TABLE tombstones (
  slug TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
