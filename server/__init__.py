"""The server: keeps order, referees moves and stores the log; it cannot read a word."""
