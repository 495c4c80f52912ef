"""What needs no server: practice in this process, and evenings kept under a passphrase."""

FIRST_SCENE = "t1"
"""What practice plays, and what a new pair begins with."""
