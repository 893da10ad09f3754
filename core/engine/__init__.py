"""Plan, read, mask, batch, predict. Worker side; numpy, shapely, rasterio, pyogrio, Pillow."""
