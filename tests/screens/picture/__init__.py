"""Tests of the painted world as a display list."""
