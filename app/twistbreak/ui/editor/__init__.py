"""The prescription editor: a twist of the user's own, copied, written, looked at, saved, sent and taken in."""
