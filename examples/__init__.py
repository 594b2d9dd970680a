"""Tools that use the generated modules and nothing else: what their users could write themselves."""
