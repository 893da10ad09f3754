"""Training, in the model environment: chips cut as a run cuts them, and a model made of them."""
