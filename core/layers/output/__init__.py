"""The result of a run as a layer: tried, written, named, coloured and described."""
