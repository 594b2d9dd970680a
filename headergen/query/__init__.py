"""Questions about an interface: which name is meant, what lies where in a record, what a number or some bytes are.

Answers are plain values; ``report`` turns them into text.
"""
