"""The scripted partner for practising alone: one value that hears, feels, remembers and moves.

Start with `react.py` (what a partner does next) and `characters.py` (who there is). A partner
reads only its own seat's view, so it knows no more than a person in that seat would. It draws
all its luck from its seed: the same seed and the same inputs give the same run.
"""
