"""Tests of the client without a platform: states, links, screens."""
