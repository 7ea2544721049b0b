"""Where Plotly puts what a figure holds, in pixels, reckoned from its specification alone."""
