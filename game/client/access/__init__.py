"""What a screen reader gets: every screen as names, roles, states and places, and its answers."""
