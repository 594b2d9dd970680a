"""What an older header said wrongly, or never said to anybody: whoever was right before is right now."""

from __future__ import annotations

import pytest

from headergen.abidiff import compare
from headergen.interface import read
from headergen.targets import TARGETS

_TYPES = "typedef unsigned char __u8;\ntypedef unsigned int __u32;\ntypedef unsigned long long __u64;\n"


def _found(header: str, old: str, new: str, target: str = "x86_64") -> set[str]:
    before, after = (read([header], {header: f"{_TYPES}{text}".encode()}, TARGETS[target]) for text in (old, new))
    return {f"{each.severity.label} {each.rule.id} {each.symbol}" for each in compare([before], [after])}


_CHOOSING = """#define SO_STAMP_OLD 29
#define SO_STAMP_NEW 63
#define SO_STAMP (sizeof(T) == sizeof(long) ? SO_STAMP_OLD : SO_STAMP_NEW)
#define SCM_STAMP SO_STAMP
"""


def test_what_goes_by_the_width_of_times_never_took_wide_ones_before() -> None:
    old = "#define SO_STAMP 29\n#define SCM_STAMP SO_STAMP\n"
    new = "enum { SO_STAMP_ADDED };\n" + _CHOOSING.replace("T)", "long long)", 1)
    told = _found("linux/so.h", old, new, "arm")
    assert {"warning constant-value SO_STAMP", "warning constant-value SCM_STAMP"} <= told
    assert not any(each.startswith("error") for each in told)
    assert not any("constant-value" in each for each in _found("linux/so.h", old, new, "x86_64"))
    # where both were there, the name means the other one now
    both = "#define SO_STAMP_OLD 29\n#define SO_STAMP_NEW 63\n#define SO_STAMP SO_STAMP_OLD\n"
    assert "error constant-value SO_STAMP" in _found("linux/so.h", both, both.replace("P SO_STAMP_OLD", "P 63"), "arm")


@pytest.mark.parametrize(
    ("name", "severity"), [("X_ID_MASK", "warning constant-type"), ("X_ID", "error constant-value")]
)
def test_a_mask_of_the_same_bits_loses_the_sign_that_filled_what_is_above(name: str, severity: str) -> None:
    old, new = f"#define {name} (0xffff << 16)\n", f"#define {name} 0xffff0000ul\n"
    assert _found("linux/x.h", old, new) == {f"{severity} {name}"}
    assert _found("linux/x.h", old, new, "arm") == {f"note constant-type {name}"}
    assert _found("linux/x.h", old, new.replace("0xffff", "0xfffe")) == {f"error constant-value {name}"}


def test_a_record_that_only_kernels_of_64_bits_have_was_told_wrongly_for_32() -> None:
    old = "struct kvm_sev_cmd { __u32 id; __u64 data; __u32 error; };"
    new = "struct kvm_sev_cmd { __u32 id; __u32 pad0; __u64 data; __u32 error; };"
    told = _found("asm/kvm.h", old, new, "i386")
    assert told == {"warning member-inserted struct kvm_sev_cmd", "note record-size struct kvm_sev_cmd"}
    assert _found("asm/kvm.h", old, new) == {"note padding-named struct kvm_sev_cmd"}
    assert not any(each.startswith("error") for each in _found("asm/kvm.h", new, old, "i386"))  # nobody misses the room
    former, latter = (text.replace("kvm_sev_cmd", "kvm_run_cmd") for text in (old, new))
    assert "error member-inserted struct kvm_run_cmd" in _found("asm/kvm.h", former, latter, "i386")


@pytest.mark.parametrize(("target", "severity"), [("mips64", "warning"), ("x86_64", "error")])
def test_registers_that_the_kernel_gave_in_this_order_all_along(target: str, severity: str) -> None:
    old, new = "struct pt_regs { long status, lo; };", "struct pt_regs { long lo, status; };"
    assert _found("asm/ptrace.h", old, new, target) == {f"{severity} record-reordered struct pt_regs"}


