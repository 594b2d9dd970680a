"""One short function for each verb: they put the stages together, and have no knowledge of their own."""
