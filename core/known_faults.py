"""Versions of packages below which a file can do what its format does not allow.

What we install is newer. Interpreters that users bring may be older, and on some machines must be:
there are no newer wheels of PyTorch and ONNX Runtime for Intel Macs. They are accepted; a model in
a data format then needs consent, because its format protects nobody (`core.model.trust`).

tf_keras and TensorFlow have no entry: what is known of their readers is mended by no version, but
stopped by `core.model.keras_scan`, `core.backends.keras_configuration` and
`core.model.tensorflow_scan`, or older than what runs here at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Mapping

from .texts import text


@dataclass(frozen=True)
class Fix:
    """One package whose older versions have known faults.

    Attributes:
        module: what is imported.
        name: of the package, for people.
        version: the first without them.
        reads_models: whether it reads model files; else pictures.
    """

    module: str
    name: str
    version: str
    reads_models: bool = True


FIXES = (
    # Source: CVE-2025-32434 (2.6: TorchScript in a .pth), CVE-2026-24747 (2.10: weights_only).
    Fix("torch", "PyTorch", "2.10"),
    # Source: CVE-2025-1550 (3.9), 2025-8747, 2025-9906 (3.11), 2025-12058, 2025-49655 (3.11.3),
    # 2026-0897, 2026-1462 and 2026-1669 (3.13.2).
    Fix("keras", "Keras", "3.13.2"),
    # Source: its pull requests 26776 and 28709 (external data outside the model's folder), its
    # release 1.28.3 (memory safety of models).
    Fix("onnxruntime", "ONNX Runtime", "1.28.3"),
    # Source: CVE-2026-25990 (12.1.1), CVE-2026-59199 (12.3).
    Fix("PIL", "Pillow", "12.3", reads_models=False),
)


def known_fault(module: str, version: str) -> str:
    """Return what is known of a version of a package, in words; "" for nothing."""
    for fix in FIXES:
        if fix.module == module and release_of(version) < release_of(fix.version):
            return text(
                "{name} {version} has known vulnerabilities that a file can exploit; "
                "{fixed} fixes them",
                name=fix.name,
                version=version,
                fixed=fix.version,
            )
    return ""


def known_faults(versions: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is known of packages, module to version, in words."""
    faults = (known_fault(module, version) for module, version in versions.items())
    return tuple(fault for fault in faults if fault)


def normalized_name(name: str) -> str:
    """Return a distribution's name as all spell it. Source: PyPA, "Names and normalization"."""
    return re.sub(r"[-_.]+", "-", name).lower()


def release_of(version: str) -> tuple[int, ...]:
    """Return the release of a version as numbers: "2.13.0+cpu" is (2, 13, 0)."""
    match = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(number) for number in match.group().split(".")) if match else ()
