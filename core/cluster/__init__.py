"""A run on several processes or machines, by dask.distributed."""
