"""`objectclassifier:classifyobjects`, and the preview of its chips."""
