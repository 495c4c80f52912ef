"""Golden playthroughs of Grandad's Watch, and the autopilot that plays them."""
