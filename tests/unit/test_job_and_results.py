"""The values that cross from one interpreter to the other."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from object_classifier.core.errors import (
    InferenceError,
    InputError,
    PluginError,
    WorkerError,
    error_from_json,
)
from object_classifier.core.job import (
    BandNodata,
    Blacken,
    ChipResize,
    ClassificationJob,
    Crop,
    ImageSource,
    ProcessingMode,
    Processor,
)
from object_classifier.core.results import (
    KNOWN_OBJECTS_FILE,
    ObjectResult,
    count_results,
    open_results,
    write_known,
)
from object_classifier.core.texts import Text, text
from object_classifier.core.worker.protocol import decode, encode
from result_files import write_results

JOB = ClassificationJob(
    model="/models/häuser.emd",
    images=(
        ImageSource("/data/a b.tif", "a b"),
        ImageSource(
            "/vsizip/x.zip/y.tif",
            "y",
            (BandNodata(((0.5, 2.0), (None, -1.0)), file_counts=False), BandNodata()),
        ),
    ),
    processing_mode=ProcessingMode.PROCESS_ITEMS_SEPARATELY,
    cell_size=0.3,
    extent=(0.0, 1.0, 2.0, 3.0),
    chip_resize=ChipResize.SQUISH,
    crop=Crop.BOUNDING_BOX,
    blacken=Blacken.NO,
    processor=Processor.GPU,
    gpu_id=1,
    arguments={"batch_size": "16"},
    run_model_code=True,
)


def test_a_job_survives_its_file(tmp_path):
    JOB.write(tmp_path)

    assert ClassificationJob.read(tmp_path) == JOB


def test_a_job_of_another_version_is_refused():
    with pytest.raises(ValueError, match="version"):
        ClassificationJob.from_json(json.dumps({**json.loads(JOB.to_json()), "version": 99}))


@pytest.mark.parametrize(
    "content", [b'{"ver', b"[]", b"{}", b"[" * 99_999, b"\xff", b'{"version": 1}']
)
def test_a_job_that_is_damaged_is_a_sentence(tmp_path, content):
    (tmp_path / "job.json").write_bytes(content)

    with pytest.raises(InputError, match=r"damaged, or was made by another version .*job\.json"):
        ClassificationJob.read(tmp_path)


def test_an_error_says_what_where_and_how_to_mend_in_one_message():
    error = InputError("The raster has too few bands", where="a.tif: 1", mend="Choose another")

    assert str(error) == "The raster has too few bands (a.tif: 1). Choose another."


@pytest.mark.parametrize("cls", [PluginError, InputError, WorkerError, InferenceError])
def test_an_error_crosses_the_pipe_as_itself(cls):
    error = cls("What", where="where", mend="Mend.", details="Traceback")

    again = error_from_json(decode(encode({"type": "failed", "error": error.to_json()}))["error"])

    assert type(again) is cls
    assert again.to_json() == error.to_json()


def test_every_kind_of_error_can_cross_the_pipe():
    def below(cls: type[PluginError]) -> set[type[PluginError]]:
        return {cls} | {leaf for child in cls.__subclasses__() for leaf in below(child)}

    for cls in below(PluginError):
        assert cls.__doc__
        assert type(error_from_json(cls("w", mend="m").to_json())) is cls


@pytest.mark.parametrize("line", [b"", b"7", b"{}", b'{"type": 1}', b"Epoch 1/3"])
def test_what_is_no_message_is_refused(line):
    with pytest.raises(ValueError, match=r".+"):
        decode(line)


def test_results_come_back_in_order_with_all_they_had(tmp_path):
    results = [
        ObjectResult(2, 1, "b", 2, 0.5, None, (0.25, 0.75)),
        ObjectResult(1, 0, None, None, None, "outside"),
        ObjectResult(2, 0, "a;b", None, 0.5),
    ]
    write_results(tmp_path, results[:2], "a")
    write_results(tmp_path, results[2:], "b")

    assert count_results(tmp_path) == 3
    with open_results(tmp_path) as found:
        assert list(found) == [results[1], results[2], results[0]]


def test_what_two_processes_have_made_is_there_once(tmp_path):
    write_results(tmp_path, [ObjectResult(1, label="a"), ObjectResult(2, label="b")], "1-one")
    write_results(tmp_path, [ObjectResult(1, label="a")], "1-other")

    with open_results(tmp_path) as found:
        assert [row.object for row in found] == [1, 2]


def test_a_sentence_remembers_what_it_was_made_of(tmp_path):
    status = text("{count} tile failed", "{count} tiles failed", count=3)
    write_known(tmp_path, [ObjectResult(1, status=status)], KNOWN_OBJECTS_FILE)

    with open_results(tmp_path) as found:
        (row,) = found

    assert isinstance(row.status, Text) and row.status.values == {"count": 3}


@pytest.mark.parametrize("content", [b"", b"\xff" * 8, b"\x02" + bytes(7) + b"[]", b"x" * 999])
def test_a_file_of_the_worker_that_lost_its_end_is_not_there(tmp_path, content):
    write_results(tmp_path, [ObjectResult(1, label="a")], "1-whole")
    cut = write_results(tmp_path, [ObjectResult(2, label="a")], "2-cut")
    cut.write_bytes(content or cut.read_bytes()[:-1])

    assert count_results(tmp_path) == 1


def test_what_is_known_comes_in_order_and_of_one_object_in_one_image_the_last_word_counts(tmp_path):
    known = [ObjectResult(3, status="a"), ObjectResult(1, 1, status="b"), ObjectResult(1, -1)]
    write_known(tmp_path, [*known, ObjectResult(3, label="c", confidence=0.5)], KNOWN_OBJECTS_FILE)

    with open_results(tmp_path) as found:
        assert list(found) == [known[2], known[1], ObjectResult(3, label="c", confidence=0.5)]


def test_what_is_known_of_many_objects_is_held_as_numbers(tmp_path):
    count = 20_000
    rows = (ObjectResult(number, status=f"reason {number % 3}") for number in range(1, count + 1))
    write_known(tmp_path, [ObjectResult(1)], KNOWN_OBJECTS_FILE)  # imports are no part of it
    tracemalloc.start()
    try:
        write_known(tmp_path, rows, KNOWN_OBJECTS_FILE)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert count_results(tmp_path) == count
    assert peak < 50 * count


def test_results_are_written_whole_or_not_at_all(tmp_path):
    write_known(tmp_path, [ObjectResult(1, status="a")], KNOWN_OBJECTS_FILE)
    with pytest.raises(TypeError):
        write_known(tmp_path, [ObjectResult("2", status="b")], KNOWN_OBJECTS_FILE)

    with open_results(tmp_path) as found:
        assert [row.object for row in found] == [1]
    assert len(list((tmp_path / "results").iterdir())) == 1
