"""Checks on arm64: what comes before a guest runs. Capabilities, memory, CPU models, registers, devices."""

from __future__ import annotations

import ctypes
import errno
from pathlib import Path

from generated.arm64 import kvm
from target_arm import (
    CPUS,
    FEATURES,
    Cpu,
    Interrupted,
    Kvm,
    OrderError,
    UnsupportedCpu,
    register_id,
    register_name,
)
from tests.live.guest.harness import CHECK_SECONDS, Skip, check, fact
from tests.live.guest.machines import RAM, failing, host_cpu, machine, refusing

_WRONG = 0x7FFF_FF00  # a capability, target or type that no kernel knows


@check
def check_system_handle() -> None:
    with Kvm() as system:
        assert system.api_version() == kvm.KVM_API_VERSION == 12
        assert system.vcpu_mmap_size() >= ctypes.sizeof(kvm.kvm_run), system.vcpu_mmap_size()
        with failing(errno.EINVAL, "KVM_GET_ONE_REG"):
            system.call(kvm.KVM_GET_ONE_REG, kvm.kvm_one_reg())


@check
def check_each_capability_is_answered() -> None:
    with Kvm() as system, system.create_vm() as vm:
        names = [name for name in dir(kvm) if name.startswith("KVM_CAP_")]
        answers = {name: vm.check_extension(getattr(kvm, name)) for name in names}
        needed = (
            "ONE_REG USER_MEMORY READONLY_MEM ARM_PSCI_0_2 IMMEDIATE_EXIT DEVICE_CTRL ARM_NISV_TO_USER ARM_VM_IPA_SIZE"
        )
        for name in needed.split():
            assert answers[f"KVM_CAP_{name}"] > 0, name
        assert answers["KVM_CAP_S390_PSW"] == answers["KVM_CAP_HYPERV"] == 0
        assert vm.check_extension(_WRONG) == 0
        fact(f"{len(answers)} capabilities asked, {sum(map(bool, answers.values()))} offered")


@check
def check_vm_with_address_size() -> None:
    with Kvm() as system:
        bits = system.check_extension(kvm.KVM_CAP_ARM_VM_IPA_SIZE)
        with system.create_vm(bits) as vm:
            vm.add_memory(1 << (bits - 1), 0x1000)
            with failing(errno.EFAULT, "KVM_SET_USER_MEMORY_REGION"):
                vm.add_memory(1 << bits, 0x1000)
        with failing(errno.EINVAL, "KVM_CREATE_VM") as failure:
            system.create_vm(200)
        assert "0xc8" in str(failure.error)
        with failing(errno.EINVAL, "KVM_CREATE_VM"):
            system.call(kvm.KVM_CREATE_VM, _WRONG)


@check
def check_memory_regions() -> None:
    with Kvm() as system, system.create_vm() as vm:
        with failing(errno.EINVAL, "KVM_SET_USER_MEMORY_REGION") as failure:
            vm.add_memory(RAM + 1, 0x1000)
        assert f"guest_phys_addr={RAM + 1:#x}" in str(failure.error), str(failure.error)
        assert "page size" in failure.error.remedy
        memory = vm.add_memory(RAM, 0x4000)
        with failing(errno.EEXIST, "KVM_SET_USER_MEMORY_REGION"):
            vm.add_memory(RAM + 0x3000, 0x1000)
        with failing(errno.EINVAL, "KVM_SET_USER_MEMORY_REGION"):
            vm.set_memory_region(1, 1 << 31, RAM + 0x8000, 0x1000, 0)
        vm.set_memory_region(memory.slot, 0, RAM, 0, 0)
        vm.add_memory(RAM + 0x3000, 0x1000)


@check
def check_vcpu_creation() -> None:
    with Kvm() as system, system.create_vm() as vm:
        first = vm.create_vcpu()
        with failing(errno.EEXIST, "KVM_CREATE_VCPU"):
            vm.create_vcpu(first.id)
        with failing(errno.EINVAL, "KVM_CREATE_VCPU"):
            vm.create_vcpu(_WRONG)
        assert vm.create_vcpu().id == 1
        with failing(errno.ENOEXEC, "KVM_RUN") as failure:
            first.run(timeout=CHECK_SECONDS)
        assert "vCPU 0" in str(failure.error)
        assert "Vcpu.init" in failure.error.remedy
        with failing(errno.ENOEXEC, "KVM_GET_ONE_REG"):
            first.get_register("pc")


