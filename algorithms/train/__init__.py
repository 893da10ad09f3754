"""`objectclassifier:trainmodel`, and the preview of what it would learn from."""
