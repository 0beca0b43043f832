-- Written by the desk alone, read by intake.

-- The desk's public key to which intake seals. No row: intake is not open.
CREATE TABLE recipient (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  recipient TEXT NOT NULL CHECK (recipient GLOB 'age1pq1*')
) STRICT;

-- All that a source sees at its mailbox, sealed to the source.
CREATE TABLE mailboxes (
  address TEXT PRIMARY KEY CHECK (length(address) = 32),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Items that the desk holds safely and intake may delete.
CREATE TABLE collected (
  item_id TEXT PRIMARY KEY CHECK (length(item_id) = 32)
) STRICT, WITHOUT ROWID;
