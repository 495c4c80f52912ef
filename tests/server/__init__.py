"""Tests of the server: store, limits, rooms over real sockets."""
