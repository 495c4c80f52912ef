"""Tests of the steps of a scene, one file for each step with a rule of its own."""
