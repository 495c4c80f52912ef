"""Tests of the painter, on the dummy video driver."""
