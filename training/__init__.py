"""Makes the weights of `game/words`; not part of the game. README.md says how and from what."""
