"""Practice alone with each of the six, as it was last read and agreed to."""
