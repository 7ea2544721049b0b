"""What a group's scores come to, its levels, and whether it draws together."""
