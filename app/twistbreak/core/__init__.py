"""Pure values and functions: standard library only; reads no clock, file or environment."""
