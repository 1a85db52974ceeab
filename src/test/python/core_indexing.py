"""Random index expressions, read and assigned, for torchffm.IndexingTest: cases.txt has one a line, see `line`.

What a case is made of travels as text; results are the shape, dtype, elements and the name of the graph's node.
"""

import random
import warnings

import torch
from peer import arguments, folder

count, seed = map(int, arguments)
pick = random.Random(seed)
warnings.simplefilter("ignore")
DTYPES = [torch.float32, torch.float64, torch.int64, torch.uint8, torch.bool, torch.complex64]


def base(shape, dtype):
    x = torch.arange(torch.Size(shape).numel()).reshape(shape)
    return (x % 3 == 0) if dtype == torch.bool else x.to(dtype)


def number(size):
    """A position, now and then outside."""
    return pick.randint(-size, max(size - 1, -size)) if pick.random() < 0.97 else pick.choice([size, -size - 1, 2**30])


def end(size):
    return pick.choice([None, None, pick.randint(-size - 2, size + 2)])


def listed(size, shape):
    if not shape:
        return number(size)
    return [listed(size, shape[1:]) for _ in range(shape[0])]


def tensor(values, dtype):
    return torch.tensor(values, dtype=dtype)


def one(sizes, common):
    """An index for the dimension of size sizes[0], and how many dimensions it takes."""
    size = sizes[0]
    kind = pick.choices(
        ["number", "slice", "list", "positions", "mask", "truths", "zero", "float"], [6, 8, 3, 4, 2, 1, 1, 0.1]
    )[0]
    if kind == "number":
        return number(size), 1
    if kind == "slice":
        step = pick.choice([None, None, 1, 2, 3, 7]) if pick.random() < 0.98 else pick.choice([0, -1])
        return slice(end(size), end(size), step), 1
    if kind == "list":
        shape = pick.choice([common, [pick.randint(0, 3)], [1]])
        return listed(size, shape), 1
    if kind == "positions":
        shape = pick.choice([common, [1], common[-1:]])
        dtype = pick.choice([torch.int64, torch.int64, torch.int32])
        return tensor(listed(size, shape) if shape else number(size), dtype), 1
    if kind == "mask":
        dims = pick.choice([1, 1, 2]) if len(sizes) > 1 else 1
        shape = list(sizes[:dims])
        if pick.random() < 0.05:
            shape[0] += 1
        mask = tensor([pick.random() < 0.5 for _ in range(torch.Size(shape).numel())], torch.bool).reshape(shape)
        return mask.to(torch.uint8 if pick.random() < 0.1 else torch.bool), dims
    if kind == "truths":
        return [pick.random() < 0.5 for _ in range(size)], 1
    if kind == "zero":
        dtype = pick.choice([torch.int64, torch.int16, torch.uint8, torch.bool])
        value = pick.randint(0, max(0, size - 1))
        return tensor(value, dtype), 0 if dtype in (torch.uint8, torch.bool) else 1
    return tensor([0.0], torch.float32), 1


def expression(shape):
    left = list(shape)
    if pick.random() < 0.02:
        left += [2, 2]  # too many
    common = pick.choice([[2], [3], [1], [2, 2], [2, 1]])
    parts, dotted = [], False
    while len(parts) < 6:
        kind = pick.choices(["one", "none", "dots", "bool", "stop"], [8, 1, 1, 0.6, 1.5])[0]
        if kind == "stop" or kind == "one" and not left:
            break
        if kind == "none":
            parts.append(None)
        elif kind == "dots" and (not dotted or pick.random() < 0.02):
            parts.append(Ellipsis)
            dotted = True
            left = left[pick.randint(0, len(left)) :]
        elif kind == "bool":
            parts.append(pick.random() < 0.7)
        elif kind == "one":
            index, dims = one(left, common)
            parts.append(index)
            left = left[dims:]
    return parts


def written(index):
    """An index as text."""
    if index is None:
        return "None"
    if index is Ellipsis:
        return "..."
    if isinstance(index, bool):
        return str(index)
    if isinstance(index, int):
        return f"i{index}"
    if isinstance(index, slice):
        return "s" + ":".join("" if part is None else str(part) for part in (index.start, index.stop, index.step))
    if isinstance(index, list):
        return "l" + str(index).replace(" ", "")
    name = str(index.dtype).removeprefix("torch.")
    flat = ",".join(str(int(v)) for v in index.reshape(-1).tolist())
    return f"t{name}/{sizes_of(index)}/{flat}"


