"""Parameters, losses and states after steps of LBFGS, for LbfgsTest."""

import torch
from peer import folder, out
from torch.optim import LBFGS

STEPS = 6
generator = torch.Generator().manual_seed(6)
first = torch.randn(4, 3, generator=generator)
second = torch.randn(1, 4, generator=generator)
inputs = torch.randn(20, 3, generator=generator)
targets = torch.randn(20, 1, generator=generator)
for name, tensor in {"first": first, "second": second, "inputs": inputs, "targets": targets}.items():
    out(name, tensor)

CASES = {
    "defaults": {},
    "short": {"lr": 0.3, "max_iter": 5, "history_size": 3},
    "searching": {"line_search_fn": "strong_wolfe"},
    "searching_far": {"lr": 0.01, "max_iter": 7, "max_eval": 30, "line_search_fn": "strong_wolfe"},
    "maximize": {"lr": 0.1, "max_iter": 4, "maximize": True, "line_search_fn": "strong_wolfe"},
    "tolerant": {"tolerance_grad": 1e-2, "tolerance_change": 1e-4},
}


def run(name, dtype, options, loaded=None):
    """Makes STEPS steps, and saves what is kept between two of them."""
    parameters = [p.to(dtype, copy=True).requires_grad_() for p in (first, second)]
    x, y = inputs.to(dtype), targets.to(dtype)
    optimizer = LBFGS(parameters, **options)
    if loaded is not None:
        state = torch.load(folder / f"{loaded}.pt")
        with torch.no_grad():
            for parameter, value in zip(parameters, state["parameters"]):
                parameter.copy_(value)
        optimizer.load_state_dict(state["optimizer"])
    sign = -1 if options.get("maximize") else 1

    def closure():
        optimizer.zero_grad()
        loss = sign * ((x @ parameters[0].t()).tanh() @ parameters[1].t() - y).pow(2).mean()
        loss.backward()
        return loss

    losses, history = [], []
    for _ in range(STEPS):
        losses.append(optimizer.step(closure).detach())
        history.append(torch.cat([p.detach().reshape(-1) for p in parameters]))
    out(f"{name}.losses", torch.stack(losses))
    out(f"{name}.history", torch.stack(history))
    out(f"{name}.repr", repr(optimizer))
    saved = {"optimizer": optimizer.state_dict(), "parameters": [p.detach() for p in parameters]}
    torch.save(saved, folder / f"{name}.pt")


for name, options in CASES.items():
    for dtype in (torch.float32, torch.float64):
        case = f"{name}_{dtype}".replace("torch.", "")
        run(case, dtype, options)
        run(f"{case}_on", dtype, options, loaded=case)
