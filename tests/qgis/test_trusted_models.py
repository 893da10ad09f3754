"""gui.model.trusted_models: consent is shown, given after a look, and revoked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from object_classifier.algorithms.common import model_environment
from object_classifier.algorithms.common.model_environment import may_run_code
from object_classifier.algorithms.inspect_model import InspectModel
from object_classifier.core.cache import model_cache
from object_classifier.core.errors import ModelDefinitionError, UntrustedModelError
from object_classifier.core.feedback import SILENT
from object_classifier.core.model import hashes
from object_classifier.core.model.content import content_hash
from object_classifier.core.model.hashes import FileHashes
from object_classifier.core.model.source import open_model
from object_classifier.core.model.trust import ConsentStore
from object_classifier.gui.model.trusted_models import TrustedModelsDialog
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtWidgets import QMessageBox

PICTURES = Path(__file__).resolve().parents[2] / "build" / "screenshots"


@pytest.fixture
def store(tmp_path_factory, qgis_app) -> ConsentStore:
    return ConsentStore(tmp_path_factory.mktemp("profile") / "trusted.json")


@pytest.fixture
def model(tmp_path) -> str:
    """Return a model that is a Python file, which would leave a trace."""
    (tmp_path / "Classifier.py").write_text(
        f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Classifier:\n"
        "    def getParameterInfo(self): return []\n    def vectorize(self, **k): return {}\n"
    )
    emd = {
        "ModelType": "ObjectClassification",
        "InferenceFunction": "Classifier.py",
        "ImageWidth": 64,
        "ImageHeight": 64,
        "Classes": [{"Value": 1, "Name": "a"}],
    }
    (tmp_path / "model.emd").write_text(json.dumps(emd))
    return str(tmp_path / "model.emd")


@pytest.fixture
def answers(monkeypatch):
    """Answer the question, and remember what was asked."""
    asked = []

    def answer(button):
        def execute(box):
            asked.append(f"{box.text()} {box.informativeText()}")
            return button

        monkeypatch.setattr(QMessageBox, "exec", execute)
        return asked

    return answer


@pytest.fixture
def consider(store, wait_until):
    """Return a function that considers a model in a dialog, and returns the dialog."""
    dialog = TrustedModelsDialog(store)
    dialog.show()

    def consider(model):
        dialog.consider(model)
        assert not dialog.add.isEnabled()
        wait_until(dialog.add.isEnabled)
        return dialog

    yield consider
    dialog.close()


def test_consent_is_given_after_a_look_shown_and_revoked(store, model, answers, consider, tmp_path):
    asked = answers(QMessageBox.StandardButton.Yes)

    dialog = consider(model)

    assert "Classifier.py" in asked[0] and "not a sandbox" in asked[0]
    assert [consent.name for consent in store.consents()] == [model]
    assert dialog.models.topLevelItemCount() == 1
    assert not dialog.revoke.isEnabled()
    PICTURES.mkdir(parents=True, exist_ok=True)
    dialog.grab().save(str(PICTURES / "trusted_models.png"))

    dialog.models.topLevelItem(0).setSelected(True)
    assert dialog.revoke.isEnabled()
    dialog.revoke_selected()

    assert store.consents() == () and dialog.models.topLevelItemCount() == 0
    assert not (tmp_path / "ran").exists()


WRECKS = {
    "a Git LFS pointer": b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 9\n",
    "a web page": b"<!DOCTYPE html><html>Not found</html>",
    "empty": b"",
    "cut short": b"PK\x03\x04" + bytes(2000),
    "is damaged": b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19." + b"\x80\x02nonsense",
}


@pytest.mark.parametrize("reason", WRECKS)
def test_a_file_that_cannot_work_is_no_question_of_trust_anywhere(
    reason, store, answers, consider, tmp_path, context, monkeypatch
):
    asked = answers(QMessageBox.StandardButton.Yes)
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
    (tmp_path / "net.pth").write_bytes(WRECKS[reason])
    emd = {
        "ModelType": "ObjectClassification", "Framework": "PyTorch", "ModelFile": "net.pth",
        "ModelConfiguration": "FeatureClassifier", "ModelParameters": {"backbone": "resnet18"},
        "ImageWidth": 64, "ImageHeight": 64, "Classes": [{"Value": 1, "Name": "a"}],
    }  # fmt: skip
    (tmp_path / "net.emd").write_text(json.dumps(emd))
    model = str(tmp_path / "net.emd")

    consider(model)
    inspected, _ = InspectModel().create().run({"MODEL": model}, context, QgsProcessingFeedback())
    with pytest.raises(ModelDefinitionError, match=reason) as run:
        open_model(model, model_cache())

    (problem,) = json.loads(inspected["REPORT"])["problems"]
    assert asked == [] and reason in told[0] and reason in problem
    assert not any("trust" in sentence.lower() for sentence in (problem, str(run.value)))
    assert store.consents() == ()


def test_no_is_remembered_as_nothing(store, model, answers, consider):
    answers(QMessageBox.StandardButton.No)

    consider(model)

    assert store.consents() == ()


def test_a_changed_model_is_no_longer_trusted(store, model, answers, consider):
    answers(QMessageBox.StandardButton.Yes)
    consider(model)
    definition = open_model(model, model_cache())
    assert store.is_trusted(content_hash(definition))

    Path(model).with_name("Classifier.py").write_text("class Classifier: pass\n")

    assert not store.is_trusted(content_hash(definition))


def test_a_forged_memory_of_hashes_lets_no_other_code_run(
    model, store, tmp_path_factory, monkeypatch
):
    """Whoever may write into the cache could claim there that their file is a trusted one."""
    monkeypatch.setenv("OBJECT_CLASSIFIER_CACHE", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setattr(model_environment, "consent_store", lambda: store)
    code = Path(model).with_name("Classifier.py")
    code.write_text(code.read_text() + "#" * hashes.WORTH_REMEMBERING)
    definition = open_model(model, model_cache())
    store.trust(content_hash(definition), name="as it was")
    known = FileHashes(model_cache())
    trusted = known.read(code)
    assert may_run_code(definition, agreed=False, feedback=SILENT)

    code.write_text(code.read_text() + "import evil")
    known.remember(code, trusted)

    assert store.is_trusted(content_hash(definition, known.of)), "the memory is not forged"
    with pytest.raises(UntrustedModelError):
        may_run_code(definition, agreed=False, feedback=SILENT)


def test_a_model_that_cannot_be_read_is_said(consider, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[2]))

    consider("/nowhere/model.emd")

    assert "model.emd" in said[0]
