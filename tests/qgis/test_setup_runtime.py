"""`objectclassifier:setupruntime`: names, dry run, check, and what is remembered."""

from __future__ import annotations

import json
import os

import pytest
from listening import Log
from object_classifier.algorithms import setup_runtime
from object_classifier.algorithms.common.model_environment import (
    FOLDER_SETTING,
    INDEX_SETTING,
    PYTHON_SETTING,
    WHEELS_SETTING,
    qgis_proxy,
    qgis_proxy_variables,
)
from object_classifier.algorithms.setup_runtime import SetupRuntime
from object_classifier.core.runtime.environment import VARIABLE
from object_classifier.core.runtime.requirements import Framework
from qgis.core import Qgis, QgsNetworkAccessManager, QgsProcessingException, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

pytestmark = pytest.mark.usefixtures("own_places")


@pytest.fixture
def run(context):
    """Return a function that runs the algorithm: (outputs, report, log)."""

    def run(**parameters):
        log = Log()
        algorithm = SetupRuntime().create()
        outputs, ok = algorithm.run(parameters, context, log, {}, False)
        assert ok
        return outputs, json.loads(outputs["REPORT"]), log

    return run


@pytest.fixture
def fake_check(monkeypatch):
    """Answer `check` at once, for an interpreter that lacks what is given."""

    def fake(**missing: dict[str, str]) -> None:
        def check(python, feedback):
            base = {**{item.value: {} for item in Framework}, **missing}
            return {"interpreter": str(python), "missing": base, "verdicts": ["a verdict"]}

        monkeypatch.setattr(setup_runtime, "check", check)

    return fake


def test_the_public_names_stay():
    algorithm = SetupRuntime()
    algorithm.initAlgorithm({})

    assert algorithm.name() == "setupruntime"
    assert {parameter.name() for parameter in algorithm.parameterDefinitions()} == {
        "ACTION", "FRAMEWORKS", "FOLDER", "PYTHON", "WHEELS", "DRY_RUN",
    }  # fmt: skip
    assert [output.name() for output in algorithm.outputDefinitions()] == ["PYTHON", "REPORT"]
    assert algorithm.parameterDefinition("ACTION").options() == ["CHECK", "CREATE", "REPAIR"]
    frameworks = algorithm.parameterDefinition("FRAMEWORKS").options()
    assert frameworks == ["BASE", "PYTORCH", "TENSORFLOW", "BACKBONE", "CLUSTER"]


def test_every_parameter_has_help():
    algorithm = SetupRuntime()
    algorithm.initAlgorithm({})

    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_every_set_of_packages_can_be_chosen():
    algorithm = SetupRuntime().create()

    assert algorithm.parameterDefinition("FRAMEWORKS").options() == [
        item.value for item in Framework
    ]


def test_a_check_without_an_environment_says_so_and_does_not_fail(run):
    outputs, report, log = run(ACTION="CHECK")

    assert outputs["PYTHON"] == ""
    assert report["problem"]["class"] == "RuntimeMissingError"
    assert "There is no model environment" in log.warnings[0]


def test_a_check_of_something_that_does_not_run_is_a_finding(run, tmp_path):
    outputs, report, _ = run(ACTION="CHECK", PYTHON=str(tmp_path / "python"))

    assert outputs["PYTHON"] == ""
    assert "cannot be started" in report["problem"]["what"]
    assert not QgsSettings().contains(PYTHON_SETTING)


def test_an_interpreter_of_the_users_own_is_remembered_when_it_has_base(run, fake_check, tmp_path):
    python = str(tmp_path / "python")
    fake_check(PYTORCH={"torch": "not installed"})

    outputs, _, log = run(ACTION="CHECK", PYTHON=python)

    assert outputs["PYTHON"] == python
    assert "a verdict" in log.infos
    assert QgsSettings().value(PYTHON_SETTING) == python


