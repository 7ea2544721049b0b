"""What charts share: axes, ends, labels, marks, colours."""