@pytest.mark.parametrize(("target", "severity"), [("sparc64", "warning"), ("s390x", "error")])
def test_what_no_kernel_of_an_arch_gives_may_lie_elsewhere(target: str, severity: str) -> None:
    old = "union __sifields { struct { void *_addr; int _trapno; short _addr_lsb; } _sigfault; };"
    new = "union __sifields { struct { void *_addr; union { int _trapno; short _addr_lsb; }; } _sigfault; };"
    told = _found("asm-generic/siginfo.h", old, new, target)
    assert {each for each in told if not each.startswith("note")} == {f"{severity} member-offset union __sifields"}
    # where the group is the longest, the union gets shorter with it
    old, new = (text.replace("; short _addr_lsb;", "; short _addr_lsb; void *_room[2];") for text in (old, new))
    told = _found("asm-generic/siginfo.h", old, new, target)
    assert {each for each in told if not each.startswith("note")} == {f"{severity} member-offset union __sifields"}


def test_an_ioctl_of_drm_takes_the_record_that_is_called_as_it_is() -> None:
    """Linux 4.18 corrected what DRM_IOCTL_TEGRA_CLOSE_CHANNEL is said to take; DRM goes by type and nr."""
    records = "struct drm_x_open { __u64 context, size; };\nstruct drm_x_close { __u64 context; };\n"
    made = "#define _IOWR(t, n, a) ((3u << 30) | (sizeof(a) << 16) | ((t) << 8) | (n))\n"
    ioctl = made + "#define DRM_IOCTL_X_CLOSE _IOWR('d', 0x46, struct drm_x_%s)\n"
    old, new = records + ioctl % "open", records + ioctl % "close"
    assert _found("drm/x_drm.h", old, new) == {"warning ioctl-argument DRM_IOCTL_X_CLOSE"}
    assert _found("drm/x_drm.h", new, old) == {"error ioctl-argument DRM_IOCTL_X_CLOSE"}
    assert "error ioctl-argument DRM_IOCTL_X_CLOSE" in _found("linux/x.h", old, new)
    # what it takes is not as it was
    other = new.replace("struct drm_x_close { __u64 context; };", "struct drm_x_close { __u32 context, flags; };")
    assert "error ioctl-argument DRM_IOCTL_X_CLOSE" in _found("drm/x_drm.h", old, other)


def test_what_an_arch_refuses_may_lose_all_that_it_had() -> None:
    """KVM for MIPS never had KVM_GET_FPU; its record became empty with Linux 4.1, and the name of each member is told
    once, with the size.
    """
    made = "#define _IOR(t, n, a) ((2u << 30) | (sizeof(a) << 16) | ((t) << 8) | (n))\n"
    old = f"struct kvm_fpu {{ __u64 fpr[32]; __u32 fir; }};\n{made}#define KVM_GET_FPU _IOR(0xae, 1, struct kvm_fpu)\n"
    new = old.replace("__u64 fpr[32]; __u32 fir;", "")
    told = {"error member-removed struct kvm_fpu", "warning ioctl-number KVM_GET_FPU"}
    assert _found("asm/kvm.h", old, new) == told
    assert "error ioctl-number KVM_GET_FPU" in _found("asm/other.h", old, new)


def test_a_queue_of_kfd_is_made_on_little_endian_machines_alone() -> None:
    old, new = (f"struct kfd_ioctl_create_queue_args {{ {size} }};\n" for size in ("__u64 size;", "__u32 size, stack;"))
    told = _found("linux/kfd_ioctl.h", old, new, "powerpc")
    assert not any(each.startswith("error") for each in told)
    assert any(each.startswith("error") for each in _found("linux/other_ioctl.h", old, new, "powerpc"))


@pytest.mark.parametrize(("target", "severity"), [("i386", "warning"), ("arm", "note"), ("x86_64", "note")])
def test_a_driver_for_arm_has_the_alignment_of_arm(target: str, severity: str) -> None:
    """``struct drm_panthor_gpu_info`` of Linux 6.17 names what was padding, but on i386, which has no such GPU."""
    old, new = (f"struct drm_panthor_gpu_info {{ __u32 a; {pad} __u64 shader; }};\n" for pad in ("", "__u32 pad0;"))
    told = _found("drm/panthor_drm.h", old, new, target)
    assert {each.partition(" ")[0] for each in told} - {"note"} == ({severity} - {"note"})
    assert any(
        each.startswith("error")
        for each in _found("drm/panthor_drm.h", old, new.replace("pad0;", "a0, b0, c0;"), "arm")
    )


