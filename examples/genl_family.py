"""Asks the kernel for a generic-netlink family: ``python examples/genl_family.py [NAME]``.

Prints the family's number, version and groups.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator

from generated.native import genetlink as genl

Attribute = tuple[int, memoryview]


def attribute(kind: int, value: bytes) -> bytes:
    """An attribute as netlink carries it."""
    head = genl.nlattr(nla_len=genl.NLA_HDRLEN + len(value), nla_type=kind)
    return bytes(head) + value + bytes(-len(value) % genl.NLA_ALIGNTO)


def attributes(data: memoryview) -> Iterator[Attribute]:
    """Number and value of each attribute."""
    for head, value in genl.nlattr.each(data, size="nla_len", align=genl.NLA_ALIGNTO):
        yield head.nla_type & genl.NLA_TYPE_MASK, value


def ask(name: str) -> dict[int, memoryview]:
    """The attributes of a family. ``OSError`` where the kernel has none of that name."""
    body = bytes(genl.genlmsghdr(cmd=genl.CTRL_CMD_GETFAMILY, version=1))
    body += attribute(genl.CTRL_ATTR_FAMILY_NAME, name.encode() + b"\0")
    head = genl.nlmsghdr(
        nlmsg_len=genl.NLMSG_HDRLEN + len(body), nlmsg_type=genl.GENL_ID_CTRL, nlmsg_flags=genl.NLM_F_REQUEST
    )
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, genl.NETLINK_GENERIC) as kernel:
        kernel.send(bytes(head) + body)
        answer = kernel.recv(1 << 16)
    for message, rest in genl.nlmsghdr.each(answer, size="nlmsg_len", align=genl.NLMSG_ALIGNTO):
        if message.nlmsg_type == genl.NLMSG_ERROR:
            number = -genl.nlmsgerr.view(rest).error
            raise OSError(number, f"{os.strerror(number)}: {name}")
        return dict(attributes(rest[genl.GENL_HDRLEN :]))
    raise OSError("the kernel said nothing")


def main() -> int:
    """0 when the family was found, 1 where there is none."""
    name = sys.argv[1] if len(sys.argv) > 1 else "nlctrl"
    try:
        found = ask(name)
    except FileNotFoundError:
        print(f"the kernel has no family {name}", file=sys.stderr)
        return 1
    number, version = (
        int.from_bytes(found[kind], sys.byteorder) for kind in (genl.CTRL_ATTR_FAMILY_ID, genl.CTRL_ATTR_VERSION)
    )
    print(f"{name}: number {number}, version {version}")
    for _, group in attributes(found.get(genl.CTRL_ATTR_MCAST_GROUPS, memoryview(b""))):
        parts = dict(attributes(group))
        print(f"  group {bytes(parts[genl.CTRL_ATTR_MCAST_GRP_NAME])[:-1].decode()}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
