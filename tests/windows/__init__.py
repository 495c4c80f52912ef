"""Real windows on a virtual screen, driven by a keyboard."""
