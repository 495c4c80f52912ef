"""Golden playthroughs of The Slide with the Error, and the intentions they are played by."""
