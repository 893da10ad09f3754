"""Names of the fields that a sample, a review and an assessment share; public for ever.

Source: SUPPLY.md 3 and 8.
"""

from __future__ import annotations

from enum import Enum

REVIEW_ORDER = "ReviewOrder"
REVIEW_REASON = "ReviewReason"
STRATUM = "Stratum"
STRATUM_SIZE = "StratumSize"
REVIEWED_LABEL = "ReviewedLabel"
REVIEWED = "Reviewed"
REVIEWED_AT = "ReviewedAt"
FOLD = "Fold"
AGREES = "Agrees"
LABEL_SET = "LabelSet"

TRAINING_LABEL = "TrainingLabel"
"""Of a layer in the project, made of others: the answer, else the label that was there before."""

LABEL_FIELD_PROPERTY = "object_classifier/label_field"
"""Property of a layer of predictions: its field with the labels that were there before."""


class Reason(str, Enum):
    """Why an object was looked at: values of ReviewReason and, with UNSURE, of Reviewed."""

    SAMPLE = "SAMPLE"
    UNCERTAIN = "UNCERTAIN"
    RANDOM = "RANDOM"


UNSURE = "UNSURE"
"""Value of Reviewed where somebody looked and could not tell; ReviewedLabel is NULL."""
