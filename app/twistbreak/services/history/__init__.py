"""The history on disk: one SQLite file. `store` is the way in; the rest loads when the file is first needed."""
