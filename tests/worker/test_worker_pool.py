"""The model's process, kept between runs."""

from __future__ import annotations

import os
import signal
import threading
from functools import partial
from pathlib import Path

import pytest
from object_classifier.core.errors import Cancelled, InputError, WorkerError
from object_classifier.core.runtime import setup, worker_pool
from object_classifier.core.runtime.client import WorkerClient
from object_classifier.core.runtime.environment import Environment
from object_classifier.core.runtime.requirements import Framework
from object_classifier.core.runtime.worker_pool import WorkerPool
from worker_processes import FAULTS, Log, ends, is_running

connect = partial(WorkerClient, script=FAULTS)


@pytest.fixture
def make_pool():
    """Return a function that makes pools, emptied at the end of the test."""
    pools = []

    def make(patience_s: float = 3600.0) -> WorkerPool:
        pools.append(WorkerPool(patience_s, connect))
        return pools[-1]

    yield make
    for pool in pools:
        pool.release()


@pytest.fixture
def pool(make_pool) -> WorkerPool:
    return make_pool()


@pytest.fixture
def pid_of(model_python):
    """Return a function that runs a task in a process that a pool lends, and says which it was."""

    def run(pool: WorkerPool, task: str = "pid", log: Log | None = None, **options) -> int:
        with pool.lent(options.pop("python", model_python), **options) as client:
            client.run(task, Path(), {}, log or Log())
            return client.run("pid", Path(), {}, Log())["pid"]

    return run


def test_runs_one_after_another_share_a_process(pool, pid_of):
    assert len({pid_of(pool) for _ in range(3)}) == 1


def test_a_model_is_waited_for_with_the_process_that_has_it(pool, pid_of):
    without = pid_of(pool)

    assert pid_of(pool, model="a") == without, "a preview's process has no model yet"
    assert pid_of(pool) == without, "a preview needs none"
    assert pid_of(pool, model="a") == without


def test_another_model_gets_another_process_and_the_memory_of_the_first(pool, pid_of, model_python):
    first = pid_of(pool, model="a")

    with pool.lent(model_python, model="b"):
        assert ends(first), "it is gone before another model is loaded"
    assert pid_of(pool, model="b") != first


def test_two_at_once_have_a_process_each_and_one_of_them_is_kept(pool, model_python):
    both = threading.Barrier(2, timeout=60)
    pids = []

    def run():
        with pool.lent(model_python) as client:
            pids.append(client.run("pid", Path(), {}, Log())["pid"])
            both.wait()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(pids)) == 2
    assert sum(map(is_running, pids)) == 1


def test_one_that_has_a_model_is_kept_rather_than_one_that_has_none(pool, model_python, pid_of):
    with pool.lent(model_python) as client:
        client.run("pid", Path(), {}, Log())
        with_model = pid_of(pool, model="a")

    assert pid_of(pool, model="a") == with_model


def test_one_that_was_killed_while_it_waited_costs_nothing(pool, pid_of):
    first, log = pid_of(pool), Log()
    os.kill(first, signal.SIGKILL if os.name == "posix" else signal.SIGTERM)

    assert pid_of(pool, log=log) != first
    assert (log.infos, log.warnings) == ([], [])


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX's")
def test_one_that_does_not_answer_is_replaced(pool, pid_of, monkeypatch):
    monkeypatch.setattr("object_classifier.core.runtime.client._FIT_S", 0.1)
    first = pid_of(pool)
    os.kill(first, signal.SIGSTOP)

    assert pid_of(pool) != first
    assert ends(first)


@pytest.mark.parametrize(
    ("task", "error"),
    [("raise_user_error", InputError), ("raise_bug", RuntimeError), ("die", WorkerError)],
)
def test_after_a_run_that_failed_the_next_one_gets_a_new_process(pool, pid_of, task, error):
    first = pid_of(pool)

    with pytest.raises(error):
        pid_of(pool, task)

    assert ends(first)
    assert pid_of(pool) != first


def test_after_a_cancelled_run_the_next_one_gets_a_new_process(pool, pid_of):
    first = pid_of(pool)

    with pytest.raises(Cancelled):
        pid_of(pool, "wait_politely", Log(cancel_when=lambda log: "started" in log.infos))

    assert ends(first)


