"""The menu of the plugin, and what its entries open."""
