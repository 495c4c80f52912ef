"""One player's session with a server: engine, keep, thread."""
