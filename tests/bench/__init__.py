"""Benches that print figures; run by hand."""
