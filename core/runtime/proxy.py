"""QGIS's network settings as the environment variables that pip, uv and curl (in GDAL) read."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Mapping, Sequence
from urllib.parse import quote, urlsplit


@dataclass(frozen=True)
class Proxy:
    """A proxy server.

    Attributes:
        scheme: "http" or "socks5h" (host names are looked up behind it, as Qt does).
        host, port: where; port 0: the scheme's own.
        user, password: empty where it asks for none. Never shown.
    """

    scheme: str
    host: str
    port: int = 0
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """Return its address for people, without credentials."""
        return f"{self.scheme}://{self.host}{f':{self.port}' if self.port else ''}"

    @property
    def address(self) -> str:
        """Return its address for programs, with credentials."""
        if not self.user:
            return self.shown
        credentials = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return self.shown.replace("://", f"://{credentials}", 1)


def proxy_variables(
    proxy: Proxy | None, exclusions: Sequence[str], environ: Mapping[str, str] = os.environ
) -> dict[str, str]:
    """Return variables for pip, uv and curl; none without a proxy: those of the machine hold then.

    Args:
        proxy: of QGIS.
        exclusions: addresses or hosts that QGIS reaches without it.
        environ: what the process has already; its own exclusions go on to hold.
    """
    if proxy is None:
        return {}
    names = ("http_proxy", "https_proxy", "all_proxy")
    variables = {spelled: proxy.address for name in names for spelled in (name, name.upper())}
    inherited = environ.get("no_proxy") or environ.get("NO_PROXY") or ""
    hosts = [host for host in (*inherited.split(","), *map(_host, exclusions)) if host]
    if hosts:
        direct = ",".join(dict.fromkeys(host.strip() for host in hosts))
        variables.update({"no_proxy": direct, "NO_PROXY": direct})
    return variables


def _host(exclusion: str) -> str:
    """Return the host of an address, of which QGIS compares just the beginning."""
    address = exclusion if "://" in exclusion else f"//{exclusion}"
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""
