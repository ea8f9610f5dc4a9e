"""The window "Your data": what is kept and where, and how to copy, move and delete it."""
