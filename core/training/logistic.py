"""Multinomial logistic regression on features, in float64.

Source: SUPPLY.md 5, FAST, 3. Features outnumber objects, so the optimum lies in the space of the
rows: they are brought there once, by a QR decomposition, and every penalty is fitted there. The
problem is convex and computed in float64, so that it has one answer, whatever the start, the order
of the rows and, to many digits, the number of threads.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Iterator

import numpy as np
import torch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

PENALTIES = (1.0, 10.0, 100.0, 1000.0)
"""That are chosen from: half of it times the squared coefficients is added to the loss."""

MOST_STEPS = 300
"""Of L-BFGS; some 60 are usual."""

STEEPEST = 1e-5
"""Largest slope of the loss, in any direction, at which it stops."""


ROUNDING = 1e-6
"""Of a feature, as a share of its mean: what differs less is how float32 rounds, which the network
that the model is written into does in its own way."""

LEAST_DEVIATION = 0.01
"""Of a feature, as a share of the median one: a feature that hardly varies among what is fitted
would make of an object in which it does an answer hundreds of times as sure as all others, to which
the temperature then gives way. Measured: one band of a painted town, 120 roofs, T 144 without."""


@dataclass(frozen=True, eq=False)
class Logistic:
    """A fitted model.

    Attributes:
        mean, deviation: (D,) by which features are standardised; the deviation is never 0.
        coefficients: (D, K) of standardised features.
        intercepts: (K,).
    """

    mean: Matrix
    deviation: Matrix
    coefficients: Matrix
    intercepts: Matrix

    def logits(self, features: NDArray[Any]) -> Matrix:
        """Return (N, K) of features (N, D)."""
        standardised = (features - self.mean) / self.deviation
        found: Matrix = standardised @ self.coefficients + self.intercepts
        return found


def fit(
    features: NDArray[Any],
    labels: NDArray[Any],
    weights: Matrix,
    penalty: float,
    class_count: int,
) -> Logistic:
    """Fit one model.

    Args:
        features: (N, D).
        labels: (N,) from 0.
        weights: (N,) of the rows.
        penalty: of the coefficients, not of the intercepts.
        class_count: K; a class may have no row, and is then never answered.
    """
    return LogisticProblem(features, labels, weights, class_count).fit(penalty)


class LogisticProblem:
    """Rows to fit models of several penalties to; as `fit` has them."""

    def __init__(
        self, features: NDArray[Any], labels: NDArray[Any], weights: Matrix, class_count: int
    ) -> None:
        features = np.asarray(features, np.float64)
        self._mean = features.mean(0)
        self._deviation = _bounded(features.std(0), self._mean)
        self._rows = torch.from_numpy((features - self._mean) / self._deviation)
        self._basis: Any = None
        if len(features) < features.shape[1]:
            with _one_thread():
                self._basis, triangle = torch.linalg.qr(self._rows.T)
            self._rows = triangle.T.contiguous()
        self._present, places = np.unique(np.asarray(labels), return_inverse=True)
        self._labels = torch.from_numpy(places.reshape(-1, 1).astype(np.int64))
        self._weights = torch.from_numpy(np.asarray(weights, np.float64)).view(-1, 1)
        self._class_count = class_count
        shape = self._rows.shape[1] + 1, len(self._present)
        self._found = torch.zeros(shape, dtype=torch.float64)

    def fit(self, penalty: float, refuse_cancelled: Callable[[], None] = lambda: None) -> Logistic:
        """Fit one model; it starts from the last one, which changes the time, not the answer.

        Args:
            penalty: of the coefficients, not of the intercepts.
            refuse_cancelled: called at each step; raises Cancelled where the user stopped.

        Raises:
            Cancelled: the user stopped.
        """
        found = self._found.clone()
        optimizer = torch.optim.LBFGS(
            [found],
            max_iter=MOST_STEPS,
            history_size=20,
            tolerance_grad=STEEPEST,
            tolerance_change=0.0,
            line_search_fn="strong_wolfe",
        )

        def loss() -> Any:
            refuse_cancelled()
            value, found.grad = self._loss(found, penalty)
            return value

        with torch.no_grad(), _one_thread():
            optimizer.step(loss)
        self._found = found
        return self._model(found)

    def _loss(self, parameters: Any, penalty: float) -> tuple[Any, Any]:
        """Return loss and gradient of parameters, (M + 1, K), of which the intercepts are last."""
        coefficients, intercepts = parameters[:-1], parameters[-1]
        logs = torch.log_softmax(self._rows @ coefficients + intercepts, 1)
        value = -(self._weights * logs.gather(1, self._labels)).sum()
        value = value + penalty / 2 * (coefficients * coefficients).sum()
        slope = logs.exp()
        slope.scatter_add_(1, self._labels, -torch.ones_like(self._weights))
        slope *= self._weights
        gradient = self._rows.T @ slope + penalty * coefficients
        return value, torch.cat([gradient, slope.sum(0)[None]])

    def _model(self, found: Any) -> Logistic:
        """Return the model of parameters; a class without a row is as likely as one not met yet."""
        coefficients, intercepts = found[:-1], found[-1].numpy()
        if self._basis is not None:
            coefficients = self._basis @ coefficients
        every = np.zeros((coefficients.shape[0], self._class_count))
        every[:, self._present] = coefficients.numpy()
        unmet = intercepts.min() - math.log(len(self._labels) + 1)
        shifts = np.full(self._class_count, unmet)
        shifts[self._present] = intercepts
        return Logistic(self._mean, self._deviation, every, shifts)


def _bounded(deviation: Matrix, mean: Matrix) -> Matrix:
    """Return deviations to divide by: 1 where a feature is constant, none near 0."""
    differs = deviation > ROUNDING * np.abs(mean)
    if not differs.any():
        return np.ones_like(deviation)
    least = LEAST_DEVIATION * np.median(deviation[differs])
    return np.where(differs, np.maximum(deviation, least), 1.0)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Compute in one thread: steps take microseconds, for which others are not worth waking.

    And sums then come to the same to the last digit, however many processors there are.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
