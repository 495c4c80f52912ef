"""Tests of invites, pairing, epochs, sealed boxes and the cleaning of opened text."""
