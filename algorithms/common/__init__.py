"""What the algorithms share: what they are, which parameters they declare, how results get out."""
