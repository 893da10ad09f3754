"""How often a classification is right, and what a sample says of all objects. Both sides."""
