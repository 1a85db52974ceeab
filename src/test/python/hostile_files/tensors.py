"""Rules 3 and 4: a tensor lies within its storage, and a storage is what its record holds."""

import struct

from forge import *

BIG = 1 << 62
INF = 0x7FFFFFFFFFFFFFFF

# Rule 3: geometry.
for key, (size, stride, offset) in {
    "beyond": ((5,), (1,), 0), "beyond-by-stride": ((4,), (2,), 0), "beyond-by-offset": ((4,), (1,), 1),
    "offset-negative": ((1,), (1,), -1), "offset-huge": ((1,), (1,), INF), "size-negative": ((-1,), (1,), 0),
    "sizes-negative": ((-2, -2), (2, 1), 0), "stride-negative": ((4,), (-1,), 3), "stride-min": ((2,), (-INF - 1,), 0),
    "ranks": ((2, 2), (1,), 0), "ranks-none": ((), (1,), 0), "numel-overflow": ((BIG, 4), (0, 0), 0),
    "numel-wraps-to-4": (((1 << 32) + 1, 1 << 32, 1), (0, 0, 1), 0), "numel-wraps-to-0": ((1 << 32, 1 << 32), (0, 0), 0),
    "stride-overflow": ((3,), (BIG,), 0), "stride-wraps-to-0": ((5,), (BIG,), 0), "sum-overflow": ((2, 2), (INF, INF), 2),
    "offset-overflow": ((2,), (INF,), 1), "dimensions-65": ((1,) * 65, (1,) * 65, 0),
    "dimensions-100000": ((1,) * 100_000, (1,) * 100_000, 0), "size-max": ((INF,), (1,), 0),
}.items():  # fmt: skip
    case(f"geometry-{key}", f"3: sizes {str(size)[:40]}, strides {str(stride)[:40]}, offset {offset} of 4 elements",
         torch_file(state(tensor(size, stride, offset))), source="pytorch 109791" if "beyond" in key else "")  # fmt: skip
for key, (size, stride, offset) in {
    "empty-beyond": ((0,), (1,), 9), "empty-stride": ((0, 2), (INF, 1), 0), "dimensions-64": ((1,) * 64, (1,) * 64, 0),
    "stride-of-1": ((1, 4), (INF, 1), 0), "overlapping": ((3, 2), (1, 1), 0), "transposed": ((2, 2), (1, 2), 0),
    "expanded": ((1000, 4), (0, 1), 0),
}.items():  # fmt: skip
    case(f"geometry-{key}", f"3: sizes {str(size)[:40]}, strides {str(stride)[:40]}, offset {offset}: odd but within 4",
         torch_file(state(tensor(size, stride, offset))), fate="read")  # fmt: skip
case("bomb-stride-0", "3: 2^40 elements that are one: a view, harmless unless it is copied",
     torch_file(state(tensor((1 << 20, 1 << 20), (0, 0)))), fate="read")  # fmt: skip
case("bomb-stride-0-million", "3: 100,000 such views",
     torch_file(EMPTY_DICT, MARK, text("x"), tensor((1 << 20, 1 << 20), (0, 0)), put(9),
                *[text(str(i)) + get(9) for i in range(100_000)], b"u"), fate="read")  # fmt: skip

