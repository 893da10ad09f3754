"""The review dock: objects one after the other, and the answers to them."""
