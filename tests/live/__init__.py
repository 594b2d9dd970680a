"""Real kernels with KVM on emulated machines, driven by ``target_arm`` and the generated modules.

``packages`` gets kernels and a small Python userland by package, ``initramfs`` packs them, ``machine`` boots them
under qemu and judges what they print, ``matrix`` lists the runs. ``guest`` holds the scripts that run inside.
``python -m tests.live`` does all of it; no root is needed, the host's packages and ``/dev/kvm`` stay untouched.
"""
