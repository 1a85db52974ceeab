"""Row 6, Python's side of `mnist.jar eval`: a state dict's accuracy on MNIST's test images, by torch and numpy alone."""

import sys
from pathlib import Path

import numpy
import torch
import torch.nn.functional as F
from torch import nn


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


torch.set_num_threads(1)
file, data = sys.argv[1], Path(sys.argv[2])
model = CNN(1, 10)
model.load_state_dict(torch.load(file))
model.eval()
images = numpy.fromfile(data / "t10k-images-idx3-ubyte", numpy.uint8)[16:].reshape(-1, 1, 28, 28)
labels = numpy.fromfile(data / "t10k-labels-idx1-ubyte", numpy.uint8)[8:]
counts = torch.zeros(10, 10, dtype=torch.int64)
with torch.no_grad():
    for start in range(0, len(labels), 60):
        batch = torch.from_numpy(images[start : start + 60]).float().div(255)
        target = torch.from_numpy(labels[start : start + 60]).long()
        counts += torch.bincount(target * 10 + model(batch).argmax(1), minlength=100).reshape(10, 10)
right = counts.diagonal()
print(f"accuracy {right.sum() / counts.sum():.4f}")
print(f"precision {(right / counts.sum(0).clamp(min=1)).mean():.4f}")
print(f"recall {(right / counts.sum(1).clamp(min=1)).mean():.4f}")
