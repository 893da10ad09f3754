"""A server that has trouble with some requests, in a process of its own.

GDAL may hold Python's lock while it waits for a server, so one in the same process would never
answer. The trouble is over for good when a file `mended` lies in the folder.
"""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Iterator

from range_server import RangeServer

FOR_EVER = 10**9


class FaultyServer(RangeServer):
    """Serves parts of files, but for some requests.

    Args:
        folder: of the files.
        fault: what becomes of those: a status such as "503", or "reset", "half", "silence".
        first: number of the first of them, from 0.
        last: number of the first that is answered again.
    """

    def __init__(self, folder: Path, fault: str, first: int, last: int) -> None:
        super().__init__(folder)
        self._folder, self._fault = folder, fault
        self._first, self._last = first, last
        self._count = 0

    def refuses(self, handler: SimpleHTTPRequestHandler) -> bool:
        number, self._count = self._count, self._count + 1
        if not self._first <= number < self._last or (self._folder / "mended").exists():
            return False
        handler.close_connection = True
        if self._fault.isdigit():
            handler.send_response(int(self._fault))
            handler.send_header("Content-Length", "0")
            handler.end_headers()
        elif self._fault == "reset":
            linger = struct.pack("ii", 1, 0)
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        elif self._fault == "silence":
            time.sleep(30)
        elif handler.command == "GET":
            self._send_half(handler)
        return True

    def _send_half(self, handler: SimpleHTTPRequestHandler) -> None:
        data = Path(handler.translate_path(handler.path)).read_bytes()
        first, _, last = handler.headers["Range"][len("bytes=") :].partition("-")
        part = data[int(first) : int(last) + 1]
        end = int(first) + len(part) - 1
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {first}-{end}/{len(data)}")
        handler.send_header("Content-Length", str(len(part)))
        handler.end_headers()
        handler.wfile.write(part[: len(part) // 2])


@contextmanager
def faulty_server(folder: Path, fault: str, first: int, last: int = FOR_EVER) -> Iterator[str]:
    """Run a `FaultyServer`, and yield its address."""
    command = [sys.executable, __file__, str(folder), fault, str(first), str(last)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


if __name__ == "__main__":
    with FaultyServer(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        while True:
            time.sleep(60)