def test_what_a_c_library_declares_neither_comes_nor_goes() -> None:
    """linux/coda.h of 5.2 included sys/time.h and that of 5.3 does not: ``struct timespec`` is as it was."""
    old = "#include <sys/time.h>\nstruct attr { struct timespec when; };\n"
    new = "struct own_timespec { long tv_sec, tv_nsec; };\nstruct attr { struct own_timespec when; };\n"
    for target in ("x86_64", "arm"):
        told = {each for each in _found("linux/coda.h", old, new, target) if "timespec" in each}
        assert told == {"note record-added struct own_timespec"}
    assert not any("timespec" in each and "own" not in each for each in _found("linux/coda.h", new, old))


def test_what_a_record_of_the_c_library_made_longer_or_shorter_is_the_kernels_own() -> None:
    """C libraries give sockaddr_storage 126 bytes on m68k, and mode_t four on PA-RISC, where Linux has 128 and two."""
    storage = "struct __kernel_sockaddr_storage { short family; char data[126]; };\n"
    old = f"#include <sys/socket.h>\n{storage}struct args {{ struct sockaddr_storage address; __u32 flags; }};\n"
    told = _found("linux/rds.h", old, old.replace("{ struct sock", "{ struct __kernel_sock"), "m68k")
    assert "warning member-type struct args" in told
    assert not any(each.startswith("error") for each in told)
    mode = "#include <sys/types.h>\ntypedef unsigned short __kernel_mode_t;\n"
    old = f"{mode}struct perm {{ mode_t mode; }};\nstruct ds {{ struct perm perm; int pad, a, b; }};\n"
    new = old.replace("{ mode_t", "{ __kernel_mode_t").replace("int pad, a, b", "int high, b, a")
    told = _found("asm/msgbuf.h", old, new, "parisc")
    assert {"warning member-type struct perm"} <= told
    assert not any(each.startswith("error") for each in told)
    assert any(each.startswith("error") for each in _found("asm/msgbuf.h", new, new.replace("b, a", "a, b"), "parisc"))


@pytest.mark.parametrize("target", ["riscv32", "openrisc", "x86_64"])
def test_times_by_the_kernels_own_old_name_are_as_wide_as_they_were(target: str) -> None:
    """``struct rusage`` of Linux 5.6: a C library with times of 64 bits alone has another struct timeval."""
    own = "struct __kernel_old_timeval { long tv_sec, tv_usec; };\n"
    old = f"#include <sys/time.h>\n{own}struct rusage {{ struct timeval ru_utime; long ru_maxrss; }};\n"
    told = _found("linux/resource.h", old, old.replace("{ struct timeval", "{ struct __kernel_old_timeval"), target)
    assert "warning member-type struct rusage" in told
    assert not any(each.startswith("error") for each in told)


def test_times_of_a_c_library_move_a_union_of_any_size() -> None:
    """``struct snd_pcm_sync_ptr`` of Hexagon from 3.19 to 4.8, whose union keeps its size and is aligned otherwise."""
    own = "struct timespec {{ long tv_sec, tv_nsec; }};\n"
    ptr = "struct ptr {{ int flags; union {{ struct {0} t; char room[64]; }} s; int after; }};\n"
    old, new = own.format() + ptr.format("timespec"), "#include <stdlib.h>\n" + ptr.format("timespec")
    told = _found("linux/ptr.h", old, new, "hexagon")
    assert "warning member-offset struct ptr" in told
    assert not any(each.startswith("error") for each in told)
    other = old.replace("struct timespec", "struct spec")
    told = _found("linux/ptr.h", other, other.replace("{ long", "{ long long"), "hexagon")
    assert "error member-offset struct ptr" in told


