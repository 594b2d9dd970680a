"""The one place where ioctls are made, and the errors that come of them. Nothing is swallowed on the way."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from typing import TYPE_CHECKING, Self

from target_arm.arch import kvm

if TYPE_CHECKING:
    from generated.arm64._abi import Ioctl
    from generated.arm64._records import Record

ioctl = kvm.ioctl

_REMEDIES = {
    ("KVM_RUN", errno.ENOEXEC): "initialise the vCPU first (Vcpu.init)",
    ("KVM_RUN", errno.EPERM): "a feature such as sve wants Vcpu.finalize after Vcpu.init",
    (
        "KVM_RUN",
        errno.ENOSYS,
    ): "this access cannot be decoded; KVM_CAP_ARM_NISV_TO_USER, enabled on the VM, makes it an exit",
    ("KVM_SET_USER_MEMORY_REGION", errno.EINVAL): "address and size must be multiples of the page size",
    ("KVM_SET_USER_MEMORY_REGION", errno.EEXIST): "another slot covers a part of this range",
    ("KVM_CREATE_DEVICE", errno.ENODEV): "the host cannot emulate this device",
}


class KvmError(OSError):
    """A failed call: ``errno``, ``ioctl`` (None where it was an open), ``arguments`` as text, ``remedy`` or ""."""

    def __init__(self, ioctl: Ioctl | None, number: int, what: str, arguments: str = "", remedy: str = "") -> None:
        super().__init__(number, os.strerror(number))
        self.ioctl, self.what, self.arguments = ioctl, what, arguments
        self.remedy = remedy or _REMEDIES.get((ioctl.name if ioctl else "", number), "")

    def __str__(self) -> str:
        text = f"{self.what}: {errno.errorcode.get(self.errno or 0, self.errno)} ({self.strerror})"
        return f"{text}; {self.remedy}" if self.remedy else text


class UnsupportedCpu(KvmError):
    """The host cannot run the CPU model asked for."""


class OrderError(RuntimeError):
    """Calls came in an order that KVM does not support; the message says what to do instead."""


def describe(argument: object) -> str:
    """An ioctl's argument as text: numbers in hexadecimal, records as the call that makes them."""
    return f"{argument:#x}" if isinstance(argument, int) else repr(argument)


class Handle:
    """A file descriptor of KVM's: a device, or what ``Kvm``, ``Vm`` and ``Vcpu`` share.

    It is closed at the end of a ``with`` block or by ``close``, after all that was made from it. Every method raises
    ``KvmError`` with the ioctl's name, errno and arguments when the kernel refuses.
    """

    def __init__(self, fd: int, label: str) -> None:
        self.fd, self.label = fd, label
        self._made: list[Handle] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes what was made from this, then this; a second time it does nothing."""
        while self._made:
            self._made.pop().close()
        fd, self.fd = self.fd, -1
        if fd >= 0:
            os.close(fd)

    def call(self, request: Ioctl, argument: int | Record | bytearray = 0) -> int:
        """Makes an ioctl and gives its result. EINTR is made again, but for KVM_RUN, where it is an answer."""
        while True:
            try:
                if self.fd < 0:
                    raise OSError(errno.EBADF, "closed")
                return ioctl(self.fd, request, argument)
            except OSError as error:
                if error.errno != errno.EINTR or request.name == "KVM_RUN":
                    text = describe(argument)
                    what = f"{request.name}({text}) on {self.label}"
                    raise KvmError(request, error.errno or 0, what, text) from error

    def check_extension(self, capability: int) -> int:
        """KVM_CHECK_EXTENSION of a system or VM: 0 where KVM_CAP_… is not to be had, else 1 or what it defines."""
        return self.call(kvm.KVM_CHECK_EXTENSION, capability)

    def enable_cap(self, capability: int, *arguments: int, flags: int = 0) -> None:
        """KVM_ENABLE_CAP of a VM or vCPU, with up to four arguments. EINVAL for what cannot be enabled."""
        self.call(kvm.KVM_ENABLE_CAP, kvm.kvm_enable_cap(cap=capability, flags=flags, args=arguments))

    def has_attribute(self, group: int, attribute: int) -> bool:
        """KVM_HAS_DEVICE_ATTR of a device or vCPU, where ENXIO means no."""
        try:
            self.call(kvm.KVM_HAS_DEVICE_ATTR, kvm.kvm_device_attr(group=group, attr=attribute))
        except KvmError as error:
            if error.errno != errno.ENXIO:
                raise
            return False
        return True

    def get_attribute(self, group: int, attribute: int, size: int = 8) -> int:
        """KVM_GET_DEVICE_ATTR: a number of ``size`` bytes."""
        buffer = bytearray(size)
        self.call(kvm.KVM_GET_DEVICE_ATTR, kvm.kvm_device_attr(0, group, attribute, address(buffer)))
        return int.from_bytes(buffer, sys.byteorder)

    def set_attribute(self, group: int, attribute: int, value: int | None = None, size: int = 8) -> None:
        """KVM_SET_DEVICE_ATTR with a number of ``size`` bytes, or without one."""
        buffer = bytearray((value or 0).to_bytes(size, sys.byteorder))
        pointer = 0 if value is None else address(buffer)
        self.call(kvm.KVM_SET_DEVICE_ATTR, kvm.kvm_device_attr(0, group, attribute, pointer))


def address(buffer: object) -> int:
    """Where a bytearray or map lies, as the kernel takes it; the caller keeps it alive."""
    return ctypes.addressof(ctypes.c_char.from_buffer(buffer))  # type: ignore[arg-type]
