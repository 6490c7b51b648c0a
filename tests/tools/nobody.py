"""Servers that refuse to be root, started by root as `nobody`."""

import os
import pwd


def account() -> pwd.struct_passwd:
    """Whom such a server runs as: as root `nobody`, else whoever runs the tests."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def words() -> list[str]:
    """Return what stands before such a server's command.

    As root it keeps the right to read what is closed to others, also where a program asks first whether it may: a checkout in
    root's own folder, and devices of a container that gives /dev/null to root alone.
    """
    if os.getuid() != 0:
        return []
    who, right = account(), "+dac_override"
    person = [f"--reuid={who.pw_uid}", f"--regid={who.pw_gid}", "--clear-groups"]
    return ["setpriv", *person, f"--inh-caps={right}", f"--ambient-caps={right}", "--securebits=+no_setuid_fixup"]
