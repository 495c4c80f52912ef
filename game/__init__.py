"""Halfway: a two-player practice game for trust."""
