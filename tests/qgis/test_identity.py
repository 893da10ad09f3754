"""Names that are public for ever, and how the plugin presents itself. Source: PRODUCT.md 1."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import contract
import pytest
from contract import Parameter, outputs_of, parameters_of
from listening import Log
from object_classifier.algorithms.common.feedback import TranslatedFeedback
from object_classifier.algorithms.common.plain_help import plain_help
from object_classifier.algorithms.common.translation import language, separators
from object_classifier.algorithms.provider import ALGORITHMS
from object_classifier.core.errors import InputError
from object_classifier.core.texts import text
from providers import no_provider
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def algorithm(request, qgis_app):
    algorithm = request.param()
    algorithm.initAlgorithm({})
    return algorithm


def test_parameters_are_those_of_the_contract(algorithm):
    flags = QgsProcessingParameterDefinition.Flag
    found = [
        Parameter(
            definition.name(),
            definition.type(),
            str("" if definition.defaultValue() is None else definition.defaultValue()),
            bool(definition.flags() & flags.FlagOptional),
            bool(definition.flags() & flags.FlagAdvanced),
            tuple(definition.options()) if hasattr(definition, "options") else (),
            hasattr(definition, "options") and definition.allowMultiple(),
        )
        for definition in algorithm.parameterDefinitions()
    ]

    assert sorted(found) == sorted(parameters_of(algorithm.name()))


def test_outputs_are_those_of_the_contract(algorithm):
    found = {output.name(): output.type() for output in algorithm.outputDefinitions()}

    assert found == outputs_of(algorithm.name())


def test_no_algorithm_is_missing(qgis_app):
    assert {algorithm.ID for algorithm in ALGORITHMS} == set(contract.ALGORITHMS)


def test_choices_are_readable_words(algorithm):
    for parameter in algorithm.parameterDefinitions():
        if isinstance(parameter, QgsProcessingParameterEnum):
            assert parameter.usesStaticStrings()


def test_every_parameter_has_help_and_a_first_run_needs_few(algorithm):
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
    shown = [
        parameter.name()
        for parameter in algorithm.parameterDefinitions()
        if not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    ]
    assert len(shown) <= 8
    assert "PROCESSING_MODE" not in shown  # it matters to those with several rasters alone


def test_an_algorithm_says_what_it_is(algorithm):
    assert algorithm.displayName() and algorithm.shortDescription() and algorithm.tags()
    assert Path(algorithm.svgIconPath()).is_file()
    assert type(algorithm.createInstance()) is type(algorithm)


@pytest.mark.parametrize(
    "word", ["predict", "inference", "neural network", "cnn", "roofs", "label"]
)
def test_what_people_look_for_finds_the_classification(qgis_app, word):
    assert word in ALGORITHMS[0]().tags()


def test_english_search_words_stay_beside_translated_ones(qgis_app, algorithm):
    class Welsh(QTranslator):
        def translate(self, context, source, disambiguation=None, count=-1):
            return "dysgu dwfn, model" if source == algorithm.search_words() else ""

    translator = Welsh()
    QCoreApplication.installTranslator(translator)
    try:
        words = algorithm.tags()
    finally:
        QCoreApplication.removeTranslator(translator)

    assert words[:2] == ["dysgu dwfn", "model"]
    assert set(algorithm.search_words().split(",")) <= set(words)
    assert len(set(words)) == len(words)


def test_the_help_button_opens_a_page_that_there_is(qgis_app, algorithm):
    page = algorithm.helpUrl().rpartition("/")[2]

    assert algorithm.helpUrl().startswith("https://")
    assert (ROOT / "docs" / page).is_file()


def test_help_in_a_terminal_is_plain_text(qgis_app, algorithm, monkeypatch):
    assert "<p>" in algorithm.shortHelpString()

    monkeypatch.setattr(QgsApplication, "platform", lambda: "qgis_process")
    printed = algorithm.shortHelpString()

    assert not re.search(r"</?[a-z]+>|&[a-z]+;", printed)
    assert "\n\n" in printed and not printed.startswith("\n")


@pytest.mark.parametrize("value", ["1", "create", ["CREATE"], ""])
def test_a_choice_that_there_is_not_is_told_with_those_that_there_are(qgis_app, context, value):
    """`qgis_process help` offers numbers for every choice, and QGIS takes none of them here."""
    algorithm = next(kind for kind in ALGORITHMS if kind.ID == "setupruntime")().create()

    is_usable, message = algorithm.checkParameterValues({"ACTION": value}, context)

    assert not is_usable and message.endswith("possible are CHECK, CREATE, REPAIR.")
    assert algorithm.checkParameterValues({"ACTION": "CREATE", "FRAMEWORKS": "BASE"}, context)[0]


PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
COMMAND = re.compile(r"qgis_process run objectclassifier:(\w+) --\s(.+)")
CALL = re.compile(r'processing\.run\(\s*"objectclassifier:(\w+)",(.+?)\n\)', re.DOTALL)


def told_in_the_docs():
    """Yield the page, the algorithm and the parameters of each command that a page prints."""
    for page in PAGES:
        words = page.read_text("utf-8")
        for name, given in COMMAND.findall(words.replace("\\\n", " ")):
            yield page.name, name, dict(re.findall(r"\b([A-Z_]+)=(\S+)", given))
        for name, given in CALL.findall(words):
            yield page.name, name, dict(re.findall(r'"([A-Z_]+)": "?([^",]*)', given))


def test_every_command_of_the_docs_names_parameters_and_choices_that_there_are(qgis_app, context):
    told = list(told_in_the_docs())
    assert {"README.md", "administrators.md", "first_run.md"} <= {page for page, _, _ in told}
    for page, name, values in told:
        algorithm = next(kind for kind in ALGORITHMS if name == kind.ID)().create()
        for key, value in values.items():
            parameter = algorithm.parameterDefinition(key)
            assert parameter is not None, f"{page}: {name} has no {key}"
            if isinstance(parameter, QgsProcessingParameterEnum):
                assert parameter.checkValueIsAcceptable(value, context), f"{page}: {key}={value}"


def test_plain_help_keeps_paragraphs_lists_and_characters():
    html = "<p>Cut &amp; <b>run</b>.</p><p>Two:</p><ul><li>one &lt; two</li><li>x</li></ul>"

    assert plain_help(html) == "Cut & run.\n\nTwo:\n\n- one < two\n- x"


def test_the_provider_comes_and_goes_with_the_plugin(qgis_app):
    plugin_module = importlib.import_module("object_classifier")
    registry = QgsApplication.processingRegistry()

    with no_provider():
        plugin = plugin_module.classFactory(None)
        plugin.initGui()
        assert registry.algorithmById("objectclassifier:classifyobjects") is not None
        assert registry.providerById("objectclassifier").name() == "Object Classifier"
        plugin.unload()

        assert registry.providerById("objectclassifier") is None


LOAD = """
import importlib.util, sys
import qgis.core
before = set(sys.modules)
spec = importlib.util.spec_from_file_location(
    "object_classifier", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
)
module = importlib.util.module_from_spec(spec)
sys.modules["object_classifier"] = module
spec.loader.exec_module(module)
module.classFactory(None)
heavy = {"numpy", "osgeo", "torch", "tensorflow", "shapely", "rasterio", "processing"}
print(sorted(heavy & (set(sys.modules) - before)))
"""


def test_loading_the_plugin_imports_nothing_heavy(qgis_app):
    command = [sys.executable, "-c", LOAD, str(ROOT)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 34000, reason="QGIS 3.40 brought the flag")
def test_qgis_warns_that_inputs_from_others_may_hold_code():
    flags = {algorithm.ID: algorithm().flags() for algorithm in ALGORITHMS}

    risky = {
        name for name, kept in flags.items() if kept & Qgis.ProcessingAlgorithmFlag.SecurityRisk
    }
    assert risky == {"classifyobjects"}


def test_the_arcgis_page_names_what_a_user_of_arcgis_looks_for():
    page = (ROOT / "docs" / "arcgis.md").read_text(encoding="utf-8")

    ours_alone = {"BUFFER_DISTANCE", "RUN_MODEL_CODE", "OUTPUT_HTML_FILE"}
    names = [parameter.name for parameter in parameters_of("classifyobjects")]
    missing = [name for name in names if f"`{name}`" not in page]
    assert set(missing) <= ours_alone


def test_the_docs_are_made_from_the_dialogs_texts():
    said = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "make_docs.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert said.returncode == 0, said.stdout + said.stderr + "run make docs"


def test_progress_without_words_leaves_no_empty_line_in_the_log(qgis_app):
    said = []

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text):
            said.append(text)

    feedback = TranslatedFeedback(Feedback(), [])
    feedback.setProgressText("Reading")
    feedback.setProgressText("")

    assert said == ["Reading"]


def test_what_only_counts_on_is_logged_less_and_less_often(qgis_app):
    now = [0.0]
    feedback = Log()
    said = TranslatedFeedback(feedback, [], clock=lambda: now[0])
    said.setProgressText("Starting the model")
    for second in range(600):
        now[0] = second
        said.setProgress(second / 6)
        said.setProgressText(text("{done} of {count}", done=second, count=600))
    said.setProgressText("Writing the result")
    said.setProgressText(text("{done} of {count}", done=1, count=2))

    *counted, writing, last = feedback.progress_texts
    assert counted[:6] == ["Starting the model", *(f"{n} of 600" for n in (0, 5, 15, 35, 75))]
    assert len(counted) < 20 and (writing, last) == ("Writing the result", "1 of 2")
    assert feedback.progress() == pytest.approx(599 / 6)


class Telling(ALGORITHMS[0]):
    """Says, and fails with, what holds secrets."""

    SECRET = "s3cr3t"

    def initAlgorithm(self, configuration=None):
        pass

    def prepare_core(self, parameters, context, feedback):
        pass

    def checkParameterValues(self, parameters, context):
        return True, ""

    def run_core(self, parameters, context, feedback):
        address = f"https://ann:{self.SECRET}@host/a.tif?ticket={self.SECRET}"
        feedback.pushInfo(f"pip install --token {self.SECRET}")
        feedback.pushWarning(text("{path} is slow", path=address))
        feedback.setProgressText(text("Reading {path}", path=address))
        details = f"Authorization: Bearer {self.SECRET}"
        raise InputError("It is gone", where=address, mend="Fetch it", details=details)


class Filing(Telling):
    """Writes files into a folder, and a page that was not asked for."""

    def initAlgorithm(self, configuration=None):
        self.addOutput(QgsProcessingOutputFolder("CHIPS", "Chips"))
        self.addOutput(QgsProcessingOutputFile("MODEL", "Model"))
        self.addOutput(QgsProcessingOutputHtml("PAGE", "Page"))
        self.addOutput(QgsProcessingOutputNumber("COUNT", "Count"))

    def run_core(self, parameters, context, feedback):
        return {"CHIPS": "/a/chips", "MODEL": "/a/model.dlpk", "COUNT": 3}


def test_the_log_says_where_each_file_and_folder_is(qgis_app):
    feedback = QgsProcessingFeedback(False)

    Filing().create().run({}, QgsProcessingContext(), feedback)

    lines = feedback.textLog().splitlines()
    assert "Chips: /a/chips" in lines and "Model: /a/model.dlpk" in lines
    assert not any(line.startswith(("Page", "Count")) for line in lines)


def test_the_language_that_qgis_is_started_in_counts(qgis_app):
    """`qgis --lang de`, whatever the options say."""
    before = qgis_app.translation()
    try:
        QgsApplication.setTranslation("de")
        assert language() == "de" and separators() == {",": ".", ".": ","}
        QgsApplication.setTranslation("")
        assert language() == QgsApplication.locale()
    finally:
        QgsApplication.setTranslation(before)


def test_neither_log_nor_error_tells_a_secret(qgis_app):
    log = Log()
    algorithm = Telling()
    algorithm.prepareAlgorithm({}, QgsProcessingContext(), log)

    with pytest.raises(QgsProcessingException) as raised:
        algorithm.processAlgorithm({}, QgsProcessingContext(), log)

    said = [*log.infos, *log.warnings, *log.progress_texts]
    told = " ".join([str(raised.value), *said, log.textLog()])
    assert Telling.SECRET not in told
    assert told.count("https://***@host/a.tif?ticket=***") == 3 and "Authorization: ***" in told
