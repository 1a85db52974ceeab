"""Parameters and states after each step of all other optimizers, for OtherOptimizersTest."""

import torch
from optim_cases import Cases
from peer import out
from torch.optim import ASGD, Adadelta, Adagrad, Adamax, NAdam, RAdam, RMSprop, Rprop

OPTIMIZERS = {
    "rmsprop": (
        RMSprop,
        {
            "alpha": {"lr": 0.03, "alpha": 0.8, "eps": 1e-4},
            "momentum": {"momentum": 0.9, "weight_decay": 0.1},
            "centered": {"centered": True, "momentum": 0.5},
            "maximize": {"centered": True, "maximize": True},
        },
    ),
    "adagrad": (
        Adagrad,
        {
            "decay": {"lr": 0.05, "lr_decay": 0.1, "weight_decay": 0.1},
            "initial": {"initial_accumulator_value": 0.3, "eps": 1e-3},
            "maximize": {"maximize": True},
        },
    ),
    "adadelta": (
        Adadelta,
        {"rho": {"lr": 0.5, "rho": 0.7, "eps": 1e-3}, "maximize": {"weight_decay": 0.2, "maximize": True}},
    ),
    "adamax": (
        Adamax,
        {
            "betas": {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3},
            "maximize": {"weight_decay": 0.2, "maximize": True},
        },
    ),
    "nadam": (
        NAdam,
        {
            "betas": {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3, "momentum_decay": 0.1},
            "maximize": {"weight_decay": 0.2, "maximize": True},
            "decoupled": {"weight_decay": 0.2, "decoupled_weight_decay": True},
        },
    ),
    "radam": (
        RAdam,
        {
            "betas": {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3},
            "maximize": {"weight_decay": 0.2, "maximize": True},
            "decoupled": {"weight_decay": 0.2, "decoupled_weight_decay": True},
        },
    ),
    "asgd": (
        ASGD,
        {
            "averaged": {"lr": 0.05, "t0": 5.0, "lambd": 0.01, "alpha": 0.6},
            "maximize": {"weight_decay": 0.2, "maximize": True},
        },
    ),
    "rprop": (
        Rprop,
        {"etas": {"lr": 0.05, "etas": (0.3, 1.5), "step_sizes": (1e-3, 0.5)}, "maximize": {"maximize": True}},
    ),
}

cases = Cases([(7, 5), (2, 3, 3, 3), (19,), (), (40,)])
for kind, (make, options_of) in OPTIMIZERS.items():
    for name, options in {"defaults": {}, **options_of}.items():
        for dtype in (torch.float32, torch.float64, torch.complex64):
            case = f"{kind}_{name}_{dtype}".replace("torch.", "")
            cases.run(case, lambda parameters: make(parameters, **options), dtype)  # noqa: B023

sparse = torch.randn(7, 5, generator=cases.generator).requires_grad_()
out("sparse", sparse)
optimizer = Adagrad([sparse], lr=0.1, lr_decay=0.01)
for step in range(4):
    places = torch.tensor([[step, 6, step], [0, 1, 0]])
    sparse.grad = torch.sparse_coo_tensor(places, torch.tensor([0.5, -1.5, 2.0]), (7, 5))
    optimizer.step()
out("adagrad_sparse", sparse)
out("adagrad_sparse.sum", optimizer.state[sparse]["sum"])
sparse.grad = sparse.grad.clone()
for kind, (make, _) in OPTIMIZERS.items():
    try:
        make([sparse], weight_decay=0.1).step() if kind == "adagrad" else make([sparse]).step()
    except RuntimeError as refused:
        out(f"{kind}_sparse_refused", refused)
