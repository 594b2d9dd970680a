"""headergen: imports kernel UAPI headers, makes Python modules from them, and keeps both apart from handwritten code."""

__version__ = "0.1.0"
