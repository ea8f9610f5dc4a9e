"""What is still to come: whole days played through the real engine."""
