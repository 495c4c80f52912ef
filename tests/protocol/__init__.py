"""Tests of the wire and of the stored log."""
