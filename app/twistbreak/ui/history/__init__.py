"""The window "Today and history": what was done, drawn, in words and as tables."""
