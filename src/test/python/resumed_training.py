"""Training that stops in one language and goes on in the other, for ResumedTrainingTest.

`start` trains 900 steps without a stop, saves what there is after 300, and goes on from that file to 600. `finish FIRST
SECOND` goes on from Java's file of step 600 (in SECOND) to 900, and compares with what `start` came to (in FIRST).
Shuffling and dropout draw from the default generator, whose state is in the files.
"""

import pathlib

import torch
from peer import arguments, folder, out
from torch import nn
from torch.optim import SGD, Adam, AdamW
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import DataLoader, TensorDataset

EPOCHS = 10  # of 30 steps each, three times
OPTIMIZERS = {
    "adam": lambda p: Adam(p, lr=2e-3),
    "adamw": lambda p: AdamW(p, lr=2e-3),
    "sgd": lambda p: SGD(p, lr=0.02, momentum=0.9),
}

generator = torch.Generator().manual_seed(11)
inputs = torch.randn(240, 1, 12, 12, generator=generator)
labels = torch.randint(10, (240,), generator=generator)


class Training:
    """All that changes in the course of a training."""

    def __init__(self, kind):
        self.model = nn.Sequential(
            nn.Conv2d(1, 4, 3),
            nn.BatchNorm2d(4),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Dropout(0.25),
            nn.Linear(100, 10),
        )
        self.optimizer = OPTIMIZERS[kind](self.model.parameters())
        self.scheduler = OneCycleLR(self.optimizer, max_lr=0.02, total_steps=1000)
        self.loader = DataLoader(TensorDataset(inputs, labels), batch_size=8, shuffle=True)

    def train(self):
        criterion = nn.CrossEntropyLoss()
        for _ in range(EPOCHS):
            for x, y in self.loader:
                self.optimizer.zero_grad()
                criterion(self.model(x), y).backward()
                self.optimizer.step()
                self.scheduler.step()

    def save(self, path):
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "rng": torch.get_rng_state(),
        }
        torch.save(state, path)

    def load(self, path):
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        torch.set_rng_state(state["rng"])


def same(a, b):
    """Whether two trees are equal, tensors bit for bit."""
    if isinstance(a, torch.Tensor):
        raw = [x.contiguous().reshape(-1).view(torch.uint8) for x in (a, b)]
        return a.dtype == b.dtype and a.shape == b.shape and torch.equal(*raw)
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b


if arguments[0] == "start":
    out("inputs", inputs)
    out("labels", labels)
    for kind in OPTIMIZERS:
        torch.manual_seed(3)
        whole = Training(kind)
        whole.train()
        whole.save(folder / f"{kind}300.pt")
        whole.train()
        whole.train()
        whole.save(folder / f"{kind}900.pt")
        torch.manual_seed(77)
        resumed = Training(kind)
        resumed.load(folder / f"{kind}300.pt")
        resumed.train()
        resumed.save(folder / f"{kind}600.pt")
else:
    first, second = map(pathlib.Path, arguments[1:])
    for kind in OPTIMIZERS:
        torch.manual_seed(99)
        resumed = Training(kind)
        resumed.load(second / f"{kind}600.pt")
        resumed.train()
        resumed.save(folder / f"{kind}900.pt")
        ends = [torch.load(where / f"{kind}900.pt") for where in (first, folder)]
        out(kind, "the same" if same(*ends) else "not the same")
