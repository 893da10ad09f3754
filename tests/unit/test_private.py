"""What is taken out of a text before somebody pastes it into an issue."""

from __future__ import annotations

import pytest
from object_classifier.core.runtime.private import without_private_parts


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/home/ann/data/x.tif", "~/data/x.tif"),
        ("/home/ann", "~"),
        ("/home/anna/x", "/home/user/x"),
        ("/media/ann/disk/x", "/media/user/disk/x"),
        ("/data/annotations/x", "/data/annotations/x"),
        ("/Users/bob/x", "/Users/user/x"),
        ("http://ann:pw@proxy /home/ann/x", "http://***@proxy ~/x"),
        ("HTTPS_PROXY=ann:pw@proxy:3128", "HTTPS_PROXY=***@proxy:3128"),
    ],
)
def test_homes_and_user_names_are_taken_out(text, shown):
    assert without_private_parts(text, home="/home/ann", user="ann") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"C:\Users\Ann B\AppData\x", r"~\AppData\x"),
        ("C:/Users/Ann B/AppData/x", "~/AppData/x"),
        (r"D:\work\Ann B\x", r"D:\work\user\x"),
        (r"C:\Users\Carl\x", r"C:\Users\user\x"),
    ],
)
def test_paths_of_windows_are_taken_care_of(text, shown):
    assert without_private_parts(text, home="C:\\Users\\Ann B", user="Ann B") == shown


def test_an_unknown_home_and_user_take_nothing_out():
    assert without_private_parts("/data/x.tif", home="", user="") == "/data/x.tif"
