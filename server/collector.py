"""How often Python looks for cycles of garbage in a server: seldom.

A room is a tree of frozen values and is let go of by counting alone; cycles come only from ended
connections and from errors. With 500 rooms awake the search walks over a million values, finds
next to nothing, and everybody waits meanwhile. So what is loaded at the start is left out of it
(`freeze`), and the search starts after many more new values than Python would allow.
"""

from __future__ import annotations

import gc

_NEW_VALUES = 10_000  # until the youngest are searched; the older ones every tenth time of that


def search_seldom() -> None:
    """Set this process's collector for a server; call it once all is loaded."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_VALUES, 10, 10)
