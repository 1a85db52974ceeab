"""DataCamp's CNN tutorial in PyTorch, for one epoch: `tutorial.py DATA SEED OPTIMIZER OUT`.

DATA holds the MNIST IDX files. Writes OUT/MulticlassCNN.pth and OUT/losses, a float32 for each step, little-endian.
Tutorial.java beside it does the same, line for line.
"""

import pathlib
import sys
import tempfile

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


class CNN(nn.Module):
    def __init__(self, in_channels, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 8, kernel_size=3, padding=1)
        self.pool = nn.MaxPool2d(kernel_size=2, stride=2)
        self.conv2 = nn.Conv2d(8, 16, kernel_size=3, padding=1)
        self.fc1 = nn.Linear(16 * 7 * 7, num_classes)

    def forward(self, x):
        x = self.pool(F.relu(self.conv1(x)))
        x = self.pool(F.relu(self.conv2(x)))
        return self.fc1(x.reshape(x.shape[0], -1))


OPTIMIZERS = {
    "Adam": lambda parameters: optim.Adam(parameters, lr=0.001),
    "AdamW": lambda parameters: optim.AdamW(parameters, lr=0.001),
    "SGD": lambda parameters: optim.SGD(parameters, lr=0.01, momentum=0.9),
}


def main(data, seed, optimizer_name, out):
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as root:
        raw = pathlib.Path(root, "MNIST", "raw")
        raw.parent.mkdir()
        raw.symlink_to(pathlib.Path(data).resolve(), target_is_directory=True)
        train_dataset = datasets.MNIST(root=root, train=True, transform=transforms.ToTensor())
    train_loader = DataLoader(dataset=train_dataset, batch_size=60, shuffle=True)

    torch.manual_seed(int(seed))
    model = CNN(in_channels=1, num_classes=10)
    criterion = nn.CrossEntropyLoss()
    optimizer = OPTIMIZERS[optimizer_name](model.parameters())

    losses = []
    for x, y in train_loader:
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())

    folder = pathlib.Path(out)
    torch.stack(losses).numpy().astype("<f4").tofile(folder / "losses")
    torch.save(model.state_dict(), folder / "MulticlassCNN.pth")


main(*sys.argv[1:])
