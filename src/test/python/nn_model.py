"""The tutorial's model, built after manual_seed(0) and trained on random images, for ModelTest."""

import torch
from peer import folder, out
from torch import nn
from torch.nn import functional as F

STEPS = 20


class CNN(nn.Module):
    """The model of the tutorial."""

    def __init__(self, in_channels, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 8, kernel_size=3, padding=1)
        self.pool = nn.MaxPool2d(2, 2)
        self.conv2 = nn.Conv2d(8, 16, kernel_size=3, padding=1)
        self.fc1 = nn.Linear(16 * 7 * 7, num_classes)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        x = self.pool(F.relu(self.conv2(x)))
        return self.fc1(x.reshape(x.shape[0], -1))


generator = torch.Generator().manual_seed(9)
images = torch.rand(STEPS, 12, 1, 28, 28, generator=generator)
labels = torch.randint(10, (STEPS, 12), generator=generator)
out("images", images)
out("labels", labels)


def train(name, optimizer_of):
    """Makes STEPS steps, and hands out each loss and what is saved after the last."""
    torch.manual_seed(0)
    model = CNN(1, 10)
    optimizer = optimizer_of(model.parameters())
    criterion = nn.CrossEntropyLoss()
    losses = []
    for batch, targets in zip(images, labels):
        loss = criterion(model(batch), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())
    out(f"{name}.losses", torch.stack(losses))
    torch.save(model.state_dict(), folder / f"{name}.pth")
    out("repr", repr(model))


train("adam", lambda p: torch.optim.Adam(p, lr=1e-3))
train("adamw", lambda p: torch.optim.AdamW(p, lr=1e-3))
train("sgd", lambda p: torch.optim.SGD(p, lr=0.01, momentum=0.9))
