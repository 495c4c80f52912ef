"""The painter: turns the display list of `game/screens/picture` into pixels with pygame."""