def test_a_macro_for_a_tag_that_is_one_itself_is_missed_by_nobody() -> None:
    """``_fpstate`` of x86, a macro for ``_fpstate_32`` in 4.8 and a tag in 3.19: a downgrade keeps who names it."""
    old = "struct state_32 { int a, b; };\n#define state state_32\nstruct frame { struct state *held; };\n"
    new = "struct state { int a, b; };\nstruct frame { struct state *held; };\n"
    assert _found("linux/x.h", old, new) == {"error record-renamed struct state_32"}
    other = _found("linux/x.h", old, new.replace("a, b", "a, c"))
    assert {each for each in other if each.startswith("error")} == {
        "error record-renamed struct state_32",
        "error member-renamed struct state",
    }
    gone = _found("linux/x.h", old, "struct frame { void *held; };\n")
    assert {"error macro-removed state", "error record-removed struct state_32"} <= gone


def test_a_tag_whose_header_is_gone_is_still_what_a_macro_made_of_it() -> None:
    """``struct v4l2_isp_params_block_header`` from 7.1 to 6.14, which was ``rkisp1_ext_params_block_header`` there."""
    head = "struct {} {{ int a, b; }};\n"
    user = "struct bls { struct rk_head header; int x; };\n"
    old = {
        "linux/isp.h": head.format("isp_head"),
        "linux/rk.h": f"#include <linux/isp.h>\n#define rk_head isp_head\n{user}",
    }
    new = {"linux/rk.h": head.format("rk_head") + user}
    sides = [
        [read(sorted(side), {name: text.encode() for name, text in side.items()}, TARGETS["x86_64"])]
        for side in (old, new)
    ]
    told = {f"{each.severity.label} {each.rule.id} {each.symbol}" for each in compare(*sides)}
    assert "error header-removed linux/isp.h" in told
    assert not any("struct bls" in each for each in told)


@pytest.mark.parametrize(("target", "severity"), [("arc", "warning"), ("i386_time64", "warning"), ("i386", "")])
def test_an_event_never_had_the_wide_times_of_a_c_library(target: str, severity: str) -> None:
    """``struct input_event`` of Linux 4.16, which the kernel always gave 16 bytes on a target of 32 bits."""
    event = "struct input_event {{ {} unsigned short type, code; int value; }};\n"
    old = "#include <sys/time.h>\n" + event.format("struct timeval time;")
    new = "#include <sys/time.h>\n" + event.format("unsigned long __sec, __usec;")
    told = _found("linux/input.h", old, new, target)
    assert {each.partition(" ")[0] for each in told} - {"note"} == ({severity} if severity else {"error"})
    # as many integers of another order or width are no such thing
    other = new.replace("__sec, __usec", "__sec; unsigned long long value2, value3")
    assert any(each.startswith("error") for each in _found("linux/input.h", old, other, target))


def test_a_name_that_a_header_has_for_itself_is_missed_by_nobody() -> None:
    size = "#define _K_SS_{}SIZE (__alignof__(int *))\n"
    assert _found("linux/socket.h", size.format("ALIGN"), "") == {"warning constant-removed _K_SS_ALIGNSIZE"}
    assert _found("linux/socket.h", size.format("MAX"), "") == {"error constant-removed _K_SS_MAXSIZE"}


def test_an_enumerator_without_a_value_is_there_and_the_header_is_refused() -> None:
    """ND_MIN_NAMESPACE_SIZE of Linux 4.19 is PAGE_SIZE, which no exported header defines."""
    old, new = (f"enum {{ X_SIZE = {value} }};\n" for value in ("0x1000", "PAGE_SIZE"))
    before, after = (read(["linux/x.h"], {"linux/x.h": text.encode()}, TARGETS["x86_64"]) for text in (old, new))
    (told,) = compare([before], [after])
    reason = "PAGE_SIZE is not defined by what this header includes"
    assert told.message == f"X_SIZE has no value any more: {reason}"
    assert (told.rule.id, told.severity.label) == ("constant-unusable", "error")


