"""Golden playthroughs of Call at Eight, and the autopilot that plays them."""
