"""headergen imports kernel UAPI headers, makes Python modules of them, and keeps both apart from handwritten code."""

__version__ = "0.1.0"