@pytest.mark.parametrize("target", ["x86_64", "mips"])
def test_a_group_that_begins_elsewhere_moves_nothing_whose_bytes_stay(target: str) -> None:
    """The bounds of a fault's address, as siginfo of MIPS had them and took them from the others in Linux 4.19."""
    fault = "void *addr; short lsb; struct { void *lower, *upper; } bnd;"
    shared = "void *addr; union { short lsb; struct { char dummy[sizeof(void *)]; void *lower, *upper; } bnd; };"
    old, new = (
        f"struct info {{ int code; union {{ int pad[29]; {gone}struct {{ {of} }} fault; }} f; }};\n"
        for gone, of in (("struct { int pid; long time; } own; ", fault), ("", shared))
    )
    told = {"error member-removed struct info", "note union-member-added struct info"}
    assert _found("asm/info.h", old, new, target) == told
    moved = new.replace("dummy[sizeof(void *)]", "dummy[2 * sizeof(void *)]")
    assert {"error member-removed struct info"} < {
        each for each in _found("asm/info.h", old, moved, target) if each.startswith("error")
    }


def test_no_kernel_took_wide_times_by_the_layout_without_room_for_them() -> None:
    old = "typedef T time_type;\nstruct snd_pcm_status { int state; time_type t; int after; };\n"
    pad = "typedef struct { unsigned char pad[sizeof(time_type) - sizeof(int)]; } __time_pad;\n"
    new = (
        f"typedef T time_type;\n{pad}struct snd_pcm_status {{ int state; __time_pad pad1; time_type t; int after; }};\n"
    )
    former, latter = (text.replace("T ", "long long ", 1) for text in (old, new))
    told = _found("sound/asound.h", former, latter, "i386")
    assert any("snd_pcm" in each for each in told)
    assert not any(each.startswith("error") for each in told)
    told = _found("sound/asound.h", former, latter.replace("__time_pad", "P"), "i386")
    assert any(each.startswith("error") for each in told)


@pytest.mark.parametrize(("target", "severity"), [("x86_64", "warning"), ("s390x", "error")])
def test_a_number_may_grow_into_padding_where_its_lowest_bytes_are_first(target: str, severity: str) -> None:
    old, new = "struct meta { __u64 at; __u32 flags; };", "struct meta { __u64 at; __u64 flags; };"
    assert _found("linux/m.h", old, new, target) == {f"{severity} member-type struct meta"}
    full = old.replace("flags;", "flags, more;"), "struct meta { __u64 at; __u64 flags; };"
    assert any(each.startswith("error") for each in _found("linux/m.h", *full, target))


def test_no_name_of_one_header_becomes_one_of_another_while_its_header_stays() -> None:
    texts = {"linux/a.h": b"#define MAX_DEV 256\n", "linux/b.h": b""}
    later = {"linux/a.h": b"", "linux/b.h": b"#define MAX_ZDEV_IOCTLS 256\n"}
    before, after = (read(list(each), each, TARGETS["x86_64"]) for each in (texts, later))
    told = {each.rule.id for each in compare([before], [after])}
    assert told == {"constant-removed", "constant-added"}


def test_the_first_of_an_enumeration_is_no_other_name_for_that_of_another() -> None:
    old = "enum { TCA_ATM_UNSPEC, TCA_ATM_FD };"
    told = _found("linux/p.h", old, "enum { TCA_DUALPI2_UNSPEC, TCA_DUALPI2_LIMIT };")
    assert "error enumerator-removed TCA_ATM_UNSPEC" in told
    assert "error constant-renamed TCA_X_UNSPEC" in _found(
        "linux/p.h", "enum { TCA_X_UNSPEC, TCA_X_FD };", "enum { TCA_XA_UNSPEC, TCA_X_FD };"
    )


def test_the_bytes_of_a_whole_stay_though_a_name_in_it_went() -> None:
    old = "struct wr { __u32 op; union { __u32 kept; __u32 gone; }; }; struct wqe { struct wr w; __u32 av[2]; };"
    new = "struct wr { __u32 op; __u32 kept; __u32 av[2]; }; struct wqe { struct wr w; };"
    told = {each for each in _found("linux/w.h", old, new) if each.endswith("wr")}
    # whoever names what went does not compile, and that is all
    assert told == {"warning member-appended struct wr", "error member-removed struct wr"}
    moved = new.replace("__u32 kept; __u32 av[2];", "__u32 av[2]; __u32 kept;")
    assert not any(each.startswith("warning") for each in _found("linux/w.h", old, moved) if each.endswith("wr"))


