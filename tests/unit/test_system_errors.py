"""core.system.system_errors: why the system refused a file, in the reader's language."""

from __future__ import annotations

import errno

import pytest
from object_classifier.core.errors import OutputError
from object_classifier.core.report.files import require_writable
from object_classifier.core.system.system_errors import reason_of, refused
from object_classifier.core.texts import Text, translated

GERMAN = {
    "there is no such file or folder": "es gibt keine solche Datei",
    "it is a folder": "das ist ein Ordner",
}


def german(template: str, _count: int = -1, /) -> str:
    return GERMAN.get(template, template)


def test_a_reason_is_translated_whatever_the_system_says(tmp_path):
    with pytest.raises(FileNotFoundError) as raised:
        (tmp_path / "gone").read_bytes()

    said = refused(tmp_path / "gone", raised.value)

    assert said == f"{tmp_path / 'gone'}: there is no such file or folder"
    assert translated(said, german) == f"{tmp_path / 'gone'}: es gibt keine solche Datei"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
def test_what_happens_to_files_has_words_of_ours(number):
    assert isinstance(reason_of(OSError(number, "strerror")), Text)


def test_what_is_not_known_is_said_as_the_system_does():
    assert reason_of(OSError(9999, "Something odd")) == "Something odd"
    assert reason_of(OSError("without a number")) == "without a number"


def test_an_error_of_a_file_says_its_reason_in_the_language_of_the_reader(tmp_path):
    with pytest.raises(OutputError) as raised:
        require_writable(tmp_path)

    assert "das ist ein Ordner" in translated(raised.value.where, german)
