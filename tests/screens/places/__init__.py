"""Tests of the places outside a scene."""
