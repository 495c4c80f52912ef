"""Whole scenes played by policies through the real rules and room, to see what scores mean."""
