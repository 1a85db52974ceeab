"""Parameters and states after each step of Adam, AdamW and SGD, for OptimizerStepTest."""

import torch
from optim_cases import Cases
from torch.optim import SGD, Adam, AdamW

case = Cases([(7, 5), (2, 3, 3, 3), (19,), (), (3000,)]).run


def decay(optimizer, step):
    """A learning rate that falls, as a scheduler sets it."""
    optimizer.param_groups[0]["lr"] = 0.1 / (step + 2)


for kind, make in (("adam", Adam), ("adamw", AdamW)):
    for way in ({}, {"fused": True}):
        prefix = f"{kind}_fused" if way else kind
        case(prefix, lambda p: make(p, **way))
        case(f"{prefix}_lr", lambda p: make(p, lr=0.05, **way))
        case(f"{prefix}_betas", lambda p: make(p, lr=0.01, betas=(0.8, 0.95), eps=1e-3, **way))
        case(f"{prefix}_beta_zero", lambda p: make(p, lr=0.01, betas=(0.0, 0.5), **way))
        case(f"{prefix}_weight_decay", lambda p: make(p, lr=0.01, weight_decay=0.1, **way))
        case(f"{prefix}_amsgrad", lambda p: make(p, lr=0.01, amsgrad=True, **way))
        case(f"{prefix}_maximize", lambda p: make(p, lr=0.01, maximize=True, weight_decay=0.3, **way))
        case(f"{prefix}_scheduled", lambda p: make(p, lr=0.1, **way), change=decay)
for way in ({}, {"fused": True}):
    prefix = "sgd_fused" if way else "sgd"
    case(prefix, lambda p: SGD(p, **way))
    case(f"{prefix}_lr", lambda p: SGD(p, lr=0.07, **way))
    case(f"{prefix}_momentum", lambda p: SGD(p, lr=0.07, momentum=0.9, **way))
    case(f"{prefix}_dampening", lambda p: SGD(p, lr=0.07, momentum=0.9, dampening=0.3, **way))
    case(f"{prefix}_nesterov", lambda p: SGD(p, lr=0.07, momentum=0.9, nesterov=True, **way))
    case(f"{prefix}_weight_decay", lambda p: SGD(p, lr=0.07, weight_decay=0.1, **way))
    case(f"{prefix}_maximize", lambda p: SGD(p, lr=0.07, momentum=0.8, weight_decay=0.1, maximize=True, **way))
    case(f"{prefix}_scheduled", lambda p: SGD(p, lr=0.1, momentum=0.9, **way), change=decay)

# With these betas Java's Math.pow (step 4) and Math.sqrt (step 5) are not C's pow, and float64 shows it.
case("adam_float64", lambda p: Adam(p, lr=0.01, betas=(0.874, 0.807), weight_decay=0.1), torch.float64)
case("sgd_float64", lambda p: SGD(p, lr=0.07, momentum=0.9), torch.float64)
case("adamw_bfloat16", lambda p: AdamW(p, lr=0.01), torch.bfloat16)
case("adam_complex64", lambda p: Adam(p, lr=0.01, weight_decay=0.1, amsgrad=True), torch.complex64)
case("sgd_complex64", lambda p: SGD(p, lr=0.07, momentum=0.9, nesterov=True), torch.complex64)
case(
    "adam_groups",
    lambda p: Adam([{"params": p[:2], "lr": 0.1}, {"params": p[2:], "weight_decay": 0.2, "amsgrad": True}], lr=0.02),
)
case(
    "sgd_groups",
    lambda p: SGD([{"params": p[:2], "momentum": 0.5}, {"params": p[2:]}], lr=0.02),
)
