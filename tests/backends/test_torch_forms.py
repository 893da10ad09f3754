"""Faster forms of a PyTorch network answer as the network does, or with little error."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
from object_classifier.core.backends.interface import RunsAhead  # noqa: E402
from object_classifier.core.backends.torch_device import TorchDevice  # noqa: E402
from object_classifier.core.backends.torch_fitting import FittedNetwork, fit, reduced  # noqa: E402
from object_classifier.core.backends.torch_forms import (  # noqa: E402
    in_reduced_precision,
    with_folded_norms,
)
from object_classifier.core.backends.torch_network import TorchBackend  # noqa: E402
from torch import nn  # noqa: E402

torch.set_num_threads(1)  # small networks gain nothing by more, and suffer from other load

BFLOAT16 = torch.bfloat16


class Branching(nn.Module):
    """Uses one layer twice, and the output of another beside its norm."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.norm = nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8)
        self.twice, self.after = nn.Conv2d(8, 8, 3, padding=1), nn.BatchNorm2d(8)
        self.head = nn.Linear(8, 4)

    def forward(self, chips):
        features = self.first(chips)
        features = features + self.norm(features)
        features = self.after(self.twice(self.twice(features)))
        return self.head(features.mean((2, 3)))


class Branched(nn.Module):
    """Decides by what it sees, which no trace can follow."""

    def __init__(self) -> None:
        super().__init__()
        self.network = plain_network()

    def forward(self, chips):
        return self.network(chips if chips.mean() > 0 else -chips)


def plain_network():
    layers: list[nn.Module] = []
    for bands, width in ((3, 24), (24, 32), (32, 48), (48, 64)):
        layers += [nn.Conv2d(bands, width, 3, 2, 1), nn.BatchNorm2d(width), nn.ReLU()]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 4))


def trained(network):
    """Return a network whose norms have seen something, in evaluation mode."""
    torch.manual_seed(1)
    for layer in network.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight)
        if isinstance(layer, nn.BatchNorm2d):
            nn.init.uniform_(layer.weight, 0.5, 1.5)
            nn.init.normal_(layer.bias)
    network.train()
    with torch.no_grad():
        for _ in range(10):
            network(chips(8))
    return network.eval()


def chips(count, size=32):
    smooth = torch.randn(count, 3, 6, 6) + 0.5
    return nn.functional.interpolate(smooth, (size, size), mode="bilinear")


def test_batch_norms_become_part_of_their_convolutions():
    network, few = trained(plain_network()), chips(3)

    folded = with_folded_norms(network)

    assert [node.op for node in folded.graph.nodes].count("call_module") == 11, "4 norms less"
    assert torch.allclose(folded(few), network(few), atol=1e-4)


def test_what_others_use_is_not_folded():
    network, few = trained(Branching()), chips(3)

    assert torch.allclose(with_folded_norms(network)(few), network(few), atol=1e-4)


def test_a_network_that_cannot_be_traced_stays_as_it_is():
    network, few = trained(Branched()), chips(4)
    with torch.no_grad():
        found, outputs = fit(network, few)

    assert found.module is network and found.plain is None
    assert torch.allclose(outputs, network(few), atol=1e-4)


@pytest.mark.parametrize("size", [32, 48])
def test_a_form_takes_any_size_and_number_of_chips(size):
    network = trained(plain_network())
    with torch.no_grad():
        found, _ = fit(network, chips(4))
        assert found.plain is not None
        for count in (1, 7):
            few = chips(count, size)
            assert torch.allclose(found(few), found.plain(few), atol=1e-4)


def movement(form, network, many):
    """Return the root mean square by which autocast to bfloat16 moves outputs."""
    with torch.no_grad():
        exact = network(many)
        with torch.autocast("cpu", BFLOAT16):
            return float((form(many).float() - exact).pow(2).mean().sqrt())


def test_careful_rounding_moves_answers_far_less_than_autocast_alone():
    network, many = trained(plain_network()), chips(64)

    form = in_reduced_precision(network, BFLOAT16, many[:1])

    assert movement(form, network, many) < 0.8 * movement(network, network, many)


def test_rounded_kernels_keep_their_sums():
    network = trained(plain_network())

    form = in_reduced_precision(network, BFLOAT16, chips(1))

    for layer, rounded in zip(network, form):
        if isinstance(layer, nn.Conv2d):
            assert rounded.weight.dtype == BFLOAT16
            exact, kept = layer.weight.sum((2, 3)), rounded.weight.float().sum((2, 3))
            plain = layer.weight.to(BFLOAT16).float().sum((2, 3))
            assert (kept - exact).abs().mean() < 0.2 * (plain - exact).abs().mean()


def test_classes_are_computed_in_float32():
    network = trained(plain_network())

    form = in_reduced_precision(network, BFLOAT16, chips(1))

    with torch.no_grad(), torch.autocast("cpu", BFLOAT16):
        assert form(chips(2)).dtype == torch.float32
        assert network(chips(2)).dtype == BFLOAT16


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")
def test_a_script_is_reduced_as_well():
    network, few = trained(plain_network()), chips(4)
    with torch.no_grad():
        script = torch.jit.trace(network, few)
        before = [weights.clone() for weights in script.parameters()]
        form = reduced(FittedNetwork(script), BFLOAT16, few)

    kernels = [weights for weights in form.module.parameters() if weights.ndim == 4]
    assert len(kernels) == 4
    assert all(torch.equal(kernel, kernel.to(BFLOAT16).float()) for kernel in kernels)
    assert all(torch.equal(*pair) for pair in zip(before, script.parameters()))
    with torch.no_grad(), torch.autocast("cpu", BFLOAT16):
        assert torch.allclose(form(few), network(few).float(), atol=0.05)


class AskedNetwork:
    """Stands in for a network on a device: what it was asked."""

    notes = reduced_precisions = ()
    precision = "float32"

    def __init__(self) -> None:
        self.events: list[str] = []

    def start(self, pixels):
        self.events.append("started")
        return lambda: self.events.append("waited for")


@pytest.mark.parametrize(("name", "runs_ahead"), [("cuda:0", True), ("cpu", False), ("mps", False)])
def test_only_a_gpu_that_works_by_itself_runs_ahead(name, runs_ahead):
    network = AskedNetwork()
    device = TorchDevice(name, "some device")
    backend = TorchBackend(
        network, device=device, rules=None, bands=3, batch_size=4, classes=(), notes=()
    )

    assert isinstance(backend, RunsAhead) is runs_ahead
    backend.predict(None, None)
    assert network.events == ["started", "waited for"]
    if runs_ahead:
        wait = backend.start(None, None)
        assert network.events[2:] == ["started"]
        wait()
        assert network.events[3:] == ["waited for"]
