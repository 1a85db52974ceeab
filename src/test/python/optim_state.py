"""State dicts of optimizers and schedulers in files, for OptimizerStateTest: `start` before Java goes on, `finish` after.

All train the same two parameters with the same gradients.
"""

import copy
import warnings

import torch
from peer import arguments, folder, out
from torch import optim
from torch.optim import lr_scheduler as lrs

warnings.simplefilter("ignore")
STEPS = 6

OPTIMIZERS = {
    "adam": lambda p: optim.Adam(p, lr=0.01, weight_decay=0.1),
    "adam_amsgrad": lambda p: optim.Adam(p, lr=0.01, amsgrad=True, betas=(0.8, 0.95)),
    "adam_fused": lambda p: optim.Adam(p, lr=0.01, fused=True),
    "adamw": lambda p: optim.AdamW(p, lr=0.01),
    "adamw_groups": lambda p: optim.AdamW([{"params": p[:1], "lr": 0.05}, {"params": p[1:], "weight_decay": 0.2}]),
    "sgd": lambda p: optim.SGD(p, lr=0.1),
    "sgd_momentum": lambda p: optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    "sgd_named": lambda p: optim.SGD(zip(("weight", "bias"), p), lr=0.1, momentum=0.9),
    "rmsprop": lambda p: optim.RMSprop(p, momentum=0.5, centered=True),
    "adagrad": lambda p: optim.Adagrad(p, lr_decay=0.1),
    "adadelta": lambda p: optim.Adadelta(p),
    "adamax": lambda p: optim.Adamax(p),
    "nadam": lambda p: optim.NAdam(p, decoupled_weight_decay=True, weight_decay=0.1),
    "radam": lambda p: optim.RAdam(p),
    "asgd": lambda p: optim.ASGD(p, t0=2.0),
    "rprop": lambda p: optim.Rprop(p),
    "adafactor": lambda p: optim.Adafactor(p),
}

