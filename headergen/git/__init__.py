"""All that is known of git: reading histories and kernels, making commits, rewriting series.

git itself is asked, through its plumbing: it alone knows includes in its configuration, attributes, signing, every
object format and every kind of index. GitPython starts it (``starting``); how it may act in a repository is a policy
(``policy``): the user's own repositories are trusted, a kernel's is foreign input.
"""