def test_an_interpreter_is_remembered_by_its_whole_path(run, fake_check, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    fake_check()

    outputs, _, _ = run(ACTION="CHECK", PYTHON="python")

    assert outputs["PYTHON"] == QgsSettings().value(PYTHON_SETTING) == str(tmp_path / "python")


def test_an_interpreter_that_lacks_base_is_not_remembered(run, fake_check, tmp_path):
    fake_check(BASE={"numpy": "not installed"})

    run(ACTION="CHECK", PYTHON=str(tmp_path / "python"))

    assert not QgsSettings().contains(PYTHON_SETTING)


def test_an_interpreter_of_the_users_own_is_never_changed(context, tmp_path):
    parameters = {"ACTION": "REPAIR", "PYTHON": str(tmp_path / "python")}

    with pytest.raises(QgsProcessingException, match=r"only checked, never changed.*CHECK"):
        SetupRuntime().create().run(parameters, context, Log(), {}, False)


def test_a_dry_run_says_all_and_makes_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    folder = tmp_path / "envi rönment"

    outputs, report, log = run(
        ACTION="CREATE", FRAMEWORKS=["PYTORCH"], FOLDER=str(folder), DRY_RUN=True
    )

    assert outputs["PYTHON"] == ""
    assert report["folder"] == str(folder)
    assert "torch==2.13.0" in report["packages"] and report["size_mb"] > 1000
    assert any("nothing has been changed" in line for line in log.infos)
    assert f"PyTorch: {report['pytorch_build']}" in log.infos
    assert not list(tmp_path.iterdir())
    assert not QgsSettings().contains(FOLDER_SETTING)


def test_folders_may_be_given_from_where_one_is(run, tmp_path, monkeypatch):
    """QGIS and the tools are started elsewhere the next time."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "numpy-2-py3-none-any.whl").touch()

    _, report, _ = run(ACTION="CREATE", FOLDER="env", WHEELS="wheels", DRY_RUN=True)

    assert report["folder"] == str(tmp_path / "env")
    assert report["wheels"] == str(tmp_path / "wheels")


def test_several_sets_may_come_as_one_text(run, tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    folder = str(tmp_path / "new")

    _, report, _ = run(ACTION="CREATE", FRAMEWORKS="BASE,PYTORCH", FOLDER=folder, DRY_RUN=True)

    assert any(package.startswith("timm") for package in report["packages"])


def test_what_was_created_is_used_from_then_on(run, monkeypatch, tmp_path, fake_check):
    QgsSettings().setValue(PYTHON_SETTING, "an older choice")
    made = {"interpreter": "made", "verdicts": [], "missing": {}}
    monkeypatch.setattr(setup_runtime, "create", lambda planned, feedback: made)
    folder = str(tmp_path / "new")

    outputs, _, _ = run(ACTION="CREATE", FRAMEWORKS=["BASE"], FOLDER=folder)

    assert outputs["PYTHON"] == "made"
    assert QgsSettings().value(FOLDER_SETTING) == folder
    assert not QgsSettings().contains(PYTHON_SETTING)


def test_a_variable_that_overrules_the_settings_is_mentioned(run, fake_check, monkeypatch):
    monkeypatch.setenv(VARIABLE, os.__file__)  # any file that exists
    fake_check()

    outputs, _, log = run(ACTION="CHECK")

    assert outputs["PYTHON"] == os.__file__
    assert VARIABLE in log.warnings[0]


@pytest.fixture
def set_proxy(qgis_app):
    """Return a function that sets QGIS's proxy, as its options do."""
    network = QgsNetworkAccessManager.instance()

    def set_proxy(kind, *exclusions):
        proxy = QNetworkProxy(kind, "proxy.local", 3128, "a b", "p@ss")
        network.setFallbackProxyAndExcludes(proxy, [], list(exclusions))

    yield set_proxy
    network.setFallbackProxyAndExcludes(QNetworkProxy(), [], [])


def test_the_proxy_of_qgis_is_passed_on_with_its_credentials_quoted(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.HttpProxy, "http://intranet/wms")

    variables = qgis_proxy_variables()

    assert variables["HTTPS_PROXY"] == "http://a%20b:p%40ss@proxy.local:3128"
    assert "intranet" in variables["NO_PROXY"].split(",")


def test_a_socks_proxy_is_passed_on_as_one(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.Socks5Proxy)

    assert qgis_proxy().shown == "socks5h://proxy.local:3128"


def test_a_proxy_that_pip_cannot_use_is_left_out(set_proxy):
    set_proxy(QNetworkProxy.ProxyType.FtpCachingProxy)

    assert qgis_proxy() is None and qgis_proxy_variables() == {}


def test_the_settings_say_where_packages_come_from(run, tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: None)
    settings = QgsSettings()
    settings.setValue(INDEX_SETTING, "https://ann:pw@index.local/simple")
    settings.setValue(FOLDER_SETTING, str(tmp_path / "from settings"))

    _, report, _ = run(ACTION="CREATE", DRY_RUN=True)

    assert report["folder"] == str(tmp_path / "from settings")
    assert report["index"] == "https://***@index.local/simple"

    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "numpy-2-py3-none-any.whl").touch()
    settings.setValue(WHEELS_SETTING, str(tmp_path / "wheels"))
    _, report, _ = run(ACTION="CREATE", DRY_RUN=True)
    assert report["wheels"] == str(tmp_path / "wheels")


def test_a_check_reports_what_an_issue_needs_without_private_parts(run, tmp_path):
    QgsSettings().setValue(FOLDER_SETTING, str(tmp_path / "runtime"))  # below HOME

    _, report, _ = run(ACTION="CHECK")

    facts = report["diagnostics"]
    assert facts["Versions"]["QGIS"] == Qgis.QGIS_VERSION
    assert facts["Versions"]["plugin"] != "unknown"
    assert facts["Settings"][FOLDER_SETTING] == "~/runtime"
    assert facts["Last setup"]
