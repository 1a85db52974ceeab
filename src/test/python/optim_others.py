"""Parameters and states after each step of all other optimizers, for OtherOptimizersTest."""

import torch
from optim_cases import Cases
from peer import out
from torch.optim import (
    ASGD,
    Adadelta,
    Adafactor,
    Adagrad,
    Adamax,
    Muon,
    NAdam,
    RAdam,
    RMSprop,
    Rprop,
    SparseAdam,
)

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

# Those that want no complex parameters, and Muon, which wants matrices.
ADAFACTOR = {
    "defaults": {},
    "options": {"lr": 0.03, "beta2_decay": -0.6, "eps": (1e-6, 1e-2), "d": 2.0, "weight_decay": 0.1},
    "maximize": {"maximize": True},
}
MUON = {
    "defaults": {},
    "options": {"lr": 0.02, "weight_decay": 0.0, "momentum": 0.8, "nesterov": False, "ns_steps": 3},
    "match": {"adjust_lr_fn": "match_rms_adamw"},
    "unclamped": {"adjust_lr_fn": "spectral_unclamped"},
}
for dtype in (torch.float32, torch.float64):
    for name, options in ADAFACTOR.items():
        case = f"adafactor_{name}_{dtype}".replace("torch.", "")
        cases.run(case, lambda parameters: Adafactor(parameters, **options), dtype)  # noqa: B023
matrices = Cases([(7, 5), (5, 7), (4, 4), (3, 9), (1, 6)], "matrix.")
for name, options in MUON.items():
    matrices.run(f"muon_{name}", lambda parameters: Muon(parameters, **options))  # noqa: B023

sparse = torch.randn(7, 5, generator=cases.generator).requires_grad_()
out("sparse", sparse)
initial = sparse.detach().clone()
optimizer = Adagrad([sparse], lr=0.1, lr_decay=0.01)
for step in range(4):
    places = torch.tensor([[step, 6, step], [0, 1, 0]])
    sparse.grad = torch.sparse_coo_tensor(places, torch.tensor([0.5, -1.5, 2.0]), (7, 5))
    optimizer.step()
out("adagrad_sparse", sparse)
out("adagrad_sparse.sum", optimizer.state[sparse]["sum"])
for maximize in (False, True):
    updated = initial.clone().requires_grad_()
    optimizer = SparseAdam([updated], lr=0.1, betas=(0.8, 0.95), maximize=maximize)
    for step in range(4):
        places = torch.tensor([[step, 6, step], [0, 1, 0]])
        updated.grad = torch.sparse_coo_tensor(places, torch.tensor([0.5, -1.5, 2.0]), (7, 5))
        optimizer.step()
    out(f"sparse_adam_{maximize}", updated)
    for key in ("exp_avg", "exp_avg_sq"):
        out(f"sparse_adam_{maximize}.{key}", optimizer.state[updated][key])


def refusal(name, run):
    """Hands out the message of what an optimizer raises."""
    try:
        run()
    except (ValueError, RuntimeError) as refused:
        out(f"refused.{name}", refused)


dense = torch.ones(2, 3, requires_grad=True)
dense.grad = torch.ones(2, 3)
refusal("sparse_adam_dense", lambda: SparseAdam([dense]).step())
refusal("sparse_adam_lr", lambda: SparseAdam([dense], lr=0.0))
refusal("sparse_adam_eps", lambda: SparseAdam([dense], eps=0.0))
refusal("sparse_adam_complex", lambda: SparseAdam([dense, dense.detach().cfloat().requires_grad_()]))
refusal("muon_lr", lambda: Muon([dense], lr=-1.0))
refusal("muon_momentum", lambda: Muon([dense], momentum=-0.5))
refusal("muon_weight_decay", lambda: Muon([dense], weight_decay=-0.5))
refusal("muon_adjust", lambda: Muon([dense], adjust_lr_fn="guess"))
refusal("muon_vector", lambda: Muon([torch.ones(3, requires_grad=True)]))
refusal("adafactor_lr", lambda: Adafactor([dense], lr=-1.0))
refusal("adafactor_decay", lambda: Adafactor([dense], beta2_decay=0.5))
refusal("adafactor_eps1", lambda: Adafactor([dense], eps=(-1.0, 1e-3)))
refusal("adafactor_eps2", lambda: Adafactor([dense], eps=(1e-3, -1.0)))
refusal("adafactor_d", lambda: Adafactor([dense], d=0.5))
refusal("adafactor_weight_decay", lambda: Adafactor([dense], weight_decay=-0.5))
refusal("adadelta_rho", lambda: Adadelta([dense], rho=1.5))
refusal("rprop_etas", lambda: Rprop([dense], etas=(0.5, 0.9)))
refusal("asgd_lambd", lambda: ASGD([dense], lambd=-0.5))
refusal("adagrad_lr_decay", lambda: Adagrad([dense], lr_decay=-0.5))
refusal("adagrad_initial", lambda: Adagrad([dense], initial_accumulator_value=-0.5))
refusal("nadam_momentum_decay", lambda: NAdam([dense], momentum_decay=-0.5))
refusal("rmsprop_alpha", lambda: RMSprop([dense], alpha=-0.5))
refusal("rmsprop_momentum", lambda: RMSprop([dense], momentum=-0.5))

for kind, (make, _) in OPTIMIZERS.items():
    try:
        make([sparse], weight_decay=0.1).step() if kind == "adagrad" else make([sparse]).step()
    except RuntimeError as refused:
        out(f"{kind}_sparse_refused", refused)
