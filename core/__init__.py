"""What the plugin does, apart from its parameters and windows. See DESIGN.md for who imports whom."""
