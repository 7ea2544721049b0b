"""The dashboard for the United Nations e-government ranking."""
