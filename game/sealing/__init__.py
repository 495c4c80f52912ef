"""Seal what people write so that only the two players' devices can read it.

Invites, pairing, the key of each sitting, sealed boxes, and the cleaning of text that came
out of a box. Nothing here logs, talks to a network or keeps a file; no exception carries
words, keys or invites. The server package never imports it.
"""