def test_a_member_that_is_something_else_now_breaks_beside_a_name_that_went() -> None:
    old = "struct state { __u32 size; union { __u32 a; __u32 b; }; __u8 data[0]; };"
    new = "struct state { __u32 size; __u32 a; union { __u32 vmx[0]; __u32 svm[0]; } data; };"
    told = _found("asm/state.h", old, new)
    assert {each for each in told if each.startswith("error")} == {
        "error member-removed struct state",
        "error member-type struct state",
    }


@pytest.mark.parametrize(("header", "severity"), [("linux/rseq.h", "note"), ("linux/other.h", "error")])
def test_growth_by_a_convention_is_none_of_what_else_broke(header: str, severity: str) -> None:
    old = "struct rseq { union { __u64 at; __u32 low; } cs; __u32 flags, node; };"
    new = "struct rseq { __u64 cs; __u32 flags, node; __u64 more; };"
    grown = {f"{severity} member-appended struct rseq", "note record-size struct rseq"}
    assert _found(header, old, new) == {"error member-renamed struct rseq", *grown}
    moved = "struct rseq { __u64 before; __u64 cs; __u32 flags, node; __u64 more; };"
    assert f"{severity} member-appended struct rseq" in _found(header, old, moved)


def test_the_size_of_what_begins_a_sector_says_nothing_beside_a_name_that_went() -> None:
    old = "struct fat_boot_sector { __u8 code[3], gone, kept[4]; };"
    new = "struct fat_boot_sector { __u8 code[3]; union { __u8 fat16, fat32; }; __u8 kept[4], more[8]; };"
    told = _found("linux/msdos_fs.h", old, new)
    assert {each for each in told if each.startswith("error")} == {"error member-renamed struct fat_boot_sector"}


def test_parameters_that_tell_how_long_they_are_may_be_more() -> None:
    old, new = (f"struct isp_ext_params_cfg {{ __u32 version, data_size; __u8 data[{n}]; }};" for n in (64, 128))
    assert _found("linux/isp-config.h", old, new) == {"note record-extended struct isp_ext_params_cfg"}


def test_the_flags_of_a_recording_were_swapped_for_what_their_standard_says() -> None:
    old = "#define CEC_OP_REC_FLAG_USED 0\n#define CEC_OP_REC_FLAG_NOT_USED 1\n"
    new = "#define CEC_OP_REC_FLAG_NOT_USED 0\n#define CEC_OP_REC_FLAG_USED 1\n"
    names = {"CEC_OP_REC_FLAG_USED", "CEC_OP_REC_FLAG_NOT_USED"}
    assert _found("linux/cec.h", old, new) == {f"warning constant-value {name}" for name in names}
    assert _found("linux/other.h", old, new) == {f"error constant-value {name}" for name in names}


@pytest.mark.parametrize(("target", "severity"), [("mips_time64", "warning"), ("arm_time64", "error")])
def test_the_kernel_of_mips_gave_times_of_32_bits_whatever_a_program_calls_so(target: str, severity: str) -> None:
    old = "typedef long long time_t; struct stat64 { time_t st_atime; long st_atime_nsec; };"
    told = _found("asm/stat.h", old, old.replace("{ time_t", "{ long"), target)
    assert {each.partition(" ")[0] for each in told if each.endswith("stat64")} == {severity, "note"}


def test_a_protocol_has_its_bits_where_its_document_says() -> None:
    """Linux 5.8 gave big-endian targets the fields of RFC 6554 the other way round."""
    fields = ("reserved:20, pad:4, cmpri:4, cmpre:4", "cmpri:4, cmpre:4, pad:4, reserved:20")
    old, new = (f"struct ipv6_rpl_sr_hdr {{ unsigned type; unsigned {bits}; }};\n" for bits in fields)
    found = _found("linux/rpl.h", old, new, "s390x")
    assert {line.split(" ")[0] for line in found} <= {"warning", "note"}
    assert any(line.startswith("warning ") for line in found)
