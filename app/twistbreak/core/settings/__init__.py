"""The settings: their schema, the user's file, and what the values mean."""
