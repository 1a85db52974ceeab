"""Learning rates and momentums after each step of all schedulers, for SchedulerTest."""

import math
import warnings

import torch
from peer import out
from torch.optim import SGD, Adam
from torch.optim import lr_scheduler as lrs

warnings.simplefilter("ignore")
STEPS = 60


def optimizer(kind):
    parameters = [torch.ones(2, requires_grad=True) for _ in range(2)]
    groups = [{"params": parameters[:1], "lr": 0.3}, {"params": parameters[1:]}]
    return SGD(groups, lr=0.07, momentum=0.9) if kind is SGD else Adam(groups, lr=0.07)


def run(name, make, kind=SGD, step=lambda scheduler, i: scheduler.step()):
    """Makes STEPS steps, and hands out what was set for each."""
    opt = optimizer(kind)
    scheduler = make(opt)
    rates, momentums = [], []
    for i in range(STEPS):
        rates.append([group["lr"] for group in opt.param_groups])
        momentums.append([g["betas"][0] if kind is Adam else g["momentum"] for g in opt.param_groups])
        opt.step()
        step(scheduler, i)
    out(f"{name}.rates", torch.tensor(rates, dtype=torch.float64))
    out(f"{name}.momentums", torch.tensor(momentums, dtype=torch.float64))
    out(f"{name}.options", ",".join(opt.param_groups[0]))
    out(f"{name}.state", ",".join(scheduler.state_dict()))
    out(f"{name}.last", torch.tensor(scheduler.get_last_lr(), dtype=torch.float64))


run("step", lambda o: lrs.StepLR(o, 7))
run("step_gamma", lambda o: lrs.StepLR(o, 5, gamma=0.7))
run("multi_step", lambda o: lrs.MultiStepLR(o, [30, 8, 30, 45], gamma=0.3))
run("constant", lambda o: lrs.ConstantLR(o))
run("constant_factor", lambda o: lrs.ConstantLR(o, factor=0.7, total_iters=11))
run("linear", lambda o: lrs.LinearLR(o))
run("linear_factors", lambda o: lrs.LinearLR(o, start_factor=0.01, end_factor=0.7, total_iters=37))
run("exponential", lambda o: lrs.ExponentialLR(o, 0.93))
run("polynomial", lambda o: lrs.PolynomialLR(o))
run("polynomial_power", lambda o: lrs.PolynomialLR(o, total_iters=43, power=1.7))
run("cosine", lambda o: lrs.CosineAnnealingLR(o, 13))
run("cosine_min", lambda o: lrs.CosineAnnealingLR(o, 70, eta_min=0.013))
run("restarts", lambda o: lrs.CosineAnnealingWarmRestarts(o, 7))
run("restarts_longer", lambda o: lrs.CosineAnnealingWarmRestarts(o, 5, T_mult=2, eta_min=0.01))
run(
    "restarts_fractions",
    lambda o: lrs.CosineAnnealingWarmRestarts(o, 3, T_mult=2),
    step=lambda scheduler, i: scheduler.step(i / 3),
)
run(
    "restarts_back",
    lambda o: lrs.CosineAnnealingWarmRestarts(o, 3, T_mult=3),
    step=lambda scheduler, i: scheduler.step(STEPS - i) if i % 4 else scheduler.step(),
)
run("lambda", lambda o: lrs.LambdaLR(o, [lambda e: 0.95**e, lambda e: 1 / (1 + e)]))
run("multiplicative", lambda o: lrs.MultiplicativeLR(o, lambda e: 1 - 1 / (e + 3)))
for kind in (SGD, Adam):
    name = kind.__name__.lower()
    run(f"one_cycle_{name}", lambda o: lrs.OneCycleLR(o, max_lr=0.5, total_steps=STEPS + 1), kind)
    run(f"cyclic_{name}", lambda o: lrs.CyclicLR(o, 0.01, 0.4, step_size_up=7), kind)
run(
    "one_cycle_phases",
    lambda o: lrs.OneCycleLR(
        o,
        max_lr=[0.5, 0.3],
        total_steps=80,
        pct_start=0.37,
        anneal_strategy="linear",
        base_momentum=0.7,
        max_momentum=0.97,
        div_factor=10.0,
        final_div_factor=33.0,
        three_phase=True,
    ),
)
run("one_cycle_plain", lambda o: lrs.OneCycleLR(o, max_lr=0.5, total_steps=STEPS, cycle_momentum=False))
run(
    "cyclic_halves",
    lambda o: lrs.CyclicLR(o, [0.01, 0.02], [0.4, 0.3], step_size_up=4, step_size_down=9, mode="triangular2"),
)
run(
    "cyclic_falls",
    lambda o: lrs.CyclicLR(
        o, 0.01, 0.4, step_size_up=6, mode="exp_range", gamma=0.97, base_momentum=0.6, max_momentum=0.8
    ),
)
run("cyclic_plain", lambda o: lrs.CyclicLR(o, 0.01, 0.4, step_size_up=6, cycle_momentum=False))


