"""Policies, whole scenes, counts and the command that plays them."""
