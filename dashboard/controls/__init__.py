"""The pickers, and the frame that shows a chart with its toolbar."""