@check
def check_all_vcpus_come_before_the_first_init() -> None:
    with Kvm() as system, system.create_vm() as vm:
        vcpus = [vm.create_vcpu() for _ in range(2)]
        vcpus[0].init(host_cpu(vm))
        with refusing(OrderError, "vCPU 0 is initialised"):
            vm.create_vcpu()
        vcpus[1].init(host_cpu(vm, "power-off"))
        assert isinstance(vcpus[1].run(timeout=0.05), Interrupted)  # waits for PSCI CPU_ON


@check
def check_cpu_models() -> None:
    with Kvm() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        preferred = vm.preferred_cpu()
        assert preferred is not None
        fact(f"preferred CPU: {preferred.name} (target {preferred.target})")
        runs = []
        for model in CPUS.values():
            try:
                vcpu.init(model)
            except UnsupportedCpu as error:
                assert model.name in str(error), str(error)
                assert preferred.name in error.remedy, error.remedy
                assert error.errno == errno.EINVAL
            else:
                runs.append(model.name)
                break  # a vCPU keeps its first target
        assert runs, "no model of the table runs here"


@check
def check_wrong_cpu_models() -> None:
    with Kvm() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        with failing(errno.EINVAL, "KVM_ARM_VCPU_INIT") as failure:
            vcpu.init(Cpu("Cortex-Q99", _WRONG))
        assert isinstance(failure.error, UnsupportedCpu)
        assert "Cortex-Q99" in str(failure.error)
        FEATURES["bogus"] = 200
        with failing(errno.ENOENT, "KVM_ARM_VCPU_INIT"):
            vcpu.init(host_cpu(vm, "bogus"))
        del FEATURES["bogus"]
        with failing(errno.ENOEXEC, "KVM_RUN"):  # none of these made it a CPU
            vcpu.run(timeout=CHECK_SECONDS)
        vm.create_vcpu()  # and so another may still be made
        if not vm.check_extension(kvm.KVM_CAP_ARM_SVE):
            with failing(errno.EINVAL, "KVM_ARM_VCPU_INIT") as failure:
                vcpu.init(host_cpu(vm, "sve"))
            assert "lacks sve" in failure.error.remedy, failure.error.remedy


@check
def check_every_register_is_read() -> None:
    with machine() as one:
        ids = one.vcpu.registers()
        names: dict[str, list[str]] = {}
        for id in ids:
            names.setdefault(register_name(id), []).append(f"{id:#x}")
        assert len(names) == len(ids), {name: same for name, same in names.items() if len(same) > 1}
        assert {register_id(f"x{n}") for n in range(31)} | {register_id("pc"), register_id("v31")} <= set(ids)
        widths: dict[int, int] = {}
        for id in ids:
            width = 8 * int(kvm.KVM_REG_SIZE(id))
            assert one.vcpu.get_register(id) < 1 << width
            widths[width] = widths.get(width, 0) + 1
        assert widths.keys() >= {32, 64, 128}, widths
        fact(f"{len(ids)} registers read: " + ", ".join(f"{widths[width]} of {width} bits" for width in sorted(widths)))
        # PSCI 1.x, as the header's own id finds it
        assert one.vcpu.get_register(kvm.KVM_REG_ARM_PSCI_VERSION) >> 16 == 1
        midr = Path("/sys/devices/system/cpu/cpu0/regs/identification/midr_el1").read_text()
        assert one.vcpu.get_register(kvm.ARM64_SYS_REG(3, 0, 0, 0, 0)) == int(midr, 16), midr


@check
def check_registers_written_and_read_back() -> None:
    with machine() as one:
        for number, name in enumerate(["pc", "sp", "sp_el1", *(f"x{n}" for n in range(31))]):
            value = 0x0123_4567_89AB_CDE0 + number
            one.vcpu.set_register(name, value)
            assert one.vcpu.get_register(name) == value, name
        one.vcpu.set_register("v3", 0xFEDC_BA98_7654_3210_0F1E_2D3C_4B5A_6978)
        assert one.vcpu.get_register("v3") == 0xFEDC_BA98_7654_3210_0F1E_2D3C_4B5A_6978
        one.vcpu.set_register("fpsr", 0x8000_001F)
        assert one.vcpu.get_register("fpsr") == 0x8000_001F
        with failing(errno.ENOENT, "KVM_GET_ONE_REG"):
            one.vcpu.get_register(kvm.KVM_REG_ARM64 | kvm.KVM_REG_SIZE_U64 | kvm.KVM_REG_ARM_CORE | 0xFFF0)
        with failing(errno.ENOENT, "KVM_SET_ONE_REG"):
            one.vcpu.set_register(kvm.KVM_REG_ARM64 | kvm.KVM_REG_SIZE_U64 | kvm.KVM_REG_ARM_CORE | 0xFFF0, 1)
        with refusing(OverflowError, "too big"):
            one.vcpu.set_register("x0", 1 << 64)


