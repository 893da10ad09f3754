"""Below which versions a data format protects nobody, and what is then asked."""

from __future__ import annotations

import pytest
from object_classifier.core.known_faults import FIXES, known_fault, known_faults, release_of
from object_classifier.core.model.definition import ModelDefinition, ModelKind
from object_classifier.core.model.trust import code_through_faults
from object_classifier.core.runtime.environment_check import faults_known_of
from object_classifier.core.runtime.requirements import Framework, faults, requirements_of

OLD = {"torch": "2.9.1+cpu", "keras": "3.13.1", "onnxruntime": "1.16.0", "PIL": "9.1"}
NEW = {"torch": "2.13.0+cpu", "keras": "3.15.1", "onnxruntime": "1.32.0", "PIL": "13.0.0"}


def model(kind: ModelKind, tmp_path) -> ModelDefinition:
    return ModelDefinition(
        kind=kind,
        source="a.emd",
        emd_path=None,
        model_file=tmp_path / "net",
        classes=(),
        image_width=8,
        image_height=8,
    )


@pytest.mark.parametrize("module", OLD)
def test_a_version_below_a_fix_is_told_with_the_fix(module) -> None:
    fix = next(fix for fix in FIXES if fix.module == module)

    assert known_fault(module, OLD[module]).endswith(f"{fix.version} fixes them")
    assert known_fault(module, fix.version) == ""
    assert known_fault(module, NEW[module]) == ""


def test_other_packages_have_no_known_faults() -> None:
    assert known_faults({"numpy": "1.0", "tensorflow": "2.16.2", "tf_keras": "2.16.0"}) == ()


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ModelKind.FEATURE_CLASSIFIER, "PyTorch 2.9.1"),
        (ModelKind.TORCHSCRIPT, "PyTorch 2.9.1"),
        (ModelKind.KERAS, "Keras 3.13.1"),
        (ModelKind.ONNX, "ONNX Runtime 1.16.0"),
    ],
)
def test_only_what_reads_a_model_is_a_reason_to_ask(tmp_path, kind, name) -> None:
    report = code_through_faults(model(kind, tmp_path), OLD)

    assert [piece.path.name for piece in report.pieces] == ["net"]
    assert name in report.pieces[0].reason
    assert not code_through_faults(model(kind, tmp_path), NEW).runs_code
    assert not code_through_faults(model(kind, tmp_path), {}).runs_code


def test_what_we_install_can_be_had_without_known_faults() -> None:
    for item in requirements_of(Framework):
        newest = item.install.rpartition("==" if "==" in item.install else ",<")[2].rstrip(".*")
        assert known_fault(item.module, newest) == "", item


def test_an_older_interpreter_is_accepted_and_told() -> None:
    packages = {name: {"version": version, "problem": None} for name, version in OLD.items()}
    wanted = [item for item in requirements_of(Framework) if item.module in OLD]

    assert faults(packages, wanted) == {}
    assert len(faults_known_of(packages)) == len(OLD)
    assert faults_known_of({"torch": {"version": None}}) == ()


def test_versions_are_compared_as_numbers() -> None:
    assert release_of("2.10.0a0+git") > release_of("2.9.1")
    assert release_of("nightly") == ()
