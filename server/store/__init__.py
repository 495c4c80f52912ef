"""Where rooms are kept: one contract, in SQLite or in memory."""