@check
def check_sve_registers() -> None:
    with Kvm() as system:
        if not system.check_extension(kvm.KVM_CAP_ARM_SVE):
            raise Skip("this CPU has no SVE")
    with machine(features=("sve",)) as one:
        with failing(errno.EPERM, "KVM_RUN") as failure:
            one.vcpu.run(timeout=CHECK_SECONDS)
        assert "finalize" in failure.error.remedy
        lengths = one.vcpu.get_register(kvm.KVM_REG_ARM64_SVE_VLS)
        assert lengths & 1, "128 bits are always there"
        one.vcpu.finalize("sve")
        with failing(errno.EPERM, "KVM_ARM_VCPU_FINALIZE"):
            one.vcpu.finalize("sve")
        with refusing(OrderError, "pmu-v3"):
            one.vcpu.finalize("pmu-v3")
        sizes = {id: 8 * int(kvm.KVM_REG_SIZE(id)) for id in one.vcpu.registers()}
        assert set(sizes.values()) >= {32, 64, 256, 512, 2048}, sizes
        for id in sizes:
            one.vcpu.get_register(id)
        z0 = int(kvm.KVM_REG_ARM64_SVE_ZREG(0, 0))
        bits = 128 * lengths.bit_length()
        value = int.from_bytes((bytes(range(1, 256)) * 2)[: bits // 8], "little")
        one.vcpu.set_register(z0, value)
        assert one.vcpu.get_register(z0) == value, hex(one.vcpu.get_register(z0))
        fact(f"{len(sizes)} registers with SVE, vectors of {bits} bits")


@check
def check_wrong_capabilities() -> None:
    with machine() as one:
        with failing(errno.EINVAL, "KVM_ENABLE_CAP") as failure:
            one.vm.enable_cap(_WRONG, 1)
        assert "args=[1]" in str(failure.error), str(failure.error)
        with failing(errno.EINVAL, "KVM_ENABLE_CAP"):
            one.vm.enable_cap(kvm.KVM_CAP_ARM_NISV_TO_USER, flags=1)
        with failing(errno.EINVAL, "KVM_ENABLE_CAP"):
            one.vcpu.enable_cap(_WRONG)


@check
def check_vgic_v3() -> None:
    with Kvm() as system, system.create_vm() as vm:
        vcpu = vm.create_vcpu()
        vcpu.init(host_cpu(vm))
        gic = vm.create_gic_v3(0x0800_0000, 0x080A_0000)
        address = (kvm.KVM_DEV_ARM_VGIC_GRP_ADDR, kvm.KVM_VGIC_V3_ADDR_TYPE_REDIST)
        assert gic.has_attribute(*address)
        assert gic.get_attribute(*address) == 0x080A_0000
        assert not gic.has_attribute(_WRONG, 0)
        with failing(errno.EEXIST, "KVM_SET_DEVICE_ATTR"):
            gic.set_attribute(*address, value=0x080C_0000)
        with failing(errno.ENXIO, "KVM_GET_DEVICE_ATTR"):
            gic.get_attribute(_WRONG, 0)
        with failing(errno.EEXIST, "KVM_CREATE_DEVICE"):
            vm.create_device(kvm.KVM_DEV_TYPE_ARM_VGIC_V3)
        with failing(errno.ENODEV, "KVM_CREATE_DEVICE") as failure:
            vm.create_device(_WRONG)
        assert f"type={_WRONG:#x}" in str(failure.error), str(failure.error)


@check
def check_vcpu_attributes() -> None:
    with machine() as one:
        timer = (kvm.KVM_ARM_VCPU_TIMER_CTRL, kvm.KVM_ARM_VCPU_TIMER_IRQ_VTIMER)
        assert one.vcpu.has_attribute(*timer)
        assert one.vcpu.get_attribute(*timer, size=4) == 27
        assert not one.vcpu.has_attribute(_WRONG, 0)
