"""Benchmarks: headergen beside its peers, in one run, so that a noisy machine spoils no ratio."""
