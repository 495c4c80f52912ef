"""Play without a server: the same room in this process, with a scripted partner across."""

FIRST_SCENE = "t1"
"""What practice plays, and what a new pair begins with."""
