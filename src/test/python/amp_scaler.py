"""Trainings with a GradScaler on the CPU, for torchffm.amp.GradScalerTest."""

import math

import torch
from peer import out

torch.manual_seed(3)
x = torch.randn(6, 4)
start = torch.randn(4, 3)
out("x", x)
out("start", start)


def refused(name, call):
    try:
        call()
        out(name, "nothing")
    except (RuntimeError, AssertionError) as e:
        out(name, str(e))


w = start.clone().requires_grad_()
v = start.clone().requires_grad_()
sgd, adam = torch.optim.SGD([w], lr=0.1, momentum=0.9), torch.optim.Adam([v], lr=0.05)
scaler = torch.amp.GradScaler("cpu", init_scale=1000.0, growth_factor=1.7, backoff_factor=0.3, growth_interval=2)
scales = []
for i in range(9):
    sgd.zero_grad()
    adam.zero_grad()
    with torch.autocast("cpu"):
        loss = (x @ w).tanh().sum()
        other = (x @ v).exp().mean()
    if i == 3:
        loss = loss * math.inf
    first, second = scaler.scale([loss, other])
    first.backward()
    second.backward()
    if i % 2:
        scaler.unscale_(adam)
        torch.nn.utils.clip_grad_norm_([v], 0.1)
    scaler.step(sgd)
    scaler.step(adam)
    if i == 7:
        scaler.update(77.5)
    else:
        scaler.update()
    scales.append(scaler.get_scale())
out("scales", torch.tensor(scales, dtype=torch.float64))
out("w", w)
out("v", v)
out("grad", w.grad)
state = scaler.state_dict()
for key, value in state.items():
    out(f"state.{key}", value)
again = torch.amp.GradScaler("cpu")
again.load_state_dict(state)
loss = again.scale((x @ w).sum())
out("loss", loss)
loss.backward()
again.unscale_(sgd)
out("unscaled", w.grad)
refused("twice", lambda: again.unscale_(sgd))
again.step(sgd)
refused("after", lambda: again.unscale_(sgd))
refused("stepped", lambda: again.step(sgd))
again.update()
refused("update", again.update)
refused("unused", lambda: torch.amp.GradScaler("cpu").step(sgd))
sgd.zero_grad()
refused("no grads", lambda: again.step(sgd))
