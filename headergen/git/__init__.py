"""All that is known of git: reading histories, making commits, rewriting series.

git itself is asked, through its plumbing: it alone knows includes in its configuration, attributes, signing, every
object format and every kind of index. GitPython was meant to stand here and does not: it cannot open a repository with
SHA-256 object ids, hands a caller's ``GIT_DIR`` and ``GIT_INDEX_FILE`` on to every command, takes 70 ms to import (more
than all of these commands), and has neither the exact bytes of a commit nor a branch that moves only if nobody was
faster.
"""
