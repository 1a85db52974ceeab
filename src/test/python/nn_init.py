"""Initial values for InitTest: each drawn after manual_seed(3), or by a generator of seed 5."""

import torch
from peer import out
from torch.nn import init


def case(name, fill, *shape):
    """Fills a tensor, and hands it out with the next draw, which tells how much was drawn."""
    torch.manual_seed(3)
    out(name, fill(torch.empty(shape)))
    out(f"{name}.next", torch.rand(3))


seeded = torch.Generator().manual_seed(5)
case("uniform", init.uniform_, 6, 5)
case("uniform_bounds", lambda t: init.uniform_(t, -0.3, 0.7), 6, 5)
case("uniform_generator", lambda t: init.uniform_(t, generator=seeded), 6, 5)
case("normal", init.normal_, 6, 5)
case("normal_options", lambda t: init.normal_(t, 0.5, 0.1), 100, 50)
case("constant", lambda t: init.constant_(t, 0.3), 6, 5)
case("ones", init.ones_, 6, 5)
case("zeros", init.zeros_, 6, 5)
case("xavier_uniform", init.xavier_uniform_, 6, 5)
case("xavier_uniform_gain", lambda t: init.xavier_uniform_(t, init.calculate_gain("tanh")), 6, 5, 3, 3)
case("xavier_normal", init.xavier_normal_, 6, 5)
case("xavier_normal_gain", lambda t: init.xavier_normal_(t, init.calculate_gain("relu")), 6, 5, 3, 3)
case("kaiming_uniform", init.kaiming_uniform_, 6, 5)
case("kaiming_uniform_options", lambda t: init.kaiming_uniform_(t, 0.2, "fan_out"), 6, 5, 3, 3)
case("kaiming_normal", init.kaiming_normal_, 6, 5)
case("kaiming_normal_options", lambda t: init.kaiming_normal_(t, 0, "fan_out", "relu"), 6, 5, 3, 3)
case("kaiming_empty", init.kaiming_uniform_, 0, 5)

for function in ("linear", "sigmoid", "tanh", "relu", "selu"):
    out(f"gain.{function}", init.calculate_gain(function))
slopes = torch.rand(1000, dtype=torch.float64, generator=torch.Generator().manual_seed(6)) * 4
out("slopes", slopes)
out(
    "slope_gains",
    torch.tensor([init.calculate_gain("leaky_relu", a) for a in slopes.tolist()], dtype=torch.float64),
)
try:
    init.xavier_uniform_(torch.empty(3))
except ValueError as refused:
    out("one_dimension", refused)
