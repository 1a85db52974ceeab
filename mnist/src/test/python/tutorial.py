"""The tutorial as `mnist.jar train` does it: `tutorial.py ROOT OUT EPOCHS BATCH_SIZE LR SEED VALIDATION`.

Prints what the program prints on the same options, from the first epoch's line to the recall, and writes the state dict.
"""

import sys

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, random_split
from torchmetrics import Accuracy, Precision, Recall
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


def evaluate(model, loader):
    """The mean loss of a sample, and the three metrics."""
    options = {"task": "multiclass", "num_classes": 10}
    metrics = Accuracy(**options), Precision(**options, average="macro"), Recall(**options, average="macro")
    total = 0.0
    model.eval()
    with torch.no_grad():
        for x, y in loader:
            scores = model(x)
            total += F.cross_entropy(scores, y, reduction="sum").item()
            for metric in metrics:
                metric.update(scores, y)
    return total / len(loader.dataset), *(metric.compute() for metric in metrics)


def main(root, out, epochs, batch_size, lr, seed, validation):
    torch.set_num_threads(1)
    epochs, batch_size, seed = int(epochs), int(batch_size), int(seed)
    images = datasets.MNIST(root=root, train=True, transform=transforms.ToTensor())
    test = datasets.MNIST(root=root, train=False, transform=transforms.ToTensor())
    kept = round(len(images) * float(validation))
    parts = random_split(images, [len(images) - kept, kept], torch.Generator().manual_seed(seed))
    train_loader = DataLoader(parts[0], batch_size=batch_size, shuffle=True)
    kept_loader, test_loader = (DataLoader(part, batch_size=batch_size) for part in (parts[1], test))

    torch.manual_seed(seed)
    model = CNN(in_channels=1, num_classes=10)
    criterion = nn.CrossEntropyLoss()
    optimizer = optim.Adam(model.parameters(), lr=float(lr))
    for epoch in range(1, epochs + 1):
        model.train()
        losses = []
        for x, y in train_loader:
            loss = criterion(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        loss, accuracy, _, _ = evaluate(model, kept_loader)
        print(
            f"Epoch [{epoch}/{epochs}] loss {sum(losses) / len(losses):.4f},"
            f" validation loss {loss:.4f}, validation accuracy {accuracy:.4f}"
        )
    _, accuracy, precision, recall = evaluate(model, test_loader)
    print(f"Test accuracy: {accuracy}\nPrecision: {precision} (macro)\nRecall: {recall} (macro)")
    torch.save(model.state_dict(), out)


main(*sys.argv[1:])
