"""Tests of the scripted partner."""