for key, arguments in {
    "size-of-float": [storage(), integer(0), tuple_of(b"G" + bytes(8)), ints([1]), b"\x89", ORDERED],
    "size-of-big-int": [storage(), integer(0), ints([1 << 64]), ints([1]), b"\x89", ORDERED],
    "size-is-int": [storage(), integer(0), integer(4), ints([1]), b"\x89", ORDERED],
    "size-is-list": [storage(), integer(0), EMPTY_LIST, EMPTY_LIST, b"\x89", ORDERED],
    "size-of-none": [storage(), integer(0), tuple_of(b"N"), ints([1]), b"\x89", ORDERED],
    "offset-is-float": [storage(), b"G" + bytes(8), ints([1]), ints([1]), b"\x89", ORDERED],
    "offset-is-tensor": [storage(), tensor(), ints([1]), ints([1]), b"\x89", ORDERED],
    "storage-is-none": [b"N", integer(0), ints([1]), ints([1]), b"\x89", ORDERED],
    "storage-is-tensor": [tensor(), integer(0), ints([1]), ints([1]), b"\x89", ORDERED],
    "storage-is-class": [name("torch", "FloatStorage"), integer(0), ints([1]), ints([1]), b"\x89", ORDERED],
    "storage-is-str": [text("storage"), integer(0), ints([1]), ints([1]), b"\x89", ORDERED],
    "grad-is-int": [storage(), integer(0), ints([1]), ints([1]), integer(1), ORDERED],
    "too-few": [storage(), integer(0), ints([1]), ints([1])],
    "too-many": [storage(), integer(0), ints([1]), ints([1]), b"\x89", ORDERED, b"N", b"N", b"N"],
    "hooks": [storage(), integer(0), ints([1]), ints([1]), b"\x89", EMPTY_DICT + text("a") + b"Ns"],
}.items():  # fmt: skip
    case(f"rebuild-{key}", f"3: _rebuild_tensor_v2 whose arguments are wrong ({key})",
         torch_file(state(call(name("torch._utils", "_rebuild_tensor_v2"), *arguments))))  # fmt: skip
case("grad-of-int64", "3: requires_grad of an int64 tensor",
     torch_file(state(tensor((2,), (1,), of=storage("LongStorage", "0", 2), grad=b"\x88"))))  # fmt: skip
case("grad-of-int64-parameter", "3: a Parameter of int64 that requires gradients",
     torch_file(state(call(name("torch._utils", "_rebuild_parameter"), longs("0", 1, 2), b"\x88", ORDERED))))  # fmt: skip
case("conj-of-float", "3: the conj bit of a float32 tensor",
     torch_file(state(tensor(more=EMPTY_DICT + text("conj") + b"\x88s"))))  # fmt: skip
case("bit-unknown", "3: a bit of a tensor that there is not",
     torch_file(state(tensor(more=EMPTY_DICT + text("__class__") + name("torch", "Tensor") + b"s"))))  # fmt: skip

V3 = name("torch._utils", "_rebuild_tensor_v3")
BYTES = storage("UntypedStorage", "0", 16, module="torch.storage")
case("v3-beyond", "3: _rebuild_tensor_v3 of more bytes than there are",
     torch_file(state(call(V3, BYTES, integer(0), ints([9]), ints([1]), b"\x89", ORDERED, name("torch", "uint16")))))  # fmt: skip
case("v3-no-dtype", "3: _rebuild_tensor_v3 whose dtype is a str",
     torch_file(state(call(V3, BYTES, integer(0), ints([8]), ints([1]), b"\x89", ORDERED, text("uint16")))))  # fmt: skip
META = name("torch._utils", "_rebuild_meta_tensor_no_storage")
case("meta-huge", "3: a meta tensor of 2^62 elements, which has no bytes", fate="read",
     data=torch_file(state(call(META, name("torch", "int8"), ints([BIG]), ints([1]), b"\x89"))))  # fmt: skip
case("meta-overflow", "3: a meta tensor of 2^64 elements",
     torch_file(state(call(META, name("torch", "float32"), ints([BIG, 4]), ints([4, 1]), b"\x89"))))  # fmt: skip
case("meta-negative", "3: a meta tensor of a negative size",
     torch_file(state(call(META, name("torch", "float32"), ints([-4]), ints([1]), b"\x89"))))  # fmt: skip


def sparse(layout, parts, data):
    made = call(name("torch._utils", "_rebuild_sparse_tensor"), layout, parts)
    return archive(records(pickle(state(made)), data))


LAYOUT = name("torch.serialization", "_get_layout")
COO = call(LAYOUT, text("torch.sparse_coo"))
CSR = call(LAYOUT, text("torch.sparse_csr"))
FLOATS = struct.pack("<4f", 1, 2, 3, 4)


