"""A twist in time: what the screen, the tones and the voice say at each instant of it."""
