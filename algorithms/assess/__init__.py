"""`objectclassifier:assessaccuracy`."""
