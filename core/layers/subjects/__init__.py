"""What a run classifies: features on imagery, whole images, photos of features."""
