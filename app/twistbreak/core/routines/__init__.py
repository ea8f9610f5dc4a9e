"""The twists as data, and where they come from."""
