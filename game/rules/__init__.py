"""The functional core: decide, apply and view_for over frozen values; no clock, no luck, no I/O."""
