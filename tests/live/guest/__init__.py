"""Scripts that run as the init process of an emulated machine; they need Python, ``generated`` and ``target_arm``."""
