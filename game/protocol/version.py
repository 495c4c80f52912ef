"""Version names of the wire and of the stored log."""

from __future__ import annotations

SUBPROTOCOL = "halfway.v1"
"""Name of the wire protocol; a server that does not speak it ends the connection."""

EVENTS_VERSION = 1
"""Version of the stored events. A shape change adds one, and one upcaster in stored.py."""
