"""What optimizers refuse, for OptimizerTest."""

import math

import torch
from peer import out
from torch.optim import SGD, Adam


def refusal(name, make):
    """Hands out the message of what an optimizer raises."""
    try:
        make([torch.ones(2, requires_grad=True)])
    except ValueError as refused:
        out(name, refused)


refusal("adam.lr", lambda p: Adam(p, lr=-1.0))
refusal("adam.lr_nan", lambda p: Adam(p, lr=math.nan))
refusal("adam.eps", lambda p: Adam(p, eps=-1e-8))
refusal("adam.beta1", lambda p: Adam(p, betas=(1.0, 0.9)))
refusal("adam.beta2", lambda p: Adam(p, betas=(0.9, -0.1)))
refusal("adam.weight_decay", lambda p: Adam(p, weight_decay=-0.5))
refusal("sgd.lr", lambda p: SGD(p, lr=-1e-5))
refusal("sgd.momentum", lambda p: SGD(p, momentum=-0.9))
refusal("sgd.weight_decay", lambda p: SGD(p, weight_decay=-1e20))
refusal("sgd.nesterov", lambda p: SGD(p, nesterov=True))
refusal("sgd.nesterov_dampening", lambda p: SGD(p, nesterov=True, momentum=0.9, dampening=0.1))
refusal("empty", lambda p: Adam([]))
refusal("computed", lambda p: Adam([p[0] * 2]))
