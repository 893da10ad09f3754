"""What a model may do in its process, and what QGIS then sees."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from pathlib import Path

import pytest
from object_classifier.core.errors import (
    Cancelled,
    InputError,
    RuntimeMissingError,
    WorkerError,
)
from object_classifier.core.runtime import client as client_module
from object_classifier.core.runtime.client import WORKER
from worker_processes import FAULTS, Log, ends

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and fork are POSIX's")


def test_arguments_and_folder_arrive_and_the_result_comes_back(run):
    assert run("echo", text="ü €") == {"folder": "job", "text": "ü €"}


def test_one_process_runs_several_tasks(run):
    assert [run("echo", number=i)["number"] for i in range(3)] == [0, 1, 2]


def test_a_model_that_prints_to_any_descriptor_or_reads_stdin_disturbs_nothing(run):
    assert run("print_everywhere") == {"from_stdin": ""}
    assert run("echo", still="there")["still"] == "there"


def test_reports_reach_the_feedback(run):
    log = Log()

    run("report", log)

    assert (log.infos, log.warnings) == (["an info"], ["a warning: ü €"])
    assert (log.progress, log.texts) == ([25.0], ["a quarter"])


def test_what_the_user_can_mend_arrives_as_the_same_error(run):
    with pytest.raises(InputError, match=r"Too few bands \(ortho.tif\). Choose another raster."):
        run("raise_user_error")


@pytest.mark.parametrize(
    ("task", "words"), [("raise_bug", "ZeroDivisionError"), ("return_nan", "ValueError")]
)
def test_a_bug_keeps_its_traceback(run, task, words):
    with pytest.raises(RuntimeError, match=f"(?s)Traceback.*{words}"):
        run(task)


def test_a_model_that_calls_exit_is_answered(run):
    with pytest.raises(WorkerError, match=r"asked its process to end.*licence expired"):
        run("call_exit")


def test_memory_that_runs_out_in_python_is_answered(run):
    with pytest.raises(WorkerError, match=r"Memory ran out.*batch_size"):
        run("run_out_of_memory")


@pytest.fixture
def bare_python(tmp_path, model_python):
    """Return a function that makes an interpreter with nothing but these modules in it."""

    def make(**modules: str) -> Path:
        home = tmp_path / "bare"
        subprocess.run([str(model_python), "-m", "venv", "--without-pip", str(home)], check=True)
        (packages,) = {*home.glob("lib/python3*/site-packages"), *home.glob("Lib/site-packages")}
        for name, code in modules.items():
            (packages / f"{name}.py").write_text(code)
        return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    return make


@pytest.mark.parametrize("task", ["classify", "check", "preview"])
def test_an_interpreter_without_our_packages_is_told_all_of_them_at_once(
    connect, bare_python, task, tmp_path
):
    python = bare_python(numpy="__version__ = '2'")

    with pytest.raises(RuntimeMissingError, match="lacks packages: rasterio shapely") as info:
        connect(python).run(task, tmp_path, {"count": 1}, Log())

    assert "ACTION REPAIR" in str(info.value)
    without_pip = f'uv pip install --python "{python}" rasterio shapely pyogrio pillow'
    assert without_pip in str(info.value)


def test_a_package_that_is_broken_is_named(connect, bare_python, tmp_path):
    broken = "raise ImportError('libnvblas.so.12: cannot open shared object file')"
    python = bare_python(numpy=broken)

    with pytest.raises(RuntimeMissingError, match=r"numpy is installed, but does not work: libnv"):
        connect(python).run("classify", tmp_path, {}, Log())


def test_an_impossible_request_is_answered(run):
    with pytest.raises(WorkerError, match=r"does not understand a request.*no_such_task"):
        run("no_such_task")


def test_every_line_is_answered_also_nonsense(model_python):
    lines = [b"nonsense", b"[1, 2]", b'{"type": "dance"}', b'{"type": "run"}']
    with subprocess.Popen(
        [str(model_python), "-I", str(WORKER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(b"\n".join(lines) + b"\n")
        process.stdin.flush()

        answers = [json.loads(process.stdout.readline()) for _ in range(1 + len(lines))]

    assert [answer["type"] for answer in answers] == ["hello"] + ["failed"] * len(lines)


def test_a_crash_says_the_exit_code_and_the_last_words(run):
    with pytest.raises(WorkerError, match=r'exit code 7; its last words: "the last words"') as info:
        run("die", code=7)

    assert "the last words" in info.value.details


@posix_only
def test_a_segmentation_fault_is_named(run):
    with pytest.raises(WorkerError, match=r"signal 11 \(SIGSEGV\).*Segmentation fault"):
        run("crash")


@posix_only
def test_a_kill_is_taken_for_memory_that_ran_out(run):
    with pytest.raises(WorkerError, match=r"signal 9 \(SIGKILL\).*memory ran out.*batch_size"):
        run("kill_itself", signal=int(signal.SIGKILL))


@posix_only
@pytest.mark.parametrize(
    ("name", "words"),
    [("SIGTERM", "has ended it"), ("SIGILL", "another processor"), ("SIGBUS", "cut short"),
     ("SIGABRT", "framework and its version fit"), ("SIGXCPU", "ulimit")],
)  # fmt: skip
def test_each_death_has_its_own_remedy(run, name, words):
    with pytest.raises(WorkerError, match=rf"{name}.*{words}") as info:
        run("kill_itself", signal=int(signal.Signals[name]))

    assert "emory" not in str(info.value)


@posix_only
def test_a_model_that_closes_our_line_is_not_said_to_be_out_of_memory(run):
    with pytest.raises(WorkerError, match="has closed its connection to QGIS") as info:
        run("close_every_file")

    assert "emory" not in str(info.value)


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="it is Linux that is asked")


@linux_only
def test_memory_that_a_model_takes_from_the_whole_machine_ends_it_with_a_sentence(run):
    with pytest.raises(WorkerError, match=r"Memory ran out.*GB were its own.*batch_size"):
        run("take_nearly_all_memory")

    assert run("echo", number=1)["number"] == 1


@linux_only
def test_no_allocation_is_larger_than_the_machine_and_qgis_dies_last(run):
    found = run("limits")

    drivers = ("/dev/nvidiactl", "/dev/nvmap", "/dev/kfd", "/dev/dxg")
    assert any(map(os.path.exists, drivers)) or found["total"] <= found["data"] < 2**42
    assert found["score"] == "1000"


@posix_only
def test_a_death_is_noticed_though_a_forked_child_keeps_the_pipes_open(run):
    log = Log()

    with pytest.raises(WorkerError, match=r"exit code 3"):
        run("die_and_leave_a_fork", log)

    assert ends(int(log.infos[0]))


def test_after_a_crash_the_next_task_gets_a_new_process(run):
    with pytest.raises(WorkerError):
        run("die", code=1)

    assert run("echo", again=1)["again"] == 1


def test_a_flood_on_stderr_stops_nothing(run):
    assert run("flood_stderr") == {"bytes": 300_000}


def test_what_a_model_prints_without_a_line_s_end_does_not_fill_the_memory_of_qgis(run):
    run("echo")  # what a first task takes is not counted
    tracemalloc.start()
    try:
        run("print_without_an_end", MiB=64)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 4 * 2**20


def test_a_task_that_listens_stops_by_itself_when_cancelled(run):
    log = Log(cancel_when=lambda log: "started" in log.infos)

    with pytest.raises(Cancelled):
        run("wait_politely", log)

    assert log.infos == ["started", "stopping"]


def test_a_cancel_does_not_reach_the_next_task(run):
    with pytest.raises(Cancelled):
        run("wait_politely", Log(cancel_when=lambda log: bool(log.infos)))

    assert run("echo", next=1)["next"] == 1


def test_a_task_that_cancels_itself_is_cancelled(run):
    with pytest.raises(Cancelled):
        run("raise_cancelled")


@posix_only
@pytest.mark.parametrize("task", ["wait_deaf", "hold_the_gil"])
def test_cancel_does_not_wait_for_a_prediction_that_does_not_listen(run, task):
    log = Log(cancel_when=lambda log: bool(log.infos))

    with pytest.raises(Cancelled):
        run(task, log)

    # The tasks take a minute.
    assert log.cancelled_at is not None and time.monotonic() - log.cancelled_at < 30
    assert all(ends(int(pid)) for pid in log.infos[0].split())


def test_cancel_works_while_the_process_starts(connect, model_python, tmp_path):
    script = tmp_path / "never_greets.py"
    script.write_text("import time; time.sleep(60)")
    client = connect(model_python, script=script)

    with pytest.raises(Cancelled):
        client.run("echo", Path(), {}, Log(cancel_when=lambda log: True))


def test_a_process_that_never_greets_is_given_up(connect, model_python, tmp_path):
    script = tmp_path / "never_greets.py"
    script.write_text("import time; time.sleep(60)")
    client = connect(model_python, script=script, greeting_timeout_s=0.5)

    with pytest.raises(WorkerError, match=r"does not answer.*CHECK"):
        client.run("echo", Path(), {}, Log())


BANNER = "import sys; print('Welcome to conda', flush=True)\n"


def test_what_a_script_around_the_interpreter_prints_is_told_and_ignored(
    connect, model_python, tmp_path
):
    script = tmp_path / "wrapper.py"
    script.write_text(f"{BANNER}import runpy; runpy.run_path({str(FAULTS)!r}, run_name='__main__')")
    log = Log()

    assert connect(model_python, script=script).run("echo", Path(), {"a": 1}, log)["a"] == 1

    (warning,) = log.warnings
    assert str(model_python) in warning and '"Welcome to conda"' in warning


@pytest.mark.parametrize(
    ("code", "timeout_s", "sentence"),
    [
        ("while True: print('y')", 60, 'prints something else .*it printed "Welcome to conda"'),
        ("sys.exit(3)", 60, r'died .*exit code 3.*it printed "Welcome to conda"'),
        ("import time; time.sleep(60)", 4, 'does not answer .*it printed "Welcome to conda"'),
    ],
)
def test_what_is_no_worker_is_known_by_what_it_printed(
    connect, model_python, tmp_path, code, timeout_s, sentence
):
    script = tmp_path / "no_worker.py"
    script.write_text(BANNER + code)
    client = connect(model_python, script=script, greeting_timeout_s=timeout_s)

    with pytest.raises(WorkerError, match=sentence) as info:
        client.run("echo", Path(), {}, Log())

    assert str(model_python) in str(info.value)


def test_what_is_still_read_when_the_process_is_given_up_is_forgotten(
    connect, model_python, tmp_path, monkeypatch
):
    """As on a busy machine, where a reader has not come to the end of what was printed."""
    monkeypatch.setattr(client_module, "_CLOSE_S", 0)
    failures = []
    monkeypatch.setattr(threading, "excepthook", failures.append)
    script = tmp_path / "no_worker.py"
    script.write_text("import sys\nwhile True: print('y'); print('z', file=sys.stderr)")
    others = set(threading.enumerate())

    with pytest.raises(WorkerError, match="prints something else"):
        connect(model_python, script=script).run("echo", Path(), {}, Log())

    for reader in set(threading.enumerate()) - others:
        reader.join(60)
    assert not failures


@posix_only
@pytest.mark.parametrize("task", ["wait_deaf", "hold_the_gil"])
def test_a_stall_is_said_now_and_again_and_cancel_says_what_it_did(connect, model_python, task):
    client = connect(model_python, script=FAULTS, silence_s=0.2)
    log = Log(cancel_when=lambda log: len(log.warnings) == 2)

    with pytest.raises(Cancelled):
        client.run(task, Path(), {}, log)

    assert all("has said nothing for 0.0 minutes" in warning for warning in log.warnings)
    assert "did not stop by itself and was ended" in log.infos[-1]
    assert all(ends(int(pid)) for pid in log.infos[0].split())


def test_another_version_of_the_protocol_asks_to_restart_qgis(connect, model_python, tmp_path):
    script = tmp_path / "newer.py"
    script.write_text('print(\'{"type": "hello", "protocol": 99}\', flush=True); input()')
    client = connect(model_python, script=script)

    with pytest.raises(WorkerError, match=r"99 instead of 1.*Restart QGIS"):
        client.run("echo", Path(), {}, Log())


def test_an_interpreter_that_is_none_says_how_to_get_one(connect, tmp_path):
    client = connect(tmp_path / "python")

    with pytest.raises(RuntimeMissingError, match=r"cannot be started.*Set up the model"):
        client.run("echo", Path(), {}, Log())


@posix_only
def test_a_program_that_is_no_python_is_a_death_before_the_greeting(connect, tmp_path):
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho no python here >&2\nexit 5\n")
    program.chmod(0o755)
    client = connect(program)

    with pytest.raises(WorkerError, match=r'exit code 5; its last words: "no python here".*CHECK'):
        client.run("echo", Path(), {}, Log())


def test_a_request_may_be_sent_before_the_process_is_ready(connect, model_python, tmp_path):
    script = tmp_path / "slow.py"
    script.write_text(
        f"import runpy, time; time.sleep(1); runpy.run_path({str(FAULTS)!r}, run_name='__main__')"
    )
    client = connect(model_python, script=script)

    assert client.run("echo", Path(), {"a": 1}, Log())["a"] == 1


def test_nothing_is_left_when_the_callers_code_raises(run):
    class Impatient(Log):
        def pushInfo(self, info: str) -> None:
            super().pushInfo(info)
            raise KeyError("a bug of the caller")

    log = Impatient()
    with pytest.raises(KeyError):
        run("wait_deaf", log)

    assert all(ends(int(pid)) for pid in log.infos[0].split())


PARENT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import conftest
from object_classifier.core.runtime.client import WorkerClient

class Feedback:
    isCanceled = staticmethod(lambda: False)
    pushInfo = staticmethod(lambda text: print(text, flush=True))

with WorkerClient(Path(sys.argv[2]), script=Path(sys.argv[3])) as client:
    client.run(sys.argv[4], Path(), {}, Feedback())
"""


@posix_only
@pytest.mark.parametrize(("task", "count"), [("wait_deaf", 2), ("hold_the_gil", 1)])
def test_no_process_is_left_when_qgis_is_killed(model_python, task, count):
    tests = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-c", PARENT, tests, model_python, FAULTS, task]
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]

        parent.kill()

    assert len(pids) == count
    assert all(ends(pid) for pid in pids)
