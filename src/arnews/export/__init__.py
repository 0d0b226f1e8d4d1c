"""What an article can be written as: one file for each format, and no other room knows its shape."""
