"""What sentences do, read and measured."""
