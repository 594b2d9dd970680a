"""Keeps imported and generated files apart from handwritten code: classifies, judges, and splits what is mixed.

Everything here works on plain values: changes, commits, bytes. Git stands in ``headergen.git`` alone.
"""
