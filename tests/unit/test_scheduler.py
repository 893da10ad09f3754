"""What SCHEDULER may say."""

from __future__ import annotations

import pytest
from object_classifier.core.errors import InputError
from object_classifier.core.scheduler import Scheduler, read_scheduler


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", None),
        ("  ", None),
        ("local:4", Scheduler(processes=4)),
        ("local:gpus", Scheduler()),
        (" tcp://host:8786 ", Scheduler("tcp://host:8786")),
        ("tls://10.0.0.1:8786", Scheduler("tls://10.0.0.1:8786")),
        ("tls://[::1]:8786", Scheduler("tls://[::1]:8786")),
    ],
)
def test_a_scheduler_is_read(written: str, meant: Scheduler | None) -> None:
    assert read_scheduler(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        *("local", "local:", "local:0", "local:-1", "local:²", "local:gpu", "local:1000000"),
        *("host:8786", "tcp://host", "tcp://:8786", "tcp://host:port", "tcp://[::1:8786"),
        *("http://host:8786", "ftp://host:1", "tcp://host:99999"),
    ],
)
def test_what_is_none_is_refused_with_what_would_be_one(written: str) -> None:
    with pytest.raises(InputError, match=r"local:N .* tcp://host:8786"):
        read_scheduler(written)


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("tcp://10.0.0.1:8786", True),
        ("tcp://scheduler:8786", True),
        ("tls://scheduler:8786", False),
        ("tcp://127.0.0.1:8786", False),
        ("tcp://localhost:8786", False),
        ("tcp://[::1]:8786", False),
    ],
)
def test_a_scheduler_that_others_reach_without_tls_is_open(address: str, is_open: bool) -> None:
    scheduler = read_scheduler(address)
    assert scheduler is not None and scheduler.is_open is is_open
