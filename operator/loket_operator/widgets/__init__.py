"""Small widgets that all workspaces share."""
