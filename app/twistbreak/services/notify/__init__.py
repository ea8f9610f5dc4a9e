"""The notice before a break, shown by the desktop's own notification service where that can ask back."""
