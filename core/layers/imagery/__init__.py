"""What stands in RASTER: the images, and in which state their files are."""
