"""What was done, and what it comes to."""
