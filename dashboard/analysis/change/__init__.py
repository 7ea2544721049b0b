"""What moved between two editions: a score's parts, a rank's parts, who passed whom."""
