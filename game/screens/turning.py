"""Which of a toy's three pictures lies on top: turned by tapping, and by itself in time."""

from __future__ import annotations

PICTURES = 3
STILLS = "stills-"
"""Toys named so have no game of their own: three pictures with a caption each."""


def picture_shown(share: float, taps: int) -> int:
    """Return the picture on top, 0 to 2.

    Args:
        share: how far the toy's time has gone, 0 to 1; a third turns a picture by itself.
        taps: how often somebody has tapped; a tap turns sooner, never back.
    """
    by_itself = min(PICTURES - 1, int(max(0.0, share) * PICTURES))
    return max(by_itself, min(PICTURES - 1, max(0, taps)))
