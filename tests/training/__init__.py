"""Holds that the heads of game/words are made the same way each time."""
