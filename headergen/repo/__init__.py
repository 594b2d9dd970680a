"""All that is known of git: reading histories, making commits, rewriting series.

git itself is asked, through its plumbing: it alone knows includes in its configuration, attributes, signing, every
object format and every kind of index. A library between would cost more start-up time than all of these commands, and
has neither the exact bytes of a commit nor a branch that moves only if nobody was faster.
"""
