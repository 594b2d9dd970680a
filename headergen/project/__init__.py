"""The managed project: opened, its states read and judged, written and proved."""
