"""One file for each engine that carries articles around."""
