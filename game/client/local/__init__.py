"""Play without a server: the same room in this process, with a scripted partner across."""
