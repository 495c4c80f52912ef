"""Tests of the pygame shell."""
