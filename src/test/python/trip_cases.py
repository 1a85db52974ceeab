"""The objects of the round trips, by name: "kind/what". torchffm.io.TripCases makes the same in Java."""

from collections import Counter, OrderedDict

import torch

CASES = {}


def case(name, make):
    CASES[name] = make


def arange(n, dtype=torch.float32):
    return torch.arange(n, dtype=torch.int64).to(dtype)


def matrix(rows, columns):
    return arange(rows * columns).reshape(rows, columns)


CLASSIC = "float32 float64 float16 bfloat16 complex64 complex128 uint8 int8 int16 int32 int64 bool".split()
NEWER = "uint16 uint32 uint64 float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz complex32".split()
for dtype in CLASSIC + NEWER:
    case("dtype/" + dtype, lambda dtype=dtype: arange(5, getattr(torch, dtype)))
for dtype in ["float8_e8m0fnu", "float4_e2m1fn_x2"]:
    case("dtype/" + dtype, lambda dtype=dtype: arange(5, torch.uint8).view(getattr(torch, dtype)))

case("shape/scalar", lambda: torch.tensor(1.5))
case("shape/empty", lambda: torch.empty(0))
case("shape/no rows", lambda: torch.empty(3, 0, 2))
case("shape/matrix", lambda: matrix(2, 3))
case("shape/ones", lambda: arange(1).reshape(1, 1, 1, 1, 1))
case("shape/64 dimensions", lambda: arange(2).reshape([1] * 63 + [2]))
case("shape/channels last", lambda: arange(24).reshape(1, 2, 3, 4).contiguous(memory_format=torch.channels_last))
case("shape/2000 elements", lambda: arange(2000, torch.int16))

case("view/transposed", lambda: matrix(2, 3).t())
case("view/from the middle", lambda: arange(10)[3:7])
case("view/every second", lambda: arange(10)[::2])
case("view/expanded", lambda: arange(3).reshape(3, 1).expand(3, 4))
case("view/diagonal", lambda: torch.diagonal(matrix(3, 3)))
case("view/overlapping", lambda: arange(6).as_strided([4, 3], [1, 1]))
case("view/with gaps", lambda: arange(20).as_strided([2, 2], [9, 3], 1))
case("view/one element of many", lambda: arange(1000)[999])


def views():
    base = arange(10)
    return [base[:5], base[5:], base]


def twice():
    tensor = arange(3)
    return OrderedDict(first=tensor, second=tensor)


def detached():
    tensor = arange(3)
    return [tensor, tensor.detach()]


case("sharing/two views and the whole", views)
case("sharing/one tensor twice", twice)
case("sharing/two tensors of one storage", detached)
case("sharing/a transposed one beside", lambda: (lambda m: {"m": m, "t": m.t()})(matrix(2, 2)))
case("sharing/bytes of two newer dtypes", lambda: (lambda b: [b.view(torch.uint16), b.view(torch.float8_e5m2)])(arange(4, torch.uint16)))
case("sharing/a storage of no bytes", lambda: (lambda e: [e, e.view(0, 3), torch.empty(2, 0), e.detach()])(torch.empty(0)))
case("sharing/no storage of no bytes", lambda: [torch.empty(0), torch.empty(0)])

case("bits/conj", lambda: arange(3, torch.complex64).conj())
case("bits/neg", lambda: arange(3, torch.complex64).conj().imag)
case("bits/both", lambda: torch._neg_view(arange(3, torch.complex128)).conj())
case("bits/two of them", lambda: [arange(3, torch.complex64).conj(), arange(2, torch.complex64).conj()])

case("gradients/required", lambda: arange(3).requires_grad_())
case("gradients/of complex", lambda: arange(3, torch.complex64).requires_grad_())
case("gradients/float8", lambda: arange(3, torch.float8_e5m2).requires_grad_())

case("parameter/trained", lambda: torch.nn.Parameter(arange(3)))
case("parameter/frozen", lambda: torch.nn.Parameter(arange(3), requires_grad=False))
case("parameter/of ints", lambda: torch.nn.Parameter(arange(3, torch.int8), requires_grad=False))
case("parameter/of a newer dtype", lambda: torch.nn.Parameter(arange(3, torch.float8_e4m3fn)))
case("parameter/on meta", lambda: torch.nn.Parameter(torch.empty(2, device="meta")))


def tied():
    parameter = torch.nn.Parameter(matrix(2, 2))
    return {"encoder": parameter, "decoder": parameter}


def tagged(tensor, name, value):
    setattr(tensor, name, value)
    return tensor


