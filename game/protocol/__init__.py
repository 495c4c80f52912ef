"""The wire and the stored log: what is said, how it is written, and what is refused."""