SCHEDULERS = {
    "step": lambda o: lrs.StepLR(o, 4),
    "multi_step": lambda o: lrs.MultiStepLR(o, [3, 5, 3]),
    "constant": lambda o: lrs.ConstantLR(o),
    "linear": lambda o: lrs.LinearLR(o),
    "exponential": lambda o: lrs.ExponentialLR(o, 0.9),
    "polynomial": lambda o: lrs.PolynomialLR(o, 20, 2.0),
    "cosine": lambda o: lrs.CosineAnnealingLR(o, 8),
    "restarts": lambda o: lrs.CosineAnnealingWarmRestarts(o, 3, T_mult=2),
    "lambda": lambda o: lrs.LambdaLR(o, lambda e: 0.5 ** (e // 3)),
    "cyclic": lambda o: lrs.CyclicLR(o, 0.01, 0.4, step_size_up=4, mode="triangular2"),
    "one_cycle": lambda o: lrs.OneCycleLR(o, max_lr=0.5, total_steps=40),
    "plateau": lambda o: lrs.ReduceLROnPlateau(o, patience=2),
    "sequential": lambda o: lrs.SequentialLR(o, [lrs.LinearLR(o, total_iters=4), lrs.StepLR(o, 5)], milestones=[4]),
    "chained": lambda o: lrs.ChainedScheduler([lrs.ConstantLR(o, 0.5, 6), lrs.ExponentialLR(o, 0.95)]),
}

generator = torch.Generator().manual_seed(5)
values = [torch.randn(4, 3, generator=generator), torch.randn(5, generator=generator)]
grads = [[torch.randn(v.shape, generator=generator) for v in values] for _ in range(4 * STEPS)]


def parameters():
    return [value.clone().requires_grad_() for value in values]


def train(params, optimizer, first, scheduler=None):
    """Makes STEPS steps; the second parameter has no gradient in the first of all, so it comes in later."""
    for step in range(first, first + STEPS):
        for i, parameter in enumerate(params):
            parameter.grad = None if step == 0 and i == 0 else grads[step][i].clone()
        optimizer.step()
        if isinstance(scheduler, lrs.ReduceLROnPlateau):
            scheduler.step(1.0)
        elif scheduler is not None:
            scheduler.step()


def file(name):
    return folder / f"{name}.pt"


if arguments[0] == "start":
    for i, value in enumerate(values):
        out(f"value{i}", value)
        out(f"grads{i}", torch.stack([grad[i] for grad in grads]))
    for name, make in OPTIMIZERS.items():
        params = parameters()
        optimizer = make(params)
        train(params, optimizer, 0)
        torch.save({"optimizer": optimizer.state_dict(), "params": [p.detach() for p in params]}, file(name))
        loaded = torch.load(file(name))
        params = [p.requires_grad_() for p in loaded["params"]]
        optimizer = make(params)
        optimizer.load_state_dict(loaded["optimizer"])
        train(params, optimizer, STEPS)
        torch.save({"optimizer": optimizer.state_dict(), "params": [p.detach() for p in params]}, file(f"{name}2"))
    for name, make in SCHEDULERS.items():
        params = parameters()
        optimizer = optim.SGD(params, lr=0.1, momentum=0.9)
        scheduler = make(optimizer)
        train(params, optimizer, 0, scheduler)
        torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, file(name))
        loaded = torch.load(file(name))
        params = parameters()
        optimizer = optim.SGD(params, lr=0.1, momentum=0.9)
        scheduler = make(optimizer)
        optimizer.load_state_dict(loaded["optimizer"])
        scheduler.load_state_dict(loaded["scheduler"])
        train(params, optimizer, STEPS, scheduler)
        torch.save({"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}, file(f"{name}2"))

    # What is one object and what is another: two optimizers of one class, and each twice.
    first, second = optim.Adam(parameters()), optim.Adam(parameters())
    third, fourth = optim.NAdam(parameters()), optim.NAdam(parameters())
    scheduler = lrs.StepLR(first, 3)
    for optimizer in (first, second, third, fourth):
        train(optimizer.param_groups[0]["params"], optimizer, 0)
    torch.save(
        {
            "first": first.state_dict(),
            "again": first.state_dict(),
            "second": second.state_dict(),
            "third": third.state_dict(),
            "fourth": fourth.state_dict(),
            "lr": 0.1,
            "params": [1, 2],
            "scheduler": scheduler.state_dict(),
            "once": scheduler.state_dict(),
        },
        file("identities"),
    )

    # Casting: a state of float64 in an optimizer of float32, counts of steps of other kinds.
    def refusal(name, run):
        try:
            run()
        except (ValueError, KeyError, RuntimeError) as refused:
            out(name, refused)

    params = [value.double().requires_grad_() for value in values]
    double = optim.Adam(params, lr=0.01)
    for i, parameter in enumerate(params):
        parameter.grad = grads[0][i].double()
    double.step()
    torch.save(double.state_dict(), file("double"))
    single = optim.Adam(parameters(), lr=0.01)
    single.load_state_dict(double.state_dict())
    torch.save(single.state_dict(), file("double_cast"))
    old = copy.deepcopy(double.state_dict())
    for state in old["state"].values():
        state["step"] = int(state["step"])
    for group in old["param_groups"]:
        for key in ("amsgrad", "maximize", "foreach", "capturable", "differentiable", "fused", "decoupled_weight_decay"):
            del group[key]
    old["state"][7] = {"kept": torch.ones(2)}
    torch.save(old, file("old"))
    single = optim.AdamW(parameters(), lr=0.01)
    single.load_state_dict(torch.load(file("old")))
    torch.save(single.state_dict(), file("old_cast"))

    state = double.state_dict()
    refusal("refused.groups", lambda: OPTIMIZERS["adamw_groups"](parameters()).load_state_dict(state))
    refusal("refused.size", lambda: optim.Adam(parameters()[:1]).load_state_dict(state))
    refusal(
        "refused.named",
        lambda: OPTIMIZERS["sgd_named"](parameters()).add_param_group({"params": [torch.ones(1, requires_grad=True)]}),
    )
    shared = parameters()
    refusal("refused.twice", lambda: optim.Adam([{"params": shared}, {"params": shared[:1]}]))
else:
    # What Java has saved after another STEPS steps, gone on with.
    for name, make in OPTIMIZERS.items():
        loaded = torch.load(folder.parent / arguments[1] / f"{name}.pt", weights_only=True)
        params = [p.requires_grad_() for p in loaded["params"]]
        optimizer = make(params)
        optimizer.load_state_dict(loaded["optimizer"])
        train(params, optimizer, 2 * STEPS)
        whole = parameters()
        reference = make(whole)
        for part in range(3):
            train(whole, reference, part * STEPS)
        same = all(torch.equal(a, b) for a, b in zip(params, whole))
        out(f"{name}.same", "yes" if same else "no")
