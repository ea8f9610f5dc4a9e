"""The engine: what happens, what is so, and what follows. `advance.py` holds the theory of operation."""
