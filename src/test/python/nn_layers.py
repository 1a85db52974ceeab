"""Outputs, gradients and states of layers for LayerTest: each made after manual_seed(7)."""

import torch
from peer import out
from torch import nn

generator = torch.Generator().manual_seed(1)


def case(name, make, *shape, forwards=1, evaluate=False):
    """Runs a layer on random input, and hands out all that went in and came out."""
    torch.manual_seed(7)
    layer = make()
    for _ in range(forwards - 1):
        layer(torch.ones(shape).mul(torch.arange(shape[0]).reshape(-1, *[1] * (len(shape) - 1))))
    if evaluate:
        layer.eval()
    x = torch.randn(shape, generator=generator).requires_grad_()
    y = layer(x.clone())
    grad = torch.randn(y.shape, generator=generator)
    y.backward(grad)
    out(f"{name}.x", x)
    out(f"{name}.y", y)
    out(f"{name}.grad_y", grad)
    out(f"{name}.grad_x", x.grad)
    out(f"{name}.repr", repr(layer))
    state = layer.state_dict()
    out(f"{name}.keys", ",".join(state))
    for key, tensor in state.items():
        out(f"{name}.state.{key}", tensor)
    for key, parameter in layer.named_parameters():
        out(f"{name}.grad.{key}", parameter.grad)


case("conv2d", lambda: nn.Conv2d(3, 5, 3), 2, 3, 9, 8)
case("conv2d_unbatched", lambda: nn.Conv2d(3, 5, 3), 3, 9, 8)
case("conv2d_padding", lambda: nn.Conv2d(1, 8, 3, padding=1), 4, 1, 28, 28)
case(
    "conv2d_options",
    lambda: nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2), groups=2),
    2, 4, 9, 8,
)
case("conv2d_no_bias", lambda: nn.Conv2d(2, 3, 3, stride=2, bias=False), 2, 2, 9, 9)
case("conv2d_same", lambda: nn.Conv2d(2, 3, 4, padding="same", dilation=2), 2, 2, 9, 9)
case("conv2d_valid", lambda: nn.Conv2d(2, 3, 3, padding="valid", stride=2), 2, 2, 9, 9)
for mode in ("reflect", "replicate", "circular"):
    case(
        f"conv2d_{mode}",
        lambda: nn.Conv2d(2, 3, 3, padding=(1, 2), padding_mode=mode),  # noqa: B023
        2, 2, 9, 9,
    )
case(
    "conv2d_same_reflect",
    lambda: nn.Conv2d(2, 3, (4, 3), padding="same", dilation=(1, 2), padding_mode="reflect"),
    2, 2, 9, 9,
)
case("linear", lambda: nn.Linear(7, 4), 5, 7)
case("linear_no_bias", lambda: nn.Linear(7, 4, bias=False), 2, 3, 7)
case("max_pool2d", lambda: nn.MaxPool2d(2), 2, 3, 9, 8)
case("max_pool2d_stride", lambda: nn.MaxPool2d(3, 1), 2, 3, 9, 8)
case(
    "max_pool2d_options",
    lambda: nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 0), dilation=(1, 2), ceil_mode=True),
    2, 3, 9, 8,
)
case("relu", nn.ReLU, 3, 4)
case("relu_inplace", lambda: nn.ReLU(inplace=True), 3, 4)
case("tanh", nn.Tanh, 3, 4)
case("sigmoid", nn.Sigmoid, 3, 4)
case("softmax", lambda: nn.Softmax(1), 3, 4)
case("log_softmax", lambda: nn.LogSoftmax(-1), 3, 4)
case("identity", nn.Identity, 3, 4)
case("flatten", nn.Flatten, 3, 4, 5)
case("flatten_dims", lambda: nn.Flatten(0, 1), 3, 4, 5)
case("dropout", lambda: nn.Dropout(0.3), 30, 40)
case("dropout_inplace", lambda: nn.Dropout(inplace=True), 30, 40)
case("dropout_evaluated", nn.Dropout, 3, 4, evaluate=True)
case("batch_norm2d", lambda: nn.BatchNorm2d(3), 4, 3, 5, 5, forwards=3)
case("batch_norm2d_evaluated", lambda: nn.BatchNorm2d(3), 4, 3, 5, 5, forwards=3, evaluate=True)
case("batch_norm2d_average", lambda: nn.BatchNorm2d(3, momentum=None), 4, 3, 5, 5, forwards=3)
case("batch_norm2d_options", lambda: nn.BatchNorm2d(3, eps=1e-3, momentum=0.5, bias=False), 4, 3, 5, 5)
case("batch_norm2d_plain", lambda: nn.BatchNorm2d(3, affine=False), 4, 3, 5, 5)
case(
    "batch_norm2d_untracked",
    lambda: nn.BatchNorm2d(3, track_running_stats=False),
    4, 3, 5, 5, evaluate=True,
)
case(
    "sequential",
    lambda: nn.Sequential(
        nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2)),
        nn.Flatten(),
        nn.Dropout(0.25),
        nn.Linear(4 * 4 * 4, 3),
    ),
    6, 1, 8, 8,
)
