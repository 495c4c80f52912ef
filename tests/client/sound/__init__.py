"""Tests of the sounds: how they are made and how they are played."""
