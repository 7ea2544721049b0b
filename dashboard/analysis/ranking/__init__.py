"""Where members stand: ranks, standings, what a score is made of and what is recorded against it."""
