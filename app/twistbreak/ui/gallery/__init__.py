"""The gallery: every twist as a card, to look at, to start, to favour or to leave out."""
