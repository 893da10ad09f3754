"""Files made to deceive QGIS's side: the worker, which has the frameworks, looks once more."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from object_classifier.core.backends import load, packages
from object_classifier.core.errors import ModelDefinitionError, UntrustedModelError
from object_classifier.core.model.definition import ModelKind
from object_classifier.core.model.trust import code_of

from .conftest import define, options

LAMBDA = {"class_name": "Lambda", "config": {"name": "evil", "function": ["4wEAAAA=", None, None]}}


def hidden(value: object) -> object:
    """Begin every object with a key that no search finds, and that Keras does not look at."""
    if isinstance(value, dict):
        return {"x" * 300: 0, **{key: hidden(item) for key, item in value.items()}}
    return [hidden(item) for item in value] if isinstance(value, list) else value


def write_h5(path: Path, config: object) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(config)
        file.attrs["keras_version"] = "2.15.0"
        file.create_group("model_weights")
    return path


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore")
def test_a_lambda_layer_that_the_search_does_not_find_is_not_built(tmp_path) -> None:
    pytest.importorskip("tf_keras")
    config = {"class_name": "Sequential", "config": {"name": "net", "layers": [LAMBDA]}}
    definition = define(ModelKind.KERAS, write_h5(tmp_path / "a.h5", hidden(config)))
    assert not code_of(definition).runs_code  # else this test shows nothing

    with pytest.raises(UntrustedModelError, match="Lambda layer evil"):
        load(definition, options())


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("kind", ["link", "storage"])
def test_weights_that_lie_in_another_file_are_refused(tmp_path, kind) -> None:
    h5py = pytest.importorskip("h5py")
    pytest.importorskip("tf_keras")
    path = write_h5(tmp_path / "a.h5", {"class_name": "Sequential", "config": {"layers": []}})
    with h5py.File(path, "a") as file:
        if kind == "link":
            file["model_weights"]["w"] = h5py.ExternalLink("/etc/secret.h5", "/")
        else:
            file.create_dataset("w", (4,), "u1", external=[("/etc/secret.h5", 0, 4)])

    with pytest.raises(ModelDefinitionError, match=r"another file: .*secret"):
        load(define(ModelKind.KERAS, path), options(run_model_code=True))


@pytest.mark.tensorflow
@pytest.mark.filterwarnings("ignore")
def test_a_file_that_is_two_models_at_once_is_refused(tmp_path) -> None:
    pytest.importorskip("tf_keras")
    path = write_h5(tmp_path / "a.h5", {"class_name": "Sequential", "config": {"layers": [LAMBDA]}})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("metadata.json", '{"keras_version": "3.9.0"}')
        archive.writestr("config.json", '{"class_name": "Sequential", "config": {"layers": []}}')

    with pytest.raises(ModelDefinitionError, match="at once"):
        load(define(ModelKind.KERAS, path), options())


@pytest.mark.filterwarnings("ignore")
def test_a_method_that_is_named_like_an_operator_is_not_run(tmp_path) -> None:
    torch = pytest.importorskip("torch")

    class Net(torch.nn.Module):
        def forward(self, x):
            return self.keep(x)

        @torch.jit.export
        def keep(self, x):
            return x.mean([2, 3])

    path = tmp_path / "net.pt"
    torch.jit.save(torch.jit.script(Net()), path)
    renamed = tmp_path / "evil.pt"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(renamed, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename.endswith("/__torch__.py") or "/code/__torch__/" in entry.filename:
                content = content.replace(b"keep", b"save")
            new.writestr(entry, content)
    definition = define(ModelKind.TORCHSCRIPT, renamed)
    assert not code_of(definition).runs_code

    with pytest.raises(UntrustedModelError, match="method save"):
        load(definition, options())


@pytest.mark.filterwarnings("ignore")
def test_a_data_format_needs_consent_where_its_reader_has_known_faults(
    tmp_path, monkeypatch
) -> None:
    torch = pytest.importorskip("torch")
    net = torch.nn.Sequential(
        torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(3, 4)
    )
    torch.jit.save(torch.jit.script(net), tmp_path / "net.pt")
    definition = define(ModelKind.TORCHSCRIPT, tmp_path / "net.pt")
    assert load(definition, options())

    monkeypatch.setattr(packages, "version", lambda name: "2.1.0")

    with pytest.raises(
        UntrustedModelError, match=r"PyTorch 2\.1\.0 has known vulnerabilities.*2\.10"
    ):
        load(definition, options())
    assert load(definition, options(run_model_code=True))
