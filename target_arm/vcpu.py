"""Virtual CPUs: registers, running, being interrupted."""

from __future__ import annotations

import errno
import mmap
import signal
import sys
import threading
from typing import TYPE_CHECKING

from target_arm.arch import CPUS, FEATURES, Cpu, kvm, register_id
from target_arm.calls import Handle, KvmError, OrderError, UnsupportedCpu, address
from target_arm.exits import Exit, Interrupted, MmioRead, decode

if TYPE_CHECKING:
    from target_arm.machine import Vm

_KICK = signal.SIGRTMIN  # never reaches a handler: it is blocked except inside of KVM_RUN, and taken out behind it
# held back until KVM_RUN lets them in, so that none comes in vain just before it
_HELD = {_KICK} | {
    getattr(signal, f"SIG{name}") for name in ("ALRM", "CHLD", "HUP", "INT", "IO", "QUIT", "TERM", "USR1", "USR2")
}


class Vcpu(Handle):
    """A virtual CPU, made by ``Vm.create_vcpu``: ``init`` it, then ``run`` it on and on, in one thread at a time."""

    def __init__(self, vm: Vm, id: int, fd: int, shared_bytes: int) -> None:
        super().__init__(fd, f"vCPU {id}")
        self.vm, self.id = vm, id
        self.cpu: Cpu | None = None
        try:
            self._map = mmap.mmap(fd, shared_bytes)
        except BaseException:
            self.close()
            raise
        self._run = kvm.kvm_run.from_buffer(self._map)  # the only view: a map with others cannot be closed
        self._lock = threading.RLock()  # a signal's handler may call kick() while we hold it
        self._thread: int | None = None  # who is inside of KVM_RUN
        self._kicked = self._expired = False
        self._awaited = 0  # bytes that the guest's load waits for
        self._mask: set[int] | None = None  # signals that KVM_RUN leaves blocked

    def close(self) -> None:
        """Unmaps what is shared with the kernel and closes the descriptor."""
        super().close()
        if hasattr(self, "_map"):
            self._run = kvm.kvm_run()  # shared with nobody: a late kick() does no harm
            self._map.close()

    def init(self, cpu: Cpu) -> None:
        """KVM_ARM_VCPU_INIT: makes this a CPU of the model and resets its registers; no vCPU can be created after it.

        ``UnsupportedCpu`` names the model, what the host prefers and the way out.
        """
        try:
            self.call(kvm.KVM_ARM_VCPU_INIT, cpu.vcpu_init())
        except KvmError as error:
            if error.errno not in {errno.EINVAL, errno.ENOENT}:
                raise
            raise self._unsupported(cpu, error) from error
        self.cpu = cpu
        self.vm.initialised = self.vm.initialised or self

    def _unsupported(self, cpu: Cpu, error: KvmError) -> UnsupportedCpu:
        preferred = self.vm.preferred_cpu()
        missing = [name for name, capability in cpu.capabilities().items() if not self.vm.check_extension(capability)]
        if missing:
            remedy = f"the host lacks {', '.join(missing)}: leave that out"
        elif preferred is None:
            remedy = f"the host does not say what it prefers: try {', '.join(CPUS)}"
        else:
            remedy = f"the host prefers {preferred.name} (target {preferred.target}): use that, or Vm.preferred_cpu()"
        what = f"the host cannot run {cpu.name} (target {cpu.target}; {', '.join(cpu.features)}); {error.what}"
        return UnsupportedCpu(error.ioctl, error.errno or 0, what, error.arguments, remedy)

    def finalize(self, feature: str) -> None:
        """KVM_ARM_VCPU_FINALIZE of a feature of the model ("sve"): it must come before the guest runs."""
        if self.cpu is None or feature not in self.cpu.features:
            raise OrderError(f"{self.label} was not initialised with the feature {feature}")
        self.call(kvm.KVM_ARM_VCPU_FINALIZE, bytearray(FEATURES[feature].to_bytes(4, sys.byteorder)))

    def registers(self) -> list[int]:
        """KVM_GET_REG_LIST: the ids of all registers."""
        listed = kvm.kvm_reg_list()
        try:
            self.call(kvm.KVM_GET_REG_LIST, listed)
        except KvmError as error:
            if error.errno != errno.E2BIG:  # which comes with the number of registers
                raise
        count = listed.n
        listed = kvm.kvm_reg_list.with_trailing(count)
        listed.n = count
        self.call(kvm.KVM_GET_REG_LIST, listed)
        return list(listed.reg)

    def get_register(self, register: str | int) -> int:
        """KVM_GET_ONE_REG by name or id, as an unsigned number of the width that the id states (up to 2048 bits)."""
        id = register_id(register) if isinstance(register, str) else register
        buffer = bytearray(kvm.KVM_REG_SIZE(id))
        self.call(kvm.KVM_GET_ONE_REG, kvm.kvm_one_reg(id, address(buffer)))
        return int.from_bytes(buffer, sys.byteorder)

    def set_register(self, register: str | int, value: int) -> None:
        """KVM_SET_ONE_REG by name or id; ``OverflowError`` for a number that is negative or too wide."""
        id = register_id(register) if isinstance(register, str) else register
        buffer = bytearray(value.to_bytes(kvm.KVM_REG_SIZE(id), sys.byteorder))
        self.call(kvm.KVM_SET_ONE_REG, kvm.kvm_one_reg(id, address(buffer)))

    def kick(self) -> None:
        """Breaks off the run under way, or else the next one. For other threads and handlers of signals."""
        self._kicked = True
        self._interrupt()

    def _expire(self) -> None:
        self._expired = True
        self._interrupt()

    def _interrupt(self) -> None:
        with self._lock:
            self._run.immediate_exit = 1  # for a run that has not yet begun: the signal might come too early
            if self._thread is not None:
                signal.pthread_kill(self._thread, _KICK)

    def run(self, answer: bytes = b"", *, timeout: float | None = None) -> Exit:
        """KVM_RUN: runs the guest until something is to be done, or for ``timeout`` seconds.

        After ``MmioRead`` the guest waits for ``answer``, that many bytes in its own byte order. Signals keep their
        handlers, which run before this returns ``Interrupted``; none is lost, however short before the start it comes.
        """
        if len(answer) != self._awaited:
            raise OrderError(f"{self.label} awaits an answer of {self._awaited} bytes, not {len(answer)}")
        if answer:
            self._run.mmio.data[: len(answer)] = list(answer)
        self._awaited, self._expired = 0, False
        timer = threading.Timer(timeout, self._expire) if timeout is not None else None
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _HELD)
        try:
            self._admit_signals({int(number) for number in blocked} - {_KICK})
            exit = self._enter(timer) or decode(self._run)
        finally:
            self._run.immediate_exit = self._kicked = False
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        if isinstance(exit, MmioRead):
            self._awaited = exit.length
        return exit

    def _admit_signals(self, blocked: set[int]) -> None:
        """KVM_SET_SIGNAL_MASK: inside of KVM_RUN only those signals are blocked that our caller blocks."""
        if blocked == self._mask:
            return
        mask = kvm.kvm_signal_mask.with_trailing(8)  # bytes of the kernel's sigset_t
        mask.len = 8
        mask.sigset[:] = list(sum(1 << number - 1 for number in blocked).to_bytes(8, sys.byteorder))
        self.call(kvm.KVM_SET_SIGNAL_MASK, mask)
        self._mask = blocked

    def _enter(self, timer: threading.Timer | None) -> Interrupted | None:
        try:
            with self._lock:
                self._thread = threading.get_ident()
            if timer:
                timer.start()
            self.call(kvm.KVM_RUN)
        except KvmError as error:
            if error.errno != errno.EINTR:
                raise
            return Interrupted("deadline" if self._expired else "kick" if self._kicked else "signal")
        finally:
            with self._lock:
                self._thread = None
            if timer and timer.is_alive():
                timer.cancel()
                timer.join()
            while (self._kicked or self._expired) and signal.sigtimedwait({_KICK}, 0):
                pass
        return None
