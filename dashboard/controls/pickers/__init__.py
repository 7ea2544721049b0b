"""The pickers, by page: each shows one part of the selection and writes it to the address."""
