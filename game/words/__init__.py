"""What a sentence does: text, and what was heard before it, become a `Reading`.

Pure, offline and explainable: every signal has the span that shows it, a confidence and the name of
the rule or head that found it. Start with `analyse.read`; README.md says what each signal claims,
how often it errs and what it cannot see.
"""