case("parameter/tied", tied)
case("parameter/with an attribute", lambda: tagged(torch.nn.Parameter(arange(3)), "partition_dim", 1))
case("buffer/persistent", lambda: torch.nn.Buffer(arange(3)))
case("buffer/not persistent", lambda: torch.nn.Buffer(arange(3), persistent=False))
case("buffer/tensor with an attribute", lambda: tagged(arange(3), "tag", "a"))
case("buffer/newer dtype with an attribute", lambda: tagged(arange(3, torch.uint16), "tag", [1, 2]))

case("meta/float", lambda: torch.empty(2, 3, device="meta"))
case("meta/transposed", lambda: torch.empty(2, 3, device="meta", dtype=torch.int8).t())
case("meta/with gradients", lambda: torch.empty(2, device="meta", requires_grad=True))
case("meta/of a newer dtype", lambda: torch.empty(2, device="meta", dtype=torch.uint32))

indices = lambda: torch.tensor([[0, 1], [1, 0]])
case("sparse/coo", lambda: torch.sparse_coo_tensor(indices(), arange(2), (2, 2)))
case("sparse/coo coalesced", lambda: torch.sparse_coo_tensor(indices(), arange(2), (2, 2), is_coalesced=True))
case("sparse/coo with dense dimensions", lambda: torch.sparse_coo_tensor(indices(), matrix(2, 3), (2, 2, 3)))
case("sparse/coo of nothing", lambda: torch.sparse_coo_tensor(torch.empty(2, 0, dtype=torch.int64), torch.empty(0), (2, 2)))
case("sparse/coo of ints", lambda: torch.sparse_coo_tensor(indices(), arange(2, torch.int32), (4, 5)))
plain = lambda *numbers, dtype=torch.int64: torch.tensor(numbers, dtype=dtype)
case("sparse/csr", lambda: torch.sparse_csr_tensor(plain(0, 1, 2), plain(1, 0), arange(2), (2, 2)))
case("sparse/csr of int32 indices", lambda: torch.sparse_csr_tensor(plain(0, 1, 2, dtype=torch.int32), plain(1, 0, dtype=torch.int32), arange(2), (2, 2)))
case("sparse/csc", lambda: torch.sparse_csc_tensor(plain(0, 1, 2), plain(1, 0), arange(2, torch.float64), (2, 2)))
case("sparse/bsr", lambda: torch.sparse_bsr_tensor(plain(0, 1, 2), plain(1, 0), arange(8).reshape(2, 2, 2), (4, 4)))
case("sparse/bsc", lambda: torch.sparse_bsc_tensor(plain(0, 1, 2), plain(1, 0), arange(8).reshape(2, 2, 2), (4, 4)))
case("sparse/two of one layout", lambda: [torch.sparse_coo_tensor(indices(), arange(2), (2, 2)), torch.sparse_coo_tensor(indices(), arange(2), (2, 2))])

for dtype in ["qint8", "quint8", "qint32"]:
    case("quantized/" + dtype, lambda dtype=dtype: torch.quantize_per_tensor(arange(5), 0.1, 3, getattr(torch, dtype)))
case("quantized/transposed", lambda: torch.quantize_per_tensor(matrix(2, 3), 0.5, 0, torch.qint8).t())
scales = lambda: torch.tensor([0.1, 0.2], dtype=torch.float64)
case("quantized/per channel", lambda: torch.quantize_per_channel(matrix(2, 3), scales(), plain(0, 1), 0, torch.qint8))
case("quantized/per channel, floats", lambda: torch.quantize_per_channel(matrix(2, 3), scales().float(), torch.tensor([0.5, 1.0]), 0, torch.quint8))

case("nested/rows", lambda: torch.nested.nested_tensor([arange(2), arange(3)]))
case("nested/matrices", lambda: torch.nested.nested_tensor([matrix(2, 3), matrix(1, 4)]))

case("storage/of floats", lambda: arange(3).storage())
case("storage/of bools", lambda: arange(3, torch.bool).storage())
case("storage/of bytes", lambda: arange(3, torch.uint16).untyped_storage())
case("storage/beside its tensor", lambda: (lambda t: [t, t.storage()])(arange(3)))

INTS = [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**63 - 1, -(2**63)]
BIG = [2**63, -(2**63) - 1, 2**64, 2**200, -(2**200), 2**2000, -(2**2000) - 1]
FLOATS = [0.0, -0.0, 1.5, 0.1, float("nan"), float("inf"), float("-inf"), 1e300, 5e-324]
case("number/None", lambda: None)
case("number/bools", lambda: [True, False])
case("number/ints", lambda: list(INTS))
case("number/big ints", lambda: list(BIG))
case("number/floats", lambda: list(FLOATS))
case("number/complex", lambda: [complex(1, 2), complex(-0.0, float("inf"))])


def one_complex_twice():
    number = complex(3, 4)
    return [number, number]


case("number/one complex twice", one_complex_twice)

