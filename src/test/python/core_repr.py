"""Random tensors and their repr, for PrintedTensorTest, in one file `cases`.

A case is a line of `dtype|shape|view|grad|options|bytes|characters`, the bytes of a contiguous tensor, and the repr of that
tensor after the view and the recorded operator. Beside it, named texts of tensors that are made otherwise.
"""

import random
import warnings

import torch

from peer import arguments, folder, out

warnings.filterwarnings("ignore")
count, seed = map(int, arguments)
pick = random.Random(seed)

REALS = ["float16", "bfloat16", "float32", "float64"]
FLOAT8 = ["float8_e5m2", "float8_e4m3fn", "float8_e5m2fnuz", "float8_e4m3fnuz", "float8_e8m0fnu"]
INTEGERS = ["uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "bool"]
COMPLEX = ["complex32", "complex64", "complex128", "bcomplex32"]
SPECIALS = [0.0, -0.0, float("inf"), float("-inf"), float("nan"), 1.0, -1.0, 0.5, 1e8, 1e-4, 1000.0, 999.99996, 2.5]


def number(kind):
    if kind == "mixed":
        kind = pick.choice(["special", "unit", "huge", "tiny", "whole"])
    if kind == "special":
        return pick.choice(SPECIALS)
    if kind == "unit":
        return pick.gauss(0, 1)
    if kind == "huge":
        return pick.choice([-1, 1]) * 10.0 ** pick.uniform(0, 40)
    if kind == "tiny":
        return pick.choice([-1, 1]) * 10.0 ** pick.uniform(-45, 0)
    if kind == "whole":
        return float(pick.randint(-2000, 2000))
    return pick.randint(-(10**6), 10**6) / pick.choice([1, 10, 1000])


def values(dtype, numel):
    """A flat tensor."""
    name = str(dtype).removeprefix("torch.")
    if name in FLOAT8 or name == "float4_e2m1fn_x2":
        bits = torch.tensor([pick.randrange(256) for _ in range(numel)], dtype=torch.uint8)
        if pick.random() < 0.5:
            bits = bits % 8 + 0x38 if name != "float8_e8m0fnu" else bits % 12 + 122
        return bits.view(dtype)
    if name == "bool":
        return torch.tensor([pick.random() < 0.7 for _ in range(numel)], dtype=dtype)
    if name in INTEGERS:
        info = torch.iinfo(dtype)
        ends = pick.choice([(info.min, info.max), (max(info.min, -9), 9), (max(info.min, -120), 120)])
        return torch.tensor([pick.randint(*ends) for _ in range(numel)], dtype=dtype)
    kind = pick.choice(["special", "unit", "huge", "tiny", "whole", "mixed", "decimal"])
    if name in COMPLEX:
        other = pick.choice([kind, "unit", "whole"])
        parts = torch.tensor([number(k) for _ in range(numel) for k in (kind, other)], dtype=torch.float64)
        half = {"complex32": "float16", "complex64": "float32", "complex128": "float64", "bcomplex32": "bfloat16"}
        return parts.to(getattr(torch, half[name])).view(torch.uint8).view(dtype)
    return torch.tensor([number(kind) for _ in range(numel)], dtype=torch.float64).to(dtype)


def shape():
    dims = pick.choices([0, 1, 2, 3, 4, 5], [2, 6, 6, 4, 2, 1])[0]
    limit = {0: 1, 1: 60, 2: 14, 3: 8, 4: 5, 5: 4}[dims]
    sizes = [pick.randint(1, limit) for _ in range(dims)]
    if dims and pick.random() < 0.05:
        sizes[pick.randrange(dims)] = 0
    if dims and pick.random() < 0.02:
        sizes = [pick.choice([1001, 1000, 2500])] + ([2] if dims > 1 else [])
    return sizes


def options():
    return {
        "precision": pick.choice([4, 4, 4, 0, 1, 2, 6, 10, 17, 40]),
        "threshold": pick.choice([1000.0, 1000.0, 0.0, 5.0, 17.5, 60.0, float("inf")]),
        "edgeitems": pick.choice([3, 3, 3, 0, 1, 2, 5]),
        "linewidth": pick.choice([80, 80, 80, 0, 1, 20, 33, 60, 120, 200]),
        "sci_mode": pick.choice([None, None, None, True, False]),
    }


def viewed(view, x):
    if view == "transpose":
        return x.transpose(0, -1)
    if view == "narrow":
        return x.narrow(0, 1, x.size(0) - 1)
    if view == "expand":
        return x.unsqueeze(0).expand(3, *x.shape)
    if view == "conj":
        return x.conj()
    if view == "negative":
        return torch._neg_view(x)
    if view == "coo":
        return x.to_sparse()
    if view == "csr":
        return x.to_sparse_csr()
    if view == "csc":
        return x.to_sparse_csc()
    if view == "quantized":
        return torch.quantize_per_tensor(x.nan_to_num(0, 100, -100).clamp(-100, 100), 0.25, 3, torch.qint8)
    if view == "nested":
        return torch.nested.as_nested_tensor([x, x.narrow(0, 0, 1)])
    if view == "mkldnn":
        return x.to_mkldnn()
    return x


def other_layouts(x):
    """Those that the tensor can be converted to."""
    layouts = []
    plain = x.dtype in (torch.float32, torch.float64, torch.float16, torch.int32, torch.int64, torch.complex64, torch.bool)
    if plain and x.dim():
        layouts += ["coo"]
    if plain and x.dim() == 2:
        layouts += ["csr", "csc"]
    if x.dtype == torch.float32:
        layouts += ["quantized", "mkldnn"]
    if x.dtype in (torch.float32, torch.float64, torch.float16, torch.complex64) and x.dim():
        layouts += ["nested"]
    return layouts or ["none"]


def recorded(grad, x):
    if grad == "leaf":
        return x.requires_grad_()
    if grad == "mul":
        return x.requires_grad_().mul(1)
    return x


def case():
    dtype = pick.choice(REALS * 3 + FLOAT8 + ["float4_e2m1fn_x2"] + INTEGERS + COMPLEX)
    sizes = shape()
    if dtype == "float4_e2m1fn_x2" and not sizes:
        sizes = [4]  # Python has no way to print such a scalar
    dtype = getattr(torch, dtype)
    numel = torch.Size(sizes).numel()
    x = values(dtype, numel).reshape(sizes)
    raw = bytes(x.reshape(-1).view(torch.uint8).numpy()) if numel else b""
    views = ["none"]
    if x.dim() > 1:
        views += ["transpose"]
    if x.dim() and x.size(0) > 1:
        views += ["narrow"]
    views += ["expand"]
    if dtype in (torch.complex64, torch.complex128):
        views += ["conj"] * 3
    if dtype in (torch.complex64, torch.complex128, torch.float32, torch.float64, torch.int32):
        views += ["negative"]
    view = pick.choice(views)
    if numel and pick.random() < 0.25:
        view = pick.choice(other_layouts(x))
    differentiable = dtype in (torch.float16, torch.float32, torch.float64, torch.complex64)
    grad = pick.choice(["no", "no", "leaf", "mul"]) if differentiable else "no"
    if view in ("quantized", "mkldnn", "csr", "csc"):
        grad = "no"
    settings = options()
    torch.set_printoptions(**settings)
    text = repr(recorded(grad, viewed(view, x))).encode()
    line = [
        str(dtype).removeprefix("torch."),
        ",".join(map(str, sizes)),
        view,
        grad,
        ",".join(map(str, settings.values())),
        str(len(raw)),
        str(len(text)),
    ]
    return "|".join(line).encode() + b"\n" + raw + text


def cases():
    made = 0
    with (folder / "cases").open("wb") as file:
        while made < count:
            try:
                file.write(case())
            except (RuntimeError, NotImplementedError) as error:  # what Python can't print is not compared
                print(error)
                continue
            made += 1


def named():
    """What each is made of, PrintedTensorTest says again."""
    torch.set_printoptions(profile="default")
    leaf = torch.ones(3, requires_grad=True)
    grid = torch.arange(12.0).reshape(3, 4)
    recorded = torch.ones(2, 2, requires_grad=True).clone()
    with torch.no_grad():
        hidden = recorded.select(0, 0)
        hidden.mul_(2)
        unrecorded = leaf * 2
    filled = torch.ones(3)
    filled.narrow(0, 1, 2).copy_(torch.ones(2, requires_grad=True))
    stale = torch.ones(3)
    part = stale.narrow(0, 1, 2)
    stale.mul_(leaf)
    texts = {
        "leaf": leaf,
        "sum": leaf.sum(),
        "view": leaf.view(3, 1),
        "copySlices": filled,
        "asStrided": part,
        "invalid": hidden,
        "unrecorded": unrecorded,
        "detached": leaf.sum().detach(),
        "meta": grid.to("meta"),
        "metaHalf": grid.half().to("meta"),
        "coo": grid.to_sparse(),
        "cooEmpty": torch.zeros(2, 2).to_sparse(),
        "cooHalf": grid.half().to_sparse(),
        "cooRecorded": torch.eye(2, requires_grad=True).to_sparse(),
        "csr": grid.to_sparse_csr(),
        "csc": grid.double().to_sparse_csc(),
        "bsr": torch.eye(4).to_sparse_bsr((2, 2)),
        "bsc": torch.eye(4).to_sparse_bsc((2, 2)),
        "mkldnn": grid.to_mkldnn(),
        "perTensor": torch.quantize_per_tensor(grid, 0.1, 3, torch.quint8),
        "perChannel": torch.quantize_per_channel(grid, torch.tensor([0.1, 0.2, 0.3]), torch.tensor([1, 2, 3]), 0, torch.qint8),
        "nested": torch.nested.nested_tensor([grid, torch.ones(2, 3), torch.zeros(0, 2)]),
        "nestedLeaf": torch.nested.nested_tensor([torch.ones(2)], requires_grad=True),
        "nestedRecorded": torch.nested.as_nested_tensor([leaf, leaf * 2]),
        "nestedHalf": torch.nested.nested_tensor([torch.ones(2, dtype=torch.half)]),
        "zeros": torch._efficientzerotensor((2, 3)),
    }
    linear = torch.nn.Linear(2, 1)
    torch.nn.init.constant_(linear.weight, 0.25)
    texts["parameter"] = linear.weight
    texts["detachedParameter"] = linear.weight.detach()
    for profile in ("default", "short", "full"):
        torch.set_printoptions(profile=profile)
        texts[profile] = repr(torch.arange(2000).div(7).reshape(500, 4))
    torch.set_printoptions(profile="default")
    with torch.autograd.forward_ad.dual_level():
        texts["dual"] = repr(torch.autograd.forward_ad.make_dual(grid, grid + 0.5))
        texts["dualRecorded"] = repr(torch.autograd.forward_ad.make_dual(leaf, torch.zeros(3)) * 2)
        texts["notDual"] = repr(leaf)
    for name, value in texts.items():
        out(name, value if isinstance(value, str) else repr(value))


cases()
named()
