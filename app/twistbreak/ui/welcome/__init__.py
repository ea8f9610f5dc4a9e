"""The welcome at the first run, and the health check, which has a window of its own too. Loaded when first shown."""
