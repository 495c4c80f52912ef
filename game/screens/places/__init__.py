"""One file for each place outside the steps: home, invite, join, settings, help and the rest."""