def coo(indices, shape=(2, 2), values=None, size=None, coalesced=b"\x89"):
    numbers = struct.pack(f"<{len(indices)}q", *indices)
    at = tensor((2, len(indices) // 2) if size is None else size, (len(indices) // 2, 1), of=storage("LongStorage", "1", len(indices)))
    value = tensor((len(indices) // 2,)) if values is None else values
    return sparse(COO, tuple_of(at, value, ints(shape), coalesced), {"0": FLOATS, "1": numbers})


for key, indices in {"beyond": (0, 9, 0, 1), "negative": (0, -1, 0, 1), "max": (0, INF, 0, 1)}.items():
    case(f"sparse-index-{key}", f"3: a sparse tensor of 2 × 2 with the indices {indices}",
         coo(indices), source="CVE-2025-62164")  # fmt: skip
case("sparse-not-coalesced", "3: a sparse tensor that says it is coalesced and is not", coo((1, 0, 1, 0), coalesced=b"\x88"))
case("sparse-shape-negative", "3: a sparse tensor of a negative size", coo((0, 1, 0, 1), (-2, 2)))
case("sparse-shape-overflow", "3: a sparse tensor of 2^64 elements", coo((0, 1, 0, 1), (1 << 32, 1 << 32)))
case("sparse-rank", "3: a sparse tensor whose indices have another rank", coo((0, 1, 0, 1), (2, 2, 2)))
case("sparse-bomb", "3: a sparse tensor of 2^40 values that are one",
     sparse(COO, tuple_of(tensor((2, 1 << 40), (1, 0), of=storage("LongStorage", "1", 2)), tensor((1 << 40,), (0,)),
                          ints((2, 2)), b"\x89"), {"0": FLOATS, "1": bytes(16)}))  # fmt: skip
case("sparse-of-itself", "3: a sparse tensor whose indices are sparse",
     sparse(COO, tuple_of(tensor(), b"N", ints((2, 2))), {"0": FLOATS}))  # fmt: skip


def csr(rows, columns, shape=(2, 2)):
    data = {"0": FLOATS, "1": struct.pack("<3q", *rows), "2": struct.pack("<2q", *columns)}
    return sparse(CSR, tuple_of(longs("1", 0, 0, 0), longs("2", 0, 0), tensor((2,)), ints(shape)), data)


for key, (rows, columns) in {"column-beyond": ((0, 1, 2), (0, 9)), "column-negative": ((0, 1, 2), (0, -1)),
                             "row-falls": ((0, 2, 1), (0, 1)), "row-beyond": ((0, 1, 99), (0, 1)),
                             "row-first": ((1, 1, 2), (0, 1))}.items():  # fmt: skip
    case(f"csr-{key}", f"3: a CSR tensor with the rows {rows} and columns {columns}", csr(rows, columns), source="CVE-2025-62164")
case("layout-unknown", "3: a layout that there is not", torch_file(call(LAYOUT, text("torch.sparse_hostile"))))

QUANTIZED = name("torch._utils", "_rebuild_qtensor")
case("quantized-bomb", "3: a quantized tensor of 2^40 elements that are one", fate="read",
     data=torch_file(state(call(QUANTIZED, storage("QInt8Storage", "0", 16), integer(0), ints([1 << 40]), ints([0]),
                                tuple_of(name("torch", "per_tensor_affine"), b"G" + struct.pack(">d", 1), integer(0)),
                                b"\x89", ORDERED))))  # fmt: skip
case("quantized-axis", "3: a quantized tensor whose axis is 7",
     torch_file(state(call(QUANTIZED, storage("QInt8Storage", "0", 16), integer(0), ints([4]), ints([1]),
                           tuple_of(name("torch", "per_channel_affine"), tensor(), tensor(), integer(7)),
                           b"\x89", ORDERED))))  # fmt: skip
case("quantized-scheme", "3: a quantization scheme that is a str",
     torch_file(state(call(QUANTIZED, storage("QInt8Storage", "0", 16), integer(0), ints([4]), ints([1]),
                           tuple_of(text("per_tensor_affine"), b"G" + struct.pack(">d", 1), integer(0)), b"\x89", ORDERED))))  # fmt: skip
NESTED = name("torch._utils", "_rebuild_nested_tensor")


def nested(sizes, strides, offsets, key):
    data = {"0": FLOATS, "1": struct.pack("<1q", *sizes), "2": struct.pack("<1q", *strides), "3": struct.pack("<1q", *offsets)}
    grid = [tensor((1, 1), (1, 1), of=storage("LongStorage", k, 1)) for k in "12"]
    return archive(records(pickle(state(call(NESTED, tensor(), *grid, longs("3", 0)))), data))


for key, numbers in {"beyond": ((5,), (1,), (0,)), "offset": ((4,), (1,), (1,)), "negative": ((-4,), (1,), (0,)),
                     "stride": ((4,), (INF,), (0,)), "offset-negative": ((1,), (1,), (-4,))}.items():  # fmt: skip
    case(f"nested-{key}", f"3: a nested tensor with the sizes, strides and offsets {numbers} of 4 elements", nested(*numbers, key))
case("nested-bomb", "3: a nested tensor of 2^40 parts that are one",
     archive(records(pickle(state(call(NESTED, tensor(), *[tensor((1 << 40, 1), (0, 1), of=storage("LongStorage", "1", 1))] * 2,
                                       tensor((1 << 40,), (0,), of=storage("LongStorage", "1", 1))))), {"0": FLOATS, "1": bytes(8)})))  # fmt: skip
case("nested-floats", "3: a nested tensor whose sizes are floats",
     torch_file(state(call(NESTED, tensor(), tensor((2, 2), (2, 1)), tensor((2, 2), (2, 1)), tensor((2,))))))  # fmt: skip

# Rule 4: storages.
for key, (of, size) in {
    "numel-more": (storage(numel=5), 5), "numel-less": (storage(numel=3), 3), "numel-negative": (storage(numel=-1), 1),
    "numel-huge": (storage(numel=BIG), 4), "numel-wraps": (storage(numel=BIG + 4), 4), "numel-minus-max": (storage(numel=-INF), 4),
    "no-record": (storage(key="7"), 4), "key-path": (storage(key="../data/0"), 4), "key-nul": (storage(key="0\0x"), 4),
    "key-empty": (storage(key=""), 4), "key-minus": (storage(key="-0"), 4), "key-plus": (storage(key="+0"), 4),
    "key-space": (storage(key=" 0"), 4), "key-zeros": (storage(key="00"), 4), "key-arabic": (storage(key="٠"), 4),
    "key-long": (storage(key="0" * 100_000), 4), "key-version": (storage("ByteStorage", "../version", 2), 2),
    "wrong-class": (storage("DoubleStorage"), 4), "odd-size": (storage("ComplexDoubleStorage", numel=2), 2),
}.items():  # fmt: skip
    source = "CVE-2026-24747" if "numel" in key else ""
    case(f"storage-{key}", f"4: a storage that its record does not bear out ({key})",
         torch_file(state(tensor((size,) if 0 < size < 9 else (1,), of=of))), source=source)  # fmt: skip
case("storage-two-types", "4: one record as float32 and as int64",
     torch_file(EMPTY_DICT, text("a"), tensor(), b"s", text("b"), tensor((2,), of=storage("LongStorage", "0", 2)), b"s"))  # fmt: skip
case("storage-two-sizes", "4: one record as 4 elements and as 2",
     torch_file(EMPTY_DICT, text("a"), tensor(), b"s", text("b"), tensor((2,), of=storage(numel=2)), b"s"))  # fmt: skip
for key, code in {
    "word": tuple_of(text("module"), name("torch", "FloatStorage"), text("0"), text("cpu"), integer(4)),
    "short": tuple_of(text("storage"), name("torch", "FloatStorage"), text("0")),
    "int": integer(0), "none": b"N", "dict": EMPTY_DICT, "str": text("0"),
    "class": tuple_of(text("storage"), name("torch", "Tensor"), text("0"), text("cpu"), integer(4)),
    "key": tuple_of(text("storage"), name("torch", "FloatStorage"), integer(0), text("cpu"), integer(4)),
    "location": tuple_of(text("storage"), name("torch", "FloatStorage"), text("0"), EMPTY_DICT, integer(4)),
    "numel": tuple_of(text("storage"), name("torch", "FloatStorage"), text("0"), text("cpu"), text("4")),
}.items():  # fmt: skip
    case(f"persid-{key}", f"4: the id of a storage that is none ({key})", torch_file(state(tensor(of=code + b"Q"))))
case("storage-200000-times", "4: one storage of 200,000 tensors", fate="read",
     data=torch_file(EMPTY_DICT, text("a"), put(1), tensor(), put(2), b"s", MARK,
                     *[text(f"{i}") + get(2) for i in range(200_000)], b"u"))  # fmt: skip
