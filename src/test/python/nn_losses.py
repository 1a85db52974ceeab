"""Losses and their gradients for LossTest."""

import torch
from peer import out
from torch import nn

generator = torch.Generator().manual_seed(2)


def case(name, loss, x, target):
    """Computes a loss, and hands out all that went in and came out."""
    x = x.clone().requires_grad_()
    y = loss(x, target)
    y.sum().backward()
    out(f"{name}.x", x)
    out(f"{name}.target", target)
    out(f"{name}.y", y)
    out(f"{name}.grad_x", x.grad)


logits = torch.randn(8, 5, generator=generator)
labels = torch.randint(5, (8,), generator=generator)
weight = torch.rand(5, generator=generator)
out("weight", weight)
images = torch.randn(2, 5, 3, 3, generator=generator)
pixels = torch.randint(5, (2, 3, 3), generator=generator)
pixels[0, 0, 0] = 2

case("cross_entropy", nn.CrossEntropyLoss(), logits, labels)
case("cross_entropy_weight", nn.CrossEntropyLoss(weight), logits, labels)
case("cross_entropy_ignore", nn.CrossEntropyLoss(ignore_index=2), images, pixels)
case("cross_entropy_sum", nn.CrossEntropyLoss(reduction="sum"), logits, labels)
case("cross_entropy_none", nn.CrossEntropyLoss(reduction="none"), images, pixels)
case("cross_entropy_smoothing", nn.CrossEntropyLoss(weight, label_smoothing=0.1), logits, labels)
case(
    "cross_entropy_probabilities",
    nn.CrossEntropyLoss(),
    logits,
    torch.randn(8, 5, generator=generator).softmax(1),
)
case("nll", nn.NLLLoss(), logits.log_softmax(1), labels)
case("nll_options", nn.NLLLoss(weight, ignore_index=1, reduction="sum"), logits.log_softmax(1), labels)
case("mse", nn.MSELoss(), logits, torch.randn(8, 5, generator=generator))
case("mse_sum", nn.MSELoss(reduction="sum"), logits, torch.randn(8, 5, generator=generator))
case("mse_none", nn.MSELoss(reduction="none"), logits, torch.randn(8, 5, generator=generator))
case("mse_broadcast", nn.MSELoss(), logits[:, :1], torch.randn(8, 5, generator=generator))
