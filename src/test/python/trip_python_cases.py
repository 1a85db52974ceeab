"""More objects for the round trips, which Python alone makes: what training leaves behind, and NumPy's."""

import numpy
import torch
from trip_cases import arange

PYTHON = {}


def python_only(name, make):
    PYTHON[name] = make


def seeded(make):
    def seeded_make():
        torch.manual_seed(0)
        return make()

    return seeded_make


MODULES = {
    "linear": lambda: torch.nn.Linear(3, 2),
    "convolutions": lambda: torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2), torch.nn.ReLU()),
    "lstm": lambda: torch.nn.LSTM(3, 4, num_layers=2, bidirectional=True),
    "gru": lambda: torch.nn.GRU(3, 4),
    "attention": lambda: torch.nn.MultiheadAttention(4, 2),
    "transformer": lambda: torch.nn.TransformerEncoderLayer(4, 2, 8),
    "embedding": lambda: torch.nn.Embedding(5, 3),
    "layer norm": lambda: torch.nn.LayerNorm(4),
    "half": lambda: torch.nn.Linear(3, 2).half(),
    "bfloat16": lambda: torch.nn.Linear(3, 2).bfloat16(),
    "module dict": lambda: torch.nn.ModuleDict({"a": torch.nn.Linear(1, 1), "b": torch.nn.PReLU()}),
}
for name, make in MODULES.items():
    python_only("model/" + name, seeded(lambda make=make: make().state_dict()))
python_only("model/named parameters", seeded(lambda: dict(torch.nn.Linear(3, 2).named_parameters())))
python_only("model/model and ema", seeded(lambda: (lambda m: {"model": m.state_dict(), "ema": m.state_dict()})(torch.nn.Sequential(torch.nn.Linear(2, 2)))))


def train(make_optimizer, **options):
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.Linear(2, 1))
    optimizer = make_optimizer(model.parameters(), **options)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2)
    for _ in range(3):
        optimizer.zero_grad()
        model(torch.randn(4, 3)).sum().backward()
        optimizer.step()
        scheduler.step()
    return model, optimizer, scheduler


OPTIMIZERS = {
    "Adam": dict(lr=0.1),
    "AdamW": dict(lr=0.1, amsgrad=True),
    "SGD": dict(lr=0.1, momentum=0.9),
    "RMSprop": dict(lr=0.1, momentum=0.9, centered=True),
    "Adagrad": dict(lr=0.1),
    "Adadelta": dict(lr=0.1),
    "NAdam": dict(lr=0.1),
    "Rprop": dict(lr=0.1),
}
for name, options in OPTIMIZERS.items():
    python_only("optimizer/" + name, lambda name=name, options=options: train(getattr(torch.optim, name), **options)[1].state_dict())


def two_groups():
    model = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.Linear(2, 1))
    return torch.optim.Adam([{"params": model[0].parameters()}, {"params": model[1].parameters(), "lr": 1}]).state_dict()


def whole_training():
    model, optimizer, scheduler = train(torch.optim.AdamW, lr=0.1)
    return {
        "epoch": 3,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "rng": torch.get_rng_state(),
        "best": 0.25,
        "history": [{"loss": 1.0, "accuracy": 0.5}, {"loss": 0.5, "accuracy": 0.75}],
        "args": {"lr": 0.1, "device": "cpu", "name": None, "sizes": (3, 2)},
    }


python_only("optimizer/two groups", seeded(two_groups))
python_only("training/everything", whole_training)
python_only("training/scheduler", lambda: train(torch.optim.SGD, lr=0.1)[2].state_dict())
python_only("training/named tuple as tuple", lambda: torch.return_types.max([arange(2), arange(2)])[:])
NUMPY = {"numpy/scalar", "numpy/array", "numpy/int scalar"}
python_only("numpy/scalar", lambda: {"a": numpy.float64(1.5), "b": numpy.float64(2.5)})
python_only("numpy/int scalar", lambda: numpy.int64(3))
python_only("numpy/array", lambda: [numpy.arange(6.0).reshape(2, 3)])


class Config:
    """A user's own class, which Java reads as a record once it is allowed."""

    def __init__(self, **values):
        vars(self).update(values)


python_only("object/of a user's class", lambda: Config(lr=0.1, sizes=[1, 2], weight=arange(2)))
python_only("object/one twice", lambda: (lambda c: [c, c])(Config()))