@pytest.mark.parametrize("task", ["run_own_code", "ask_a_server", "ask_a_cluster"])
def test_a_process_in_which_something_stays_is_for_one_run(pool, pid_of, task):
    first = pid_of(pool, task)

    assert ends(first)


def test_a_process_that_would_start_with_other_software_now_is_replaced(pool, pid_of):
    first = pid_of(pool, "change_software")

    assert pid_of(pool) != first


def test_other_variables_get_another_process(pool, pid_of, monkeypatch):
    first = pid_of(pool)
    proxied = pid_of(pool, variables={"http_proxy": "http://proxy.example:3128"})

    assert proxied != first
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    assert pid_of(pool, variables={"http_proxy": "http://proxy.example:3128"}) != proxied


def test_what_an_earlier_run_wrote_is_not_the_last_words_of_a_later_one(pool, pid_of):
    pid_of(pool, "print_everywhere")

    with pytest.raises(WorkerError, match='its last words: "the last words"') as info:
        pid_of(pool, "die")

    assert "prints" not in info.value.details


def test_an_interpreter_that_prints_says_so_in_each_run(make_pool, model_python, tmp_path, pid_of):
    if os.name != "posix":
        pytest.skip("a shell script is POSIX's")
    chatty = tmp_path / "python"
    chatty.write_text(f'#!/bin/sh\necho "Welcome"\nexec "{model_python}" "$@"\n')
    chatty.chmod(0o755)
    pool, logs = make_pool(), [Log(), Log()]

    for log in logs:
        pid_of(pool, log=log, python=chatty)

    assert ["Welcome" in log.warnings[0] for log in logs] == [True, True]


def test_one_that_waits_too_long_is_ended(make_pool, pid_of):
    assert ends(pid_of(make_pool(patience_s=0.0)))


def test_one_that_died_while_it_waited_is_not_left_a_zombie(pool, pid_of, monkeypatch):
    monkeypatch.setattr(worker_pool, "_LOOK_S", 0.01)
    first = pid_of(pool)
    waits = pool._idle
    os.kill(first, signal.SIGKILL if os.name == "posix" else signal.SIGTERM)

    for thread in threading.enumerate():
        if thread.name == "idle worker" and waits is not None:
            thread.join(60)

    assert pool._idle is None


def test_a_set_up_ends_it_and_none_is_kept_meanwhile(pool, pid_of, monkeypatch, tmp_path):
    monkeypatch.setattr(setup, "WORKERS", pool)
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path / "cache"))
    first = pid_of(pool)

    with setup._lock(Environment(tmp_path / "environment")):
        assert not is_running(first)
        assert ends(pid_of(pool)), "a run may end while files are changed"

    assert is_running(pid_of(pool)), "afterwards one is kept again"


def test_a_set_up_of_another_qgis_ends_it(make_pool, model_python, tmp_path, pid_of, monkeypatch):
    if os.name != "posix":
        pytest.skip("a shell script is POSIX's")
    monkeypatch.setattr(worker_pool, "_LOOK_S", 0.01)
    built = Environment(tmp_path / "environment")
    built.python.parent.mkdir(parents=True)
    built.python.write_text(f'#!/bin/sh\nexec "{model_python}" "$@"\n')
    built.python.chmod(0o755)
    built.mark([Framework.BASE], finished=True)
    first = pid_of(make_pool(), python=built.python)
    assert is_running(first)

    built.mark([Framework.BASE], finished=True, half_changed=True)

    assert ends(first)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork is POSIX's")
def test_a_fork_of_qgis_leaves_the_process_to_its_parent(pool, pid_of):
    first = pid_of(pool)
    child = os.fork()
    if child == 0:
        other = pid_of(pool)
        pool.release()
        os._exit(0 if other != first and is_running(first) else 1)
    _, status = os.waitpid(child, 0)

    assert os.waitstatus_to_exitcode(status) == 0
    assert pid_of(pool) == first


def test_one_alone_is_new_and_nobody_waits_beside_it(pool, pid_of, model_python):
    first = pid_of(pool)

    with pool.alone(model_python) as client:
        other = client.run("pid", Path(), {}, Log())["pid"]
        assert ends(first)

    assert other != first and ends(other)
