"""The settings dialog, made from the schema; imported only when somebody opens it."""
