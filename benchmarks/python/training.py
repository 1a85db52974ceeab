"""Row 3, Python's side; beside TrainingWorker.java and training.cpp."""

import os
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
import worker
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import ToTensor

torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "torchffm" / "mnist"
BATCH = 60
EPOCH = 1000
STEPS = 20 if os.environ.get("BENCH_QUICK") == "1" else 200

pixels = torch.from_numpy(np.fromfile(CACHE / "train-images-idx3-ubyte", np.uint8, offset=16).reshape(-1, 28, 28))
labels = torch.from_numpy(np.fromfile(CACHE / "train-labels-idx1-ubyte", np.uint8, offset=8)).long()


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


class Digits(Dataset):
    """A sample as torchvision's MNIST makes it."""

    def __init__(self):
        self.transform = ToTensor()

    def __len__(self):
        return len(pixels)

    def __getitem__(self, index):
        return self.transform(Image.fromarray(pixels[index].numpy(), mode="L")), int(labels[index])


def from_memory():
    order = torch.randperm(len(pixels))
    for start in range(0, len(pixels), BATCH):
        index = order[start:start + BATCH]
        yield images[index], labels[index]


images = pixels.unsqueeze(1).to(torch.float32).div_(255)
loader = DataLoader(Digits(), batch_size=BATCH, shuffle=True)


def answer(source, adam, layout):
    channels_last = torch.channels_last if layout == "channels_last" else torch.contiguous_format
    model = CNN(1, 10)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.arange(parameter.numel()).mul(1.7).sin().mul(0.1).reshape(parameter.shape))
    model.to(memory_format=channels_last)
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True if adam == "fused" else None)
    torch.manual_seed(1)
    losses = []
    start = time.perf_counter()
    for data, targets in from_memory() if source == "memory" else loader:
        loss = criterion(model(data.contiguous(memory_format=channels_last)), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if len(losses) == STEPS:
            break
    seconds = time.perf_counter() - start
    return {"epoch": seconds / STEPS * EPOCH, "check": [losses[0], sum(losses) / STEPS]}


worker.serve(answer)
