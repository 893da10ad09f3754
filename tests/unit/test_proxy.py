"""QGIS's proxy as variables for pip and uv."""

from __future__ import annotations

from object_classifier.core.runtime.proxy import Proxy, proxy_variables

PROXY = Proxy("http", "proxy.local", 3128, "a b", "p@ss/w")


def test_credentials_are_quoted_for_programs_and_never_shown():
    assert PROXY.address == "http://a%20b:p%40ss%2Fw@proxy.local:3128"
    assert PROXY.shown == "http://proxy.local:3128"
    assert "p@ss" not in repr(PROXY)


def test_all_spellings_are_set():
    variables = proxy_variables(PROXY, [], {})

    assert set(variables) == {
        "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY",
    }  # fmt: skip
    assert set(variables.values()) == {PROXY.address}


def test_without_a_proxy_of_qgis_those_of_the_machine_hold():
    assert proxy_variables(None, ["intranet"], {}) == {}


def test_a_socks_proxy_without_a_port_or_a_password():
    variables = proxy_variables(Proxy("socks5h", "socks.local"), [], {})

    assert variables["ALL_PROXY"] == "socks5h://socks.local"


def test_exclusions_become_hosts_beside_those_of_the_machine():
    exclusions = [
        "http://intranet/wms?x=1",
        "index.local",
        "https://[::1",
        "10.0.0.1:8080/simple",
        "",
    ]

    variables = proxy_variables(PROXY, exclusions, {"no_proxy": "localhost,index.local"})

    assert variables["NO_PROXY"] == "localhost,index.local,intranet,10.0.0.1"
    assert variables["no_proxy"] == variables["NO_PROXY"]
