"""What the plugin does, apart from parameters and windows. DESIGN.md says who imports whom."""
