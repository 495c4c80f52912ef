"""One file for each step of a scene: from what a seat may know to what its screen says."""
