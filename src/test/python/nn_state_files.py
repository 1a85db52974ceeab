"""State dicts of modules in files together, for ModuleFilesTest: what is one string in Python is written once."""

import torch
from peer import folder, out
from torch import nn


class Short(nn.Module):
    """Names of one character, which Python has once each."""

    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.register_buffer("b", torch.zeros(2))
        self.a = nn.Linear(2, 2)
        self.version = nn.Parameter(torch.zeros(2))


class Extra(nn.Module):
    """A module with a state that is no tensor."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))
        self.extra = {"scale": 0.5, "steps": [1, 2], "table": torch.arange(3.0)}

    def get_extra_state(self):
        return self.extra

    def set_extra_state(self, state):
        self.extra = state


def fill(module):
    for i, tensor in enumerate(module.state_dict().values()):
        if isinstance(tensor, torch.Tensor):
            tensor.fill_(i)
    return module


MODELS = {
    "linear": lambda: fill(nn.Linear(2, 3)),
    "nested": lambda: fill(nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.BatchNorm2d(2)))),
    "short": lambda: fill(Short()),
    "extra": lambda: fill(nn.Sequential(Extra())),
    "extra_root": lambda: fill(Extra()),
    "many": lambda: fill(nn.Sequential(*(nn.Linear(1, 1) for _ in range(12)))),
}
for name, make in MODELS.items():
    model, other = make(), make()
    torch.save({"model": model.state_dict(), "ema": model.state_dict()}, folder / f"{name}.pt")
    torch.save(
        {
            "model": model.state_dict(),
            "other": other.state_dict(),
            "under": model.state_dict(prefix="net."),
            "kept": model.state_dict(keep_vars=True),
            "version": 1,
            "0": "w",
            "": 2,
        },
        folder / f"{name}_others.pt",
    )


def refusal(name, run):
    """Hands out the message of what a function raises."""
    try:
        run()
    except RuntimeError as refused:
        out(name, refused)


state = nn.Sequential(Extra()).state_dict()
refusal("extra.unexpected", lambda: nn.Sequential(nn.Linear(1, 2)).load_state_dict(state))
del state["0._extra_state"]
refusal("extra.missing", lambda: nn.Sequential(Extra()).load_state_dict(state))
for value in (3, 0.5, "text", [1], (1,), {"a": 1}, None, True):
    bad = {"weight": value, "bias": torch.zeros(3)}
    name = type(value).__name__
    refusal(f"bad.{name}", lambda: nn.Linear(2, 3).load_state_dict(bad))  # noqa: B023
