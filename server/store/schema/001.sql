-- Version 1 of the store. Every later change is a file of its own, applied in order.

CREATE TABLE rooms (
  id              INTEGER PRIMARY KEY,  -- short key for the other tables
  room            TEXT NOT NULL UNIQUE, -- the room's name, a hash made by the host's device (hex)
  mode            TEXT NOT NULL,        -- 'duo'
  scenario        TEXT NOT NULL,        -- '<id>@<sha256>' it was created for
  join_hash       BLOB,                 -- SHA-256 of the guest's secret; NULL once it was used
  invite_until_ms INTEGER NOT NULL,     -- the invite cannot be used after this (UTC)
  created_ms      INTEGER NOT NULL,     -- when the room was made (UTC)
  used_ms         INTEGER NOT NULL,     -- when it was last used (UTC); retention counts from here
  keep_days       INTEGER NOT NULL,     -- days it is kept after that
  head            INTEGER NOT NULL,     -- seq of the last entry; 0 for none
  is_over         INTEGER NOT NULL      -- 1 while the last scene has ended: its boxes may go
) STRICT;

CREATE TABLE seats (
  room_id     INTEGER NOT NULL REFERENCES rooms (id), -- which room
  seat        TEXT NOT NULL,                          -- 'A' or 'B'
  ticket_hash BLOB NOT NULL,                          -- SHA-256 of the seat's ticket
  PRIMARY KEY (room_id, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  room_id INTEGER NOT NULL REFERENCES rooms (id), -- which room
  seq     INTEGER NOT NULL,                       -- number in the room's log, from 1, no gaps
  at_ms   INTEGER NOT NULL,                       -- when it was accepted (UTC)
  by      TEXT NOT NULL,                          -- 'A', 'B', 'clock' or 'host'
  n       INTEGER,                                -- the seat's own counter; NULL for clock, host
  raw     BLOB NOT NULL,                          -- the structured move as sent (no own words)
  events  BLOB NOT NULL,                          -- what it changed, versioned JSON
  PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX entries_once ON entries (room_id, by, n) WHERE n IS NOT NULL;

CREATE TABLE boxes (
  room_id  INTEGER NOT NULL REFERENCES rooms (id), -- which room
  seq      INTEGER NOT NULL,                       -- the entry it belongs to
  visit    INTEGER NOT NULL,                       -- the visit its move named; 0 for relays
  is_relay INTEGER NOT NULL,                       -- 1 for pairing, epoch and name records
  box      BLOB NOT NULL,                          -- sealed; nobody here can open it
  PRIMARY KEY (room_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  at_ms INTEGER NOT NULL, -- when (UTC)
  what  TEXT NOT NULL     -- what was done: 'created', 'deleted', 'expired'; no room, no content
) STRICT;

CREATE TABLE probe (
  id    INTEGER PRIMARY KEY CHECK (id = 1), -- one row only
  at    INTEGER NOT NULL                    -- counts the checks that writing works
) STRICT;

PRAGMA user_version = 1;
