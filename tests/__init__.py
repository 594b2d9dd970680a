"""The tests; a package, so that they can share how small kernels and histories are made."""
