"""Whole scenes written down, to be read like a story and compared like code."""
