"""The figure as pure values: skeleton, key poses, movement between them, and the view of a camera. No painting."""
