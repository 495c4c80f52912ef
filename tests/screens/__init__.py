"""Tests of the client without a platform."""
