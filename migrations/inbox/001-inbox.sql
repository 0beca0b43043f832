-- Written by intake alone. Holds nothing that intake could read.

-- One row: the public salt of the receipts, and a fingerprint by which a wrong or damaged intake.key is noticed.
CREATE TABLE site (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  key_fingerprint TEXT NOT NULL CHECK (length(key_fingerprint) = 16)
) STRICT;

-- Random ids, and no rowid that would tell the order of arrival.
CREATE TABLE items (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  mailbox TEXT NOT NULL CHECK (length(mailbox) = 32),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX items_of_mailbox ON items (mailbox);

-- Sealed files. item_id is NULL while a file is still arriving.
CREATE TABLE files (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  item_id TEXT REFERENCES items (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX files_of_item ON files (item_id);

CREATE TABLE file_pieces (
  file_id TEXT NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (file_id, position)
) STRICT, WITHOUT ROWID;
