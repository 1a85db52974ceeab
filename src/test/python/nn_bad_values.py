"""What torch.nn says of sizes, probabilities and other numbers that are out of range, or that it takes them: BadValuesTest."""

import math

import torch
import torch.nn.functional as F
from peer import out
from torch import nn

NAN = math.nan
INF = math.inf
x = torch.ones(2, 3)
image = torch.ones(1, 1, 4, 4)
classes = torch.tensor([0, 1])

CASES = {
    "linear -1": lambda: nn.Linear(-1, 2),
    "conv channels -1": lambda: nn.Conv2d(-1, 2, 3),
    "conv kernel -3": lambda: nn.Conv2d(1, 2, -3),
    "conv stride 0": lambda: nn.Conv2d(1, 2, 3, stride=0)(image),
    "conv padding -1": lambda: nn.Conv2d(1, 2, 3, padding=-1)(image),
    "conv groups 0": lambda: nn.Conv2d(1, 2, 3, groups=0),
    "batch norm features -1": lambda: nn.BatchNorm2d(-1),
    "batch norm eps 0": lambda: F.batch_norm(image, None, None, training=True, eps=0.0),
    "batch norm eps NaN": lambda: F.batch_norm(image, None, None, training=True, eps=NAN),
    "group norm -1": lambda: F.group_norm(image, -1),
    "layer dropout -0.1": lambda: nn.Dropout(-0.1),
    "layer dropout NaN": lambda: nn.Dropout(NAN)(x),
    "dropout NaN": lambda: F.dropout(x, NAN),
    "dropout NaN, not training": lambda: F.dropout(x, NAN, training=False),
    "alpha dropout 2": lambda: F.alpha_dropout(x, 2.0, True),
    "dropout2d NaN": lambda: F.dropout2d(image, NAN),
    "max pool 0": lambda: nn.MaxPool2d(0)(image),
    "max pool -1": lambda: nn.MaxPool2d(-1)(image),
    "lp pool 0": lambda: F.lp_pool2d(image, 0.0, 2),
    "lp pool NaN": lambda: F.lp_pool2d(image, NAN, 2),
    "fractional NaN": lambda: F.fractional_max_pool2d(image, 2, output_ratio=(NAN, NAN)),
    "fractional infinite": lambda: F.fractional_max_pool2d(image, 2, output_ratio=(INF, INF)),
    "fractional 2": lambda: F.fractional_max_pool2d(image, 2, output_ratio=(2.0, 2.0)),
    "interpolate NaN": lambda: F.interpolate(image, scale_factor=NAN),
    "interpolate 0": lambda: F.interpolate(image, scale_factor=0.0),
    "interpolate area NaN": lambda: F.interpolate(image, scale_factor=NAN, mode="area"),
    "interpolate area infinite": lambda: F.interpolate(image, scale_factor=INF, mode="area"),
    "smoothing NaN": lambda: F.cross_entropy(x, classes, label_smoothing=NAN),
    "smoothing 2": lambda: F.cross_entropy(x, classes, label_smoothing=2.0),
    "huber 0": lambda: F.huber_loss(x, x, delta=0.0),
    "huber NaN": lambda: F.huber_loss(x, x, delta=NAN),
    "smooth l1 -1": lambda: F.smooth_l1_loss(x, x, beta=-1.0),
    "triplet 0": lambda: F.triplet_margin_loss(x, x, x, margin=0.0),
    "triplet NaN": lambda: F.triplet_margin_loss(x, x, x, margin=NAN),
    "gaussian -1": lambda: F.gaussian_nll_loss(x, x, -x),
    "uniform reversed": lambda: nn.init.uniform_(torch.ones(2), 1.0, 0.0),
    "uniform NaN": lambda: nn.init.uniform_(torch.ones(2), NAN, 1.0),
    "normal -1": lambda: nn.init.normal_(torch.ones(2), 0.0, -1.0),
    "xavier -1": lambda: nn.init.xavier_normal_(torch.ones(2, 2), -1.0),
}

for name, case in CASES.items():
    try:
        case()
        out(name, "taken")
    except Exception as error:
        out(name, str(error).partition("\n")[0])
