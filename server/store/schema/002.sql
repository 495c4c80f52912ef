-- Version 2: scenario files that a pair brings along, and rooms with all of the game at once.

CREATE TABLE files (
  room_id INTEGER NOT NULL REFERENCES rooms (id), -- which room; goes with it
  hash    BLOB NOT NULL,                          -- SHA-256 of the bytes
  at_ms   INTEGER NOT NULL,                       -- when it was brought (UTC)
  bytes   BLOB NOT NULL,                          -- a sound scenario file, 64 KiB at most
  PRIMARY KEY (room_id, hash)
) STRICT, WITHOUT ROWID;

ALTER TABLE rooms ADD COLUMN everything INTEGER NOT NULL DEFAULT 0; -- 1: all of the game at once

PRAGMA user_version = 2;
