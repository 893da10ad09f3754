"""Model definitions: what a model says about itself. Both sides; standard library only."""
