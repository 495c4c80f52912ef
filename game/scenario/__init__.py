"""Authored content as checked data: the bottom layer, pure."""
