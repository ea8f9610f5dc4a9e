"""Small building blocks that several windows share."""
