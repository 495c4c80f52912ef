"""One room, sans I/O: `step(room, inbound)` gives the next room and what the runner must do."""
