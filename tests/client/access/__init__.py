"""What a screen reader is told, and what it may ask."""
