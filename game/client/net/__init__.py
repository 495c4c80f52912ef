"""The client's side of a room on a server: what is sent, sealed, opened, kept and tried again."""
