"""Tests of the whole house; README.md says what proves what."""