def measure(i):
    """What is given to ReduceLROnPlateau: it gets better for a while, and then no more."""
    return 3.0 - 0.2 * i if i < 9 else 1.3 + (i % 5) / 64


def plateau(scheduler, i):
    scheduler.step(measure(i))


run("plateau", lambda o: lrs.ReduceLROnPlateau(o, patience=3), step=plateau)
run(
    "plateau_max",
    lambda o: lrs.ReduceLROnPlateau(
        o, mode="max", factor=0.5, patience=2, threshold=0.01, threshold_mode="abs", cooldown=3, min_lr=[0.01, 0.02]
    ),
    step=plateau,
)
run(
    "plateau_limits",
    lambda o: lrs.ReduceLROnPlateau(o, factor=0.7, patience=1, threshold=0.3, min_lr=0.004, eps=1e-3),
    step=plateau,
)


def sequence(o):
    warm = lrs.LinearLR(o, start_factor=0.1, total_iters=6)
    return lrs.SequentialLR(o, [warm, lrs.ExponentialLR(o, 0.9), lrs.StepLR(o, 5)], milestones=[6, 30])


run("sequential", sequence)
run(
    "sequential_cosine",
    lambda o: lrs.SequentialLR(
        o, [lrs.ConstantLR(o, 0.2, 4), lrs.CosineAnnealingLR(o, 20), lrs.PolynomialLR(o, 30, 2.0)], milestones=[4, 24]
    ),
)
run("chained", lambda o: lrs.ChainedScheduler([lrs.ConstantLR(o, 0.5, 6), lrs.ExponentialLR(o, 0.95)]))


def going_on(o):
    for group, lr in zip(o.param_groups, (0.3, 0.07)):
        group["initial_lr"] = lr
    return o


run("cosine_resumed", lambda o: lrs.CosineAnnealingLR(going_on(o), 40, last_epoch=9))
run("linear_resumed", lambda o: lrs.LinearLR(going_on(o), total_iters=30, last_epoch=9))
run("exponential_resumed", lambda o: lrs.ExponentialLR(going_on(o), 0.9, last_epoch=9))


def refusal(name, make):
    """Hands out the message of what a scheduler raises."""
    try:
        make(optimizer(SGD))
    except (ValueError, KeyError, RuntimeError) as refused:
        out(f"refused.{name}", refused.args[0])


refusal("constant", lambda o: lrs.ConstantLR(o, factor=1.5))
refusal("linear_start", lambda o: lrs.LinearLR(o, start_factor=0.0))
refusal("linear_end", lambda o: lrs.LinearLR(o, end_factor=-0.5))
refusal("restarts", lambda o: lrs.CosineAnnealingWarmRestarts(o, 0))
refusal("restarts_mult", lambda o: lrs.CosineAnnealingWarmRestarts(o, 3, T_mult=0))
refusal("restarts_epoch", lambda o: lrs.CosineAnnealingWarmRestarts(o, 3).step(-1))
refusal("lambda", lambda o: lrs.LambdaLR(o, [math.cos]))
refusal("resumed", lambda o: lrs.StepLR(o, 3, last_epoch=2))
refusal("one_cycle_steps", lambda o: lrs.OneCycleLR(o, 0.1, total_steps=0))
refusal("one_cycle_start", lambda o: lrs.OneCycleLR(o, 0.1, total_steps=10, pct_start=1.5))
refusal("one_cycle_groups", lambda o: lrs.OneCycleLR(o, [0.1, 0.2, 0.3], total_steps=10))
refusal("one_cycle_over", lambda o: [s := lrs.OneCycleLR(o, 0.1, total_steps=3), *(s.step() for _ in range(4))])
refusal(
    "one_cycle_momentum",
    lambda o: lrs.OneCycleLR(torch.optim.Adagrad(o.param_groups[0]["params"]), 0.1, total_steps=3),
)
refusal("plateau", lambda o: lrs.ReduceLROnPlateau(o, factor=1.0))
refusal("plateau_groups", lambda o: lrs.ReduceLROnPlateau(o, min_lr=[0.1]))
refusal("sequential", lambda o: lrs.SequentialLR(o, [lrs.StepLR(o, 3)], milestones=[1, 2]))
refusal("sequential_plateau", lambda o: lrs.SequentialLR(o, [lrs.ReduceLROnPlateau(o)], milestones=[]))
refusal("sequential_none", lambda o: lrs.SequentialLR(o, [], milestones=[]))
refusal("chained_other", lambda o: lrs.ChainedScheduler([lrs.StepLR(o, 3), lrs.StepLR(optimizer(Adam), 3)]))
refusal("chained_none", lambda o: lrs.ChainedScheduler([]))
