"""What may be shown: every way in which parameters, addresses and logs hold secrets."""

from __future__ import annotations

import pytest
from object_classifier.core.redaction import is_secret, without_secrets
from object_classifier.core.texts import Text, text

S = "s3cr3t"


@pytest.mark.parametrize(
    "name",
    [
        "password", "PASSWD", "pwd", "client_secret", "clientSecret", "access_key", "accessKey",
        "AWS_SECRET_ACCESS_KEY", "auth_token", "authToken", "ticket", "X-Amz-Signature", "sig",
        "header:authorization", "http-header:authorization", "Cookie", "api%5Fkey", "api_key",
        "apikey", "HF_TOKEN", "AccountKey", "subscription-key", "GDAL_HTTP_USERPWD", "jsessionid",
    ],
)  # fmt: skip
def test_names_that_mean_a_secret_are_known(name):
    assert is_secret(name)
    assert without_secrets({name: S}) == {name: "***"}


@pytest.mark.parametrize(
    "name",
    [
        "authcfg", "author", "authority", "batch_size", "max_tokens", "tokenizer", "monkey", "keys",
        "key_field", "KeyError", "Passenger", "threshold", "signal", "designation", "CELL_SIZE",
    ],
)  # fmt: skip
def test_names_that_only_look_alike_are_not(name):
    assert not is_secret(name)
    assert without_secrets({name: S}) == {name: S}


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        # addresses
        (f"https://host/wms?token={S}", "https://host/wms?token=***"),
        (f"https://host/wms?SERVICE=WMS&LAYERS=a,b&odd={S}&CRS=EPSG:4326", "CRS=EPSG:4326"),
        (f"https://host/a.tif?sv=2020&sig={S}%2Bx%3D", "https://host/a.tif?sv=***&sig=***"),
        (f"https://user:{S}@host/a", "https://***@host/a"),
        (f"https://user:p@{S}@host/a", "https://***@host/a"),
        (f"https://user:p/{S}@host/a", "@host/a"),
        (f"https://{S}@host:8443/a@2x.png", "https://***@host:8443/a@2x.png"),
        (
            f"git+https://ann:{S}%40b@host/x and http://b:c@d",
            "git+https://***@host/x and http://***@d",
        ),
        (f"/vsicurl?header.Authorization=Bearer%20{S}&url=https%3A%2F%2Fhost%2Fa.tif", "a.tif"),
        (f"/vsicurl/https://host/a.tif?ticket={S}|layername=t", "|layername=t"),
        (f"url=https%3A%2F%2Fhost%2Fwms%3Fkey%3D{S}&crs=EPSG:3857", "crs=EPSG:3857"),
        (f"https%3A%2F%2Fhost%2Fwms%3Fkey%3D{S}", "host/wms"),
        (f"https%253A%252F%252Fhost%252Fwms%253Fkey%253D{S}", ""),
        (f"https://host/wms?%6bey={S}", "https://host/wms?%6bey=***"),
        (f"proxy=ann:{S}@proxy:3128", "***@proxy:3128"),
        # sources of QGIS
        (f"type=xyz&url=https://u:{S}@host/{{z}}?apikey={S}&zmax=3", "zmax=3"),
        (
            f"wms://type=xyz&url=https://u:p@{S}@host/{{z}}&zmax=3",
            "wms://type=xyz&url=https://***@h",
        ),
        (f"spatialite://a.gpkg|option:PASSWORD={S}|layername=t", "|layername=t"),
        (f"url='https://host/MapServer?token={S}' layer='0'", "layer='0'"),
        (
            f"crs=EPSG:3857&http-header:authorization=Bearer {S}&url=https://host",
            "url=https://host",
        ),
        (f"dbname='x' user='u' password='se {S}' key='gid' table=\"t\"", "key='gid' table=\"t\""),
        (f"PG:dbname=x password={S} host=h", "PG:dbname=x password=*** host=h"),
        # headers, JSON, Python, command lines, variables
        (f"Authorization: Basic {S}=\nAccept: */*", "Authorization: ***\nAccept: */*"),
        (f"Cookie: a=1; session={S}", "Cookie: ***"),
        (f'{{"api_key": "{S}", "batch_size": "4"}}', '"batch_size": "4"}'),
        (f"{{'clientSecret': '{S}', 'threshold': 0.5}}", "'threshold': 0.5}"),
        (f"    api_key = '{S}'\nValueError: odd", "ValueError: odd"),
        (f"$ pip install --token {S} numpy", "--token *** numpy"),
        (f"$ curl --password={S} x", "--password=***"),
        (f"AWS_SECRET_ACCESS_KEY={S} PATH=/bin", "PATH=/bin"),
        (f"DefaultEndpoints=https;AccountKey={S}", "AccountKey=***"),
        (f"the server wants Bearer {S}.abc.def", "the server wants Bearer ***"),
    ],
)
def test_a_secret_does_not_come_through_and_the_rest_does(shown, left):
    found = without_secrets(shown)

    assert S not in found and left in found
    assert without_secrets(found) == found


@pytest.mark.parametrize(
    "harmless",
    [
        "/data/keys=1/monkey.gpkg|layername=a b|subset=\"kind\" = 'tok'",
        "crs=EPSG:3857&format=image/png&layers=a&styles=&url=https://host/wms?map%3D/a.map",
        "type=xyz&url=https://tile.example/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0",
        "mail ann@example.org", "git@github.com:org/repo.git", "https://host:8080/a@2x.png",
        "token: 5", "key: 12", "pass: 3", "KeyError: 'somewhere'",
        "The graph has 2 of them (m.emd, key OutputTensor). Name one of classLabel, loss.",
        r"C:\Users\Ann\town.tif", "100% of 40 objects", "dbname='x' user='u' key='gid'",
    ],
)  # fmt: skip
def test_what_holds_no_secret_stays_as_it_is(harmless):
    assert without_secrets(harmless) == harmless


@pytest.mark.parametrize(
    "arguments",
    [
        {"api_key": S, "batch_size": "4"},
        ["api_key", S, "batch_size", "4"],
        f"api_key {S};batch_size 4",
        f"batch_size 4; api_key {S} with blanks",
    ],
)
def test_model_arguments_hide_theirs_in_every_form(arguments):
    shown = without_secrets({"MODEL_ARGUMENTS": arguments})["MODEL_ARGUMENTS"]

    assert S not in str(shown) and "4" in str(shown) and "***" in str(shown)


def test_a_sentence_can_still_be_translated():
    sentence = text("{name} cannot be opened", name=f"https://host/a?sig={S}")

    shown = without_secrets(sentence)

    assert isinstance(shown, Text) and shown.template == sentence.template
    assert shown == "https://host/a?sig=*** cannot be opened"
    assert without_secrets(text("{count} rows", count=2)) == "2 rows"


def test_numbers_and_nothing_stay():
    assert without_secrets({"CELL_SIZE": 0.3, "EXTENT": None, "pin": 3}) == {
        "CELL_SIZE": 0.3, "EXTENT": None, "pin": 3,
    }  # fmt: skip


def test_a_long_text_takes_no_time_of_its_own():
    assert len(without_secrets("a" * 200_000 + "?" + "b=" * 50_000)) > 0
