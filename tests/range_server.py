"""A web server on 127.0.0.1 for tests: files in parts, behind a login, or as a proxy."""

from __future__ import annotations

import base64
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit


class RangeServer:
    """Serves parts of files, as GDAL asks for them.

    Args:
        folder: of the files.
        login: user and password that every request must have.
        is_proxy: it is asked for the files of other hosts, and has them all.

    Attributes:
        logins: what requests said of who they are.
        hosts: that were asked for.
    """

    def __init__(
        self, folder: Path, *, login: tuple[str, str] | None = None, is_proxy: bool = False
    ) -> None:
        self.logins: set[str | None] = set()
        self.hosts: set[str] = set()
        self._header = "Proxy-Authorization" if is_proxy else "Authorization"
        self._refusal = 407 if is_proxy else 401
        written = base64.b64encode(":".join(login).encode()).decode() if login else ""
        self._login = f"Basic {written}" if login else None
        handler = partial(_handler_of(self), directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True

    def __enter__(self) -> RangeServer:
        serve = partial(self._server.serve_forever, poll_interval=0.02)
        threading.Thread(target=serve, daemon=True).start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def port(self) -> int:
        """Return where it listens."""
        return self._server.server_port

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"

    def refuses(self, handler: SimpleHTTPRequestHandler) -> bool:
        """Return whether a request has no login; it is answered then."""
        said = handler.headers.get(self._header)
        self.logins.add(said)
        self.hosts.add(urlsplit(handler.path).hostname or "")
        if self._login in {None, said}:
            return False
        handler.send_response(self._refusal)
        name = "Proxy-Authenticate" if self._refusal == 407 else "WWW-Authenticate"
        handler.send_header(name, 'Basic realm="imagery"')
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True


def _handler_of(server: RangeServer) -> type[SimpleHTTPRequestHandler]:
    class Handler(SimpleHTTPRequestHandler):
        def do_HEAD(self) -> None:
            if not server.refuses(self):
                super().do_HEAD()

        def do_GET(self) -> None:
            if server.refuses(self):
                return
            wanted = self.headers.get("Range", "")
            path = Path(self.translate_path(self.path))
            if not wanted.startswith("bytes=") or not path.is_file():
                super().do_GET()
                return
            first, _, last = wanted[len("bytes=") :].partition("-")
            data = path.read_bytes()
            part = data[int(first) : int(last) + 1]
            self.send_response(206)
            end = int(first) + len(part) - 1
            self.send_header("Content-Range", f"bytes {first}-{end}/{len(data)}")
            self.send_header("Content-Length", str(len(part)))
            self.end_headers()
            self.wfile.write(part)

        def translate_path(self, path: str) -> str:
            return super().translate_path(urlsplit(path).path)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
