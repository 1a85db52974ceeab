"""State dict hooks, prefixes, assignment and containers, for StateDictHooksTest and ContainerTest."""

import torch
from peer import out
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present


def lines(values):
    return "\n".join(map(str, values))


def metadata(state):
    return lines(f"{key}={value['version']}" for key, value in state._metadata.items())


def refusal(name, run):
    """Hands out the message of what a function raises."""
    try:
        run()
    except (ValueError, RuntimeError) as refused:
        out(name, refused)


def model():
    return nn.Sequential(nn.Linear(2, 2), nn.BatchNorm2d(2))


# The order of all hooks, told by what each is given.
calls = []
traced = model()
traced.register_state_dict_pre_hook(lambda module, prefix, keep: calls.append(f"pre {prefix!r} {keep}"))
traced[1].register_state_dict_pre_hook(lambda module, prefix, keep: calls.append(f"pre {prefix!r} {keep}"))
traced[0].register_state_dict_post_hook(
    lambda module, state, prefix, local: calls.append(f"post {prefix!r} {len(state)} {local}")
)
traced.register_state_dict_post_hook(
    lambda module, state, prefix, local: calls.append(f"post {prefix!r} {len(state)} {local}")
)
traced.register_load_state_dict_pre_hook(
    lambda module, state, prefix, local, strict, missing, unexpected, errors: calls.append(
        f"load pre {prefix!r} {len(state)} {local} {strict} {missing} {unexpected} {errors}"
    )
)
traced[1].register_load_state_dict_pre_hook(
    lambda module, state, prefix, local, strict, missing, unexpected, errors: calls.append(
        f"load pre {prefix!r} {len(state)} {local} {strict} {missing} {unexpected} {errors}"
    )
)
traced[0].register_load_state_dict_post_hook(lambda module, keys: calls.append(f"load post {keys}"))
traced.register_load_state_dict_post_hook(lambda module, keys: calls.append(f"load post {keys}"))
traced.state_dict(prefix="net.", keep_vars=True)
state = traced.state_dict()
state["0.extra"] = state.pop("0.bias")
traced.load_state_dict(state, strict=False)
out("calls", lines(calls))

# What hooks change.
renamed = model()


def rename(module, state, prefix, *rest):
    if prefix + "kernel" in state:
        state[prefix + "weight"] = state.pop(prefix + "kernel")


renamed[0].register_load_state_dict_pre_hook(rename)
state = model().state_dict()
state["0.kernel"] = state.pop("0.weight")
out("renamed.inner", renamed.load_state_dict(state, strict=False))

forgiving = model()
forgiving.register_load_state_dict_post_hook(lambda module, keys: keys.missing_keys.clear())
out("forgiven", forgiving.load_state_dict({}, strict=True))

severe = model()
severe[1].register_load_state_dict_post_hook(lambda module, keys: keys.unexpected_keys.append("dreamt"))
refusal("severe", lambda: severe.load_state_dict(severe.state_dict()))

erring = model()
erring[0].register_load_state_dict_pre_hook(
    lambda module, state, prefix, local, strict, missing, unexpected, errors: errors.append("the moon is full")
)
refusal("erring", lambda: erring.load_state_dict(erring.state_dict(), strict=False))

replacing = model()
replacing._register_state_dict_hook(lambda module, state, prefix, local: {"only": state["0.bias"]})
out("replaced", lines(replacing.state_dict()))
replacing = model()
replacing[0]._register_state_dict_hook(lambda module, state, prefix, local: {"only": state["0.bias"]})
out("replaced.inner", lines(replacing.state_dict()))

# Prefixes.
out("prefix.keys", lines(model().state_dict(prefix="a.b.")))
out("prefix.metadata", metadata(model().state_dict(prefix="a.b.")))
out("prefix.odd.keys", lines(model().state_dict(prefix="odd")))
out("prefix.odd.metadata", metadata(model().state_dict(prefix="odd")))


class Wrapper(nn.Module):
    """What DataParallel or compile make of a model."""

    def __init__(self, name):
        super().__init__()
        self.add_module(name, model())


for name in ("module", "_orig_mod"):
    state = Wrapper(name).state_dict()
    state["module_of.mine"] = torch.zeros(1)
    consume_prefix_in_state_dict_if_present(state, f"{name}.")
    out(f"{name}.keys", lines(state))
    out(f"{name}.metadata", metadata(state))
state = model().state_dict()
consume_prefix_in_state_dict_if_present(state, "module.")
out("nothing.keys", lines(state))
out("nothing.metadata", metadata(state))

# What cannot be copied.
expanded = nn.Module()
expanded.register_buffer("mean", torch.zeros(1).expand(2))
refusal("expanded", lambda: expanded.load_state_dict({"mean": torch.ones(2)}))
refusal(
    "assign.integers",
    lambda: nn.Linear(2, 2, bias=False).load_state_dict({"weight": torch.eye(2).long()}, assign=True),
)

# Containers.
lists = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2), nn.ReLU(), nn.Sequential(nn.ReLU())])
out("list.repr", lists)
out("list.empty", nn.ModuleList())
lists.insert(1, nn.Linear(1, 1))
lists[-1] = nn.Linear(3, 3)
lists.pop(2)
lists.extend([nn.Linear(4, 4), nn.Linear(4, 4)])
out("list.changed", lists)
out("list.keys", lines(lists.state_dict()))

dicts = nn.ModuleDict({"b": nn.Linear(1, 1), "a": nn.ReLU()})
dicts["c"] = nn.Linear(2, 2)
dicts["b"] = nn.Linear(3, 3)
dicts.pop("a")
out("dict.repr", dicts)
out("dict.keys", lines(dicts.state_dict()))

parameters = nn.ParameterList([torch.ones(2, 3), torch.ones((), dtype=torch.float64)])
out("parameters.repr", parameters)
out("parameters.nested", nn.Sequential(nn.ParameterList([torch.ones(4)]), nn.ParameterList()))
out("parameters.keys", lines(parameters.state_dict()))
named = nn.ParameterDict(
    {
        "w": torch.ones(2, 3),
        "x": torch.ones((), dtype=torch.float64),
        "y": torch.ones(1, dtype=torch.bfloat16),
        "z": torch.ones(1, dtype=torch.complex64),
    }
)
out("named.repr", named)
out("named.keys", lines(named.state_dict()))
