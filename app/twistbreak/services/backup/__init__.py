"""Everything the user has, in one file: written, looked at, taken over with a way back, made by itself, and wiped."""
