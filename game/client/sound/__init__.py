"""Sounds of the game: how they are made (`render`) and how they are played (`player`)."""