def sizes_of(x):
    return ",".join(map(str, x.shape))


def hexed(x):
    x = torch.empty(x.shape, dtype=x.dtype).copy_(x)
    return bytes(x.reshape(-1).view(torch.uint8).numpy()).hex() if x.numel() else ""


def outcome(x):
    node = x.grad_fn.name() if x.grad_fn is not None else ""
    shape, dtype = sizes_of(x), str(x.dtype).removeprefix("torch.")
    return f"{shape}|{dtype}|{hexed(x.detach())}|{node}"


def value(dtype, part):
    kind = pick.choice(["double", "long", "boolean", "complex", "tensor", "tensor", "tensor", "tensor"])
    if kind == "double":
        return pick.choice([2.5, -1.0, 1e30]), kind
    if kind == "long":
        return pick.choice([7, 0, -3]), kind
    if kind == "boolean":
        return pick.random() < 0.5, kind
    if kind == "complex":
        return pick.choice([1 + 2j, 3 + 0j]), kind
    shape = list(part.shape) if part is not None else [2]
    for i in range(len(shape)):
        if pick.random() < 0.2:
            shape[i] = 1
    shape = shape[pick.randint(0, len(shape)) :] if pick.random() < 0.3 else shape
    shape = [1] * pick.choice([0, 0, 0, 1, 2]) + shape
    if pick.random() < 0.04:
        shape += [5]
    other = dtype if pick.random() < 0.85 else pick.choice(DTYPES)
    return base(shape, other), kind


def value_text(v, kind):
    if kind == "tensor":
        return f"{str(v.dtype).removeprefix('torch.')}/{sizes_of(v)}"
    if kind == "complex":
        return f"{v.real},{v.imag}"
    return str(v)


def weights(x):
    return base(x.shape, x.dtype) + 1


def gradients(leaf, index, v):
    """Those of what is read, and of what is assigned to and from."""
    v = v.requires_grad_() if isinstance(v, torch.Tensor) and (v.is_floating_point() or v.is_complex()) else v
    try:
        got = leaf.clone()[index]
        (read,) = torch.autograd.grad(got, leaf, weights(got))
        changed = leaf.clone()
        changed[index] = v
        changed.backward(weights(changed))
    except Exception:
        return "error"
    others = v.grad if isinstance(v, torch.Tensor) else None
    return "|".join("" if grad is None else hexed(grad) for grad in (read, leaf.grad, others))


def case():
    shape = [pick.choice([0, 1, 2, 3, 4, 5]) if pick.random() < 0.1 else pick.randint(1, 5) for _ in range(pick.randint(0, 4))]
    dtype = pick.choice(DTYPES)
    grad = (dtype.is_floating_point or dtype.is_complex) and pick.random() < 0.5
    x = base(shape, dtype)
    x = x.requires_grad_().clone() if grad else x
    parts = expression(shape)
    # In Java a list is one index; Python takes a list of lists for a tuple where it stands alone.
    index = parts[0] if len(parts) == 1 and not isinstance(parts[0], list) else tuple(parts)
    try:
        got = x[index]
        read = outcome(got) + f"|{int(got.untyped_storage().data_ptr() == x.untyped_storage().data_ptr())}"
    except Exception as error:
        got, read = None, f"error|{type(error).__name__}|{first(error)}"
    v, kind = value(dtype, got)
    try:
        x[index] = v
        wrote = outcome(x)
    except Exception as error:
        wrote = f"error|{type(error).__name__}|{first(error)}"
    words = [sizes_of(x), str(dtype).removeprefix("torch."), str(int(grad)), " ".join(map(written, parts))]
    text = value_text(v, kind)
    return words + [kind, text, read, wrote, gradients(base(shape, dtype).requires_grad_(), index, v) if grad else ""]


def first(error):
    return str(error).split("\n")[0]


with (folder / "cases.txt").open("w") as file:
    for _ in range(count):
        file.write("\t".join(case()) + "\n")
