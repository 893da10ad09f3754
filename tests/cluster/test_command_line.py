"""A job folder that is classified without QGIS, as servers and batch systems do it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Mapping

import pytest
from dask_processes import DaskProcesses
from object_classifier.core.results import MERGED_FILE, count_results
from onnx_networks import brightness_network
from scenes import noise, write_job, write_raster

MAIN = Path(__file__).resolve().parents[2] / "core" / "worker" / "__main__.py"
ONNX = {"ModelFile": "m.onnx", "Framework": "ONNX", "Normalization": "none"}


@pytest.fixture
def job(tmp_path) -> Path:
    """A job of photos, of which there are enough for several shards' worth of looks at Cancel."""
    photos = [write_raster(tmp_path / f"{n}.tif", noise(1, 16, 16, seed=n)) for n in range(30)]
    job = write_job(tmp_path / "job", photos, None, emd=ONNX)
    (job / "m.onnx").write_bytes(brightness_network())
    return job


def begin(*arguments: object, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-I", str(MAIN), *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **variables},
    )  # fmt: skip


def run(*arguments: object, **variables: str) -> tuple[int, str, str]:
    """Return the exit status, stdout and stderr of a command."""
    process = begin(*arguments, **variables)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def test_a_job_folder_is_classified_and_its_result_is_the_only_thing_on_stdout(job) -> None:
    status, out, err = run("classify", job)

    assert status == 0 and json.loads(out)["classified_count"] == 30
    assert "The model runs on CPU" in err and "100 % 30 of 30 objects" in err
    assert count_results(job) == 30


def test_what_a_user_can_mend_is_the_last_line_and_status_1(tmp_path, job) -> None:
    (job / "m.onnx").unlink()

    status, out, err = run("classify", job)

    assert status == 1 and out == "" and err.splitlines()[-1].startswith("Error: ")
    assert run("classify", job, "--scheduler", "everywhere")[0] == 1
    assert run("classify")[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without a word")
def test_sigterm_stops_it_and_the_same_command_goes_on(tmp_path, job) -> None:
    pipe = tmp_path / "photo.vrt"
    os.mkfifo(pipe)  # who opens it waits
    data = json.loads((job / "job.json").read_text())
    data["images"].append({"path": str(pipe), "name": "pipe", "nodata": []})
    (job / "job.json").write_text(json.dumps(data))
    process = begin("classify", job)
    with pipe.open("w"):  # the run has come to it
        process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=120)

    assert process.returncode == 3 and "the same command goes on" in err
    pipe.unlink()
    assert run("classify", job)[0] == 0 and count_results(job) == 31


@pytest.fixture
def certificate(tmp_path) -> Mapping[str, str]:
    """Dask's configuration of one certificate for all, as variables."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate with")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert,
         "-days", "2", "-subj", "/CN=localhost"],
        check=True, capture_output=True,
    )  # fmt: skip
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    roles = {
        f"{tls}{role}__{part}": str(path)
        for role in ("SCHEDULER", "WORKER", "CLIENT")
        for part, path in (("CERT", cert), ("KEY", key))
    }
    return {f"{tls}CA_FILE": str(cert), **roles}


def test_a_scheduler_with_tls_is_used_with_dasks_own_configuration(
    tmp_path, job, certificate
) -> None:
    pytest.importorskip("distributed")
    folder = tmp_path / "dask"
    folder.mkdir()
    with DaskProcesses(folder, certificate, protocol="tls") as processes:
        processes.add_worker("one")
        refused = run("classify", job, "--scheduler", processes.address)
        status, out, err = run("classify", job, "--scheduler", processes.address, **certificate)

    assert refused[0] == 1 and "wants certificates" in refused[2]
    assert status == 0, err
    answer = json.loads(out)
    assert answer["classified_count"] == 30
    (worker,) = answer["workers"].values()
    assert worker["objects"] == 30 and worker["loaded"]["Python"]
    assert (job / "results" / MERGED_FILE).exists()
