"""Tests of authored content: reading, checking, pace, translations."""
