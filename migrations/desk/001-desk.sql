-- The desk's own. Everything that anyone said or wrote is sealed to the desk identity.

CREATE TABLE moderators (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('moderator', 'administrator')),
  -- invited: a link was made; waiting: has a passphrase, no keyslot yet; active: has keyslots.
  state TEXT NOT NULL CHECK (state IN ('invited', 'waiting', 'active')),
  -- SHA-256 of the invitation's token; NULL once it is used.
  invitation TEXT UNIQUE,
  invited_on TEXT NOT NULL,
  salt BLOB,
  recipient TEXT,
  -- The TOTP secret, sealed to the moderator's own recipient.
  totp BLOB,
  -- The last TOTP step that was used: none is accepted twice.
  totp_step INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Every desk identity there ever was; the newest is the one that intake seals to.
CREATE TABLE identities (
  number INTEGER PRIMARY KEY,
  recipient TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE keyslots (
  moderator_id TEXT NOT NULL REFERENCES moderators (id) ON DELETE CASCADE,
  identity_number INTEGER NOT NULL REFERENCES identities (number),
  sealed BLOB NOT NULL,
  PRIMARY KEY (moderator_id, identity_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  mailbox TEXT NOT NULL UNIQUE CHECK (length(mailbox) = 32),
  opened_on TEXT NOT NULL,
  -- redacting → proposed → approved → published; from any of them to withdrawn, which is final.
  state TEXT NOT NULL DEFAULT 'redacting'
    CHECK (state IN ('redacting', 'proposed', 'approved', 'published', 'withdrawn')),
  -- The redaction work, sealed; NULL until someone begins.
  draft BLOB,
  -- Grows with every change of the draft: a form made from an older one is refused.
  draft_revision INTEGER NOT NULL DEFAULT 0,
  drafted_by TEXT REFERENCES moderators (id) ON DELETE SET NULL,
  -- Changes that the mailbox in the outbox does not show yet: a change made while the others are delivered is not lost.
  delivery_due INTEGER NOT NULL DEFAULT 1 CHECK (delivery_due >= 0),
  -- 1 while the archive has yet to be brought up to date.
  publication_due INTEGER NOT NULL DEFAULT 0 CHECK (publication_due IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What arrived, exactly as it was sealed at intake.
CREATE TABLE items (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
  mailbox TEXT NOT NULL,
  day TEXT NOT NULL,
  -- 'unreadable': it did not open, or is not what it should be; kept, never acted on.
  kind TEXT NOT NULL CHECK (kind IN ('submission', 'message', 'decision', 'withdrawal', 'unreadable')),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX items_of_case ON items (case_id);

CREATE TABLE file_pieces (
  item_id TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
  file_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (item_id, file_id, position)
) STRICT, WITHOUT ROWID;

-- What the desk wrote to a source.
CREATE TABLE replies (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  written_by TEXT REFERENCES moderators (id) ON DELETE SET NULL,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX replies_of_case ON replies (case_id);

-- Pseudonyms ever used or reserved: none is given twice, not even after a withdrawal.
CREATE TABLE pseudonyms (
  slug TEXT PRIMARY KEY,
  case_id TEXT UNIQUE REFERENCES cases (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;

-- In use by media: see the README.
INSERT INTO pseudonyms (slug) VALUES ('jin'), ('tae'), ('chan'), ('nam');

-- The record that is to be published, frozen: a proposal is never changed, only replaced.
CREATE TABLE proposals (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  -- SHA-256 of the record's canonical JSON, 64 hexadecimal digits.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  record BLOB NOT NULL,
  proposed_by TEXT NOT NULL,
  -- The source's own answer where it asked to see the text first.
  source_answer TEXT CHECK (source_answer IN ('yes', 'no'))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER proposals_are_frozen BEFORE UPDATE OF digest, record, proposed_by ON proposals
BEGIN
  SELECT RAISE(ABORT, 'a proposal is replaced, never changed');
END;

CREATE TABLE approvals (
  case_id TEXT PRIMARY KEY REFERENCES proposals (case_id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  approved_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER approvals_need_a_second_person BEFORE INSERT ON approvals
WHEN EXISTS (SELECT 1 FROM proposals WHERE case_id = NEW.case_id AND proposed_by = NEW.approved_by)
BEGIN
  SELECT RAISE(ABORT, 'own-approval');
END;

CREATE TRIGGER approvals_are_of_these_bytes BEFORE INSERT ON approvals
WHEN NOT EXISTS (SELECT 1 FROM proposals WHERE case_id = NEW.case_id AND digest = NEW.digest)
BEGIN
  SELECT RAISE(ABORT, 'changed-meanwhile');
END;

CREATE TRIGGER approvals_are_final BEFORE UPDATE ON approvals
BEGIN
  SELECT RAISE(ABORT, 'an approval is given or taken back, never changed');
END;

-- What is, or was, in the archive.
CREATE TABLE releases (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  slug TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL CHECK (version >= 1),
  digest TEXT NOT NULL,
  -- Months of publication, YYYY-MM: of the first version and of this one.
  first_month TEXT NOT NULL,
  month TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who did what to a case, by day.
CREATE TABLE history (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  moderator TEXT NOT NULL,
  action TEXT NOT NULL,
  UNIQUE (case_id, position)
) STRICT, WITHOUT ROWID;