case("text/ascii", lambda: "hello")
case("text/empty", lambda: "")
case("text/unicode", lambda: "grüße 日本 \U0001f600")
case("text/lone surrogate", lambda: "a\ud800b\udfff")
case("text/NUL and newline", lambda: "a\0b\nc")
case("text/300 characters", lambda: "x" * 300)
case("text/70000 characters", lambda: "ü" * 70000)


def one_text_twice():
    text = "".join(["some ", "text"])
    return [text, text]


case("text/one twice", one_text_twice)
case("text/two that are equal", lambda: ["".join(["some ", "text"]), "".join(["some ", "text"])])
case("text/torch's own words", lambda: {"storage": 1, "cpu": 2, "latin1": 3, "x": arange(2), "b": b"\xff"})
case("text/the word cpu put together", lambda: {"".join(["c", "pu"]): arange(2)})
case("bytes/ascii", lambda: b"hello")
case("bytes/all", lambda: bytes(range(256)))
case("bytes/two", lambda: [b"ab", b"cd"])
case("bytes/empty", lambda: b"")
case("bytes/array", lambda: bytearray(b"hello"))
case("bytes/empty array", lambda: bytearray())

case("list/empty", lambda: [])
case("list/one", lambda: [1])
for n in [1000, 1001, 2000, 2001]:
    case(f"list/{n}", lambda n=n: list(range(n)))


def nested(levels):
    value = []
    for _ in range(levels):
        value = [value]
    return value


def in_itself():
    value = [1]
    value.append(value)
    return value


def dict_in_itself():
    value = {"a": 1}
    value["self"] = value
    return value


case("list/250 levels", lambda: nested(250))
case("list/in itself", in_itself)
case("list/one list twice", lambda: (lambda l: [l, l])([1, 2]))
for n in range(5):
    case(f"tuple/{n}", lambda n=n: tuple(range(n)))
case("tuple/one twice", lambda: (lambda t: [t, t])(tuple([0.9, 0.999])))
case("tuple/two that are equal", lambda: [tuple([0.9, 0.999]), tuple([0.9, 0.999])])
case("tuple/nested", lambda: (1, (2, (3, (4, ())))))

case("dict/empty", lambda: {})
case("dict/one", lambda: {"a": 1})
for n in [1000, 1001, 2000, 2001]:
    case(f"dict/{n}", lambda n=n: {i: i for i in range(n)})
case("dict/keys of all kinds", lambda: {"a": 1, 2: 2, 3.5: 3, None: 4, False: 5, (1, "b"): 6, b"c": 7, 2**70: 8, torch.float32: 9})
case("dict/in itself", dict_in_itself)
case("dict/of dicts", lambda: {"a": {"b": {"c": {}}}})
case("dict/more than 256 texts", lambda: {f"key {i}": f"value {i}" for i in range(300)})
case("ordered/empty", lambda: OrderedDict())
case("ordered/one", lambda: OrderedDict([("a", 1)]))
for n in [1000, 1001, 2000]:
    case(f"ordered/{n}", lambda n=n: OrderedDict((i, i) for i in range(n)))
case("ordered/with an attribute", lambda: tagged(OrderedDict([("a", 1)]), "_metadata", OrderedDict([("", {"version": 1})])))
case("counter/empty", lambda: Counter())
case("counter/letters", lambda: Counter("aab"))
case("set/empty", lambda: set())
case("set/ints", lambda: {1, 2, 3})
case("set/frozen", lambda: frozenset([1, 2]))
case("set/empty frozen", lambda: frozenset())

case("torch/Size", lambda: torch.Size([2, 3]))
case("torch/empty Size", lambda: torch.Size([]))
case("torch/Size as key", lambda: {torch.Size([1]): 1})
case("torch/devices", lambda: [torch.device("cpu"), torch.device("cuda:1"), torch.device("cuda"), torch.device("meta")])
case("torch/dtypes", lambda: [torch.float32, torch.uint16, torch.qint8, torch.float32, torch.int4, torch.float8_e8m0fnu])
case("torch/layouts", lambda: [torch.strided, torch.sparse_coo, torch.sparse_bsc, torch.strided, torch._mkldnn, torch.jagged])
case("torch/quantization scheme", lambda: [torch.per_tensor_affine, torch.per_channel_affine_float_qparams])
case("torch/tensor and its dtype", lambda: {"t": arange(2, torch.uint16), "dtype": torch.uint16})

# What Python's weights_only refuses, and Java reads: read back without it.
REFUSED = {"bytes/empty", "set/frozen", "set/empty frozen", "nested/rows", "nested/matrices", "number/big ints"}

# What Python writes and cannot read at all: torch 2.15 sets the storage of a leaf that requires gradients already.
UNREADABLE = {"gradients/float8"}
