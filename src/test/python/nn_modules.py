"""Texts, state dicts and refusals of modules for ModuleTest, StateDictTest and LayerErrorTest."""

import torch
from peer import folder, out
from torch import nn


class Block(nn.Module):
    """A module with parameters, buffers and children of its own."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("scratch", torch.zeros(2), persistent=False)
        self.register_buffer("nothing", None)
        self.register_parameter("shift", None)
        self.features = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(inplace=True))
        self.head = nn.Linear(2, 2, bias=False)

    def extra_repr(self):
        return "first\n\nthird"


class Tied(nn.Module):
    """Two layers that share a weight, and two names for one layer."""

    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(3, 3, bias=False)
        self.decoder = nn.Linear(3, 3)
        self.decoder.weight = self.encoder.weight
        self.again = self.decoder


def refusal(name, run):
    """Hands out the message of what a function raises."""
    try:
        run()
    except (ValueError, RuntimeError, IndexError, NotImplementedError) as refused:
        out(name, str(refused).splitlines()[0] if name.startswith("forward") else refused)


def lines(values):
    return "\n".join(values)


for name, model in (("block", nn.Sequential(Block(), Block())), ("tied", Tied())):
    out(f"{name}.repr", repr(model))
    out(f"{name}.keys", lines(model.state_dict()))
    out(f"{name}.metadata", lines(f"{k}={v['version']}" for k, v in model.state_dict()._metadata.items()))
    out(f"{name}.parameters", lines(key for key, _ in model.named_parameters()))
    out(f"{name}.buffers", lines(key for key, _ in model.named_buffers()))
    out(f"{name}.modules", lines(key for key, _ in model.named_modules()))
    visited = []
    model.apply(lambda module: visited.append(type(module).__name__))  # noqa: B023
    out(f"{name}.order", lines(visited))
    for i, tensor in enumerate(model.state_dict().values()):
        tensor.fill_(i)
    torch.save(model.state_dict(), folder / f"{name}.pth")

model = nn.Sequential(Block(), nn.Linear(2, 3))
state = model.state_dict()
wrong = dict(state)
wrong["0.features.0.weight"] = torch.zeros(2, 1, 5, 5)
wrong["1.bias"] = torch.zeros(())
del wrong["0.mean"], wrong["1.weight"]
for key in ("extra", "0.extra", "0.features.9.weight", "1.weight.deeper", "0.nothing"):
    wrong[key] = torch.zeros(1)
refusal("mismatch", lambda: model.load_state_dict(wrong))
refusal("mismatch_lenient", lambda: model.load_state_dict(wrong, strict=False))
for strict in (True, False):
    model = nn.Sequential(Block(), nn.Linear(2, 3))
    try:
        model.load_state_dict({key: torch.full_like(tensor, 7) for key, tensor in wrong.items()}, strict=strict)
    except RuntimeError:
        out(f"mismatch.loaded.{str(strict).lower()}", lines(key for key, tensor in model.state_dict().items() if (tensor == 7).all()))
lenient = dict(state)
del lenient["0.mean"]
lenient["extra"] = torch.zeros(1)
out("lenient", model.load_state_dict(lenient, strict=False))
out("matched", model.load_state_dict(state))
old = nn.BatchNorm2d(2).state_dict()
del old["num_batches_tracked"]
refusal("batch_norm_without_count", lambda: nn.BatchNorm2d(2).load_state_dict(old))

refusal("forward.conv2d", lambda: nn.Conv2d(1, 8, 3)(torch.zeros(1, 3, 8, 8)))
refusal("forward.linear", lambda: nn.Linear(4, 2)(torch.zeros(1, 3)))
refusal("forward.max_pool2d", lambda: nn.MaxPool2d(2)(torch.zeros(3, 3)))
refusal("forward.batch_norm2d", lambda: nn.BatchNorm2d(3)(torch.zeros(3, 3)))
refusal("forward.batch_norm2d_single", lambda: nn.BatchNorm2d(3)(torch.zeros(1, 3, 1, 1)))
refusal("forward.batch_norm2d_eps", lambda: nn.BatchNorm2d(3, eps=0.0)(torch.zeros(2, 3, 1, 1)))
refusal("forward.reflect", lambda: nn.Conv2d(4, 6, 3, padding=2, padding_mode="reflect")(torch.zeros(1, 4, 2, 2)))
refusal("forward.labels", lambda: nn.CrossEntropyLoss()(torch.zeros(2, 3), torch.tensor([0, 5])))
refusal("forward.missing", lambda: nn.CrossEntropyLoss.__base__.__base__.__base__()(torch.zeros(1)))
refusal("dropout", lambda: nn.Dropout(1.5))
refusal("conv2d_groups", lambda: nn.Conv2d(4, 6, 3, groups=0))
refusal("conv2d_in_channels", lambda: nn.Conv2d(3, 6, 3, groups=2))
refusal("conv2d_out_channels", lambda: nn.Conv2d(4, 5, 3, groups=2))
refusal("conv2d_same_stride", lambda: nn.Conv2d(4, 6, 3, stride=2, padding="same"))
