"""The health check. Its answers are the user's alone."""
