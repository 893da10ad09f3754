"""What would come of the labels that are chosen for a training."""
