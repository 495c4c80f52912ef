"""A whole small world by seed: two players, a bad network, and the real server that crashes."""
