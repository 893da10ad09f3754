"""What SCHEDULER may say."""

from __future__ import annotations

import pytest
from object_classifier.core import scheduler as scheduler_module
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
        ("tls://[fe80::1%eth0]:8786", Scheduler("tls://[fe80::1%eth0]:8786")),
        ("TCP://Host:8786", Scheduler("tcp://Host:8786")),
        ("LOCAL: 2", Scheduler(processes=2)),
        ("Local:GPUs", Scheduler()),
    ],
)
def test_a_scheduler_is_read(written: str, meant: Scheduler | None) -> None:
    assert read_scheduler(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        *("local", "local:", "local:0", "local:-1", "local:²", "local:gpu", "local:2.5"),
        *("local:1e1", "local:" + "9" * 5000, ":", ":2"),
        *("host:8786", "tcp://host", "tcp://:8786", "tcp://host:port", "tcp://[::1:8786"),
        *("http://host:8786", "ftp://host:1", "tcp://host:99999", "tcp:/host:1", "tcp://host:0"),
        *("tcp://host:1/", "tcp://host:1/status", "tcp://host:1?a=b", "tcp://host:1#a"),
        *("tcp://me@host:1", "tcp://ho st:1", "tcp://host:1,tcp://other:1"),
    ],
)
def test_what_is_none_is_refused_with_what_would_be_one(written: str) -> None:
    with pytest.raises(InputError, match=r"local:N .* tcp://host:8786"):
        read_scheduler(written)


@pytest.mark.parametrize("written", ["tcp://me:s3cret@host:1", "tls://host:1/?token=s3cret"])
def test_a_secret_in_an_address_is_not_repeated(written: str) -> None:
    with pytest.raises(InputError) as refused:
        read_scheduler(written)

    assert "s3cret" not in str(refused.value) and "host:1" in str(refused.value)


def test_more_processes_than_the_machine_can_keep_busy_are_refused(monkeypatch) -> None:
    monkeypatch.setattr(scheduler_module, "available_cpus", lambda: 2)
    assert read_scheduler("local:8") == Scheduler(processes=8)

    with pytest.raises(InputError, match=r"9 for 2 processors\)\. Write local:8 at most\."):
        read_scheduler("local:9")


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
