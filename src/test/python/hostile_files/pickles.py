"""Rule 2: the machine that reads a pickle has types, ends and limits, and never recurses."""

import struct

from forge import *

# What takes values where there are none, or of another type.
UNDERFLOW = {"tuple1": b"\x85", "tuple2": b"N\x86", "tuple3": b"NN\x87", "tuple": b"t", "append": b"]a", "appends": b"e",
             "setitem": b"}Na", "setitems": b"u", "reduce": b"R", "build": b"b", "newobj": b")\x81", "binput": b"q\0",
             "long-binput": b"r\0\0\0\0", "persid": b"Q", "stop": b""}  # fmt: skip
for key, code in UNDERFLOW.items():
    case(f"underflow-{key}", f"2: {key} without the values that it takes", torch_file(code))
case("underflow-below-mark", "2: an instruction that reaches below a mark", torch_file(b"NN(\x86"))
case("mark-left", "2: a mark that is left at the end", torch_file(EMPTY_DICT, MARK))
case("two-values-left", "2: two values that are left at the end", torch_file(EMPTY_DICT, EMPTY_DICT))
case("marks-10-million", "2: ten million marks", torch_file(MARK * 10_000_000))

for key, target in {"list": EMPTY_LIST, "tuple": EMPTY_TUPLE, "int": integer(1), "str": text("x"), "none": b"N",
                    "tensor": tensor(), "storage": storage(), "class": name("torch", "FloatStorage"),
                    "set": b"\x8f"}.items():  # fmt: skip
    source = "CVE-2026-24747" if key in ("tensor", "storage", "list") else ""
    case(f"setitem-{key}", f"2: SETITEM on a {key}", torch_file(target, integer(0), integer(1), b"s"), source=source)
case("setitems-tensor", "2: SETITEMS on a tensor",
     torch_file(tensor(), MARK, integer(0), integer(1), b"u"), source="CVE-2026-24747")  # fmt: skip
case("setitems-odd", "2: SETITEMS with a key that has no value", torch_file(EMPTY_DICT, MARK, text("a"), b"u"))
for key, target in {"dict": EMPTY_DICT, "tuple": EMPTY_TUPLE, "tensor": tensor(), "none": b"N"}.items():
    case(f"append-{key}", f"2: APPEND to a {key}", torch_file(target, integer(0), b"a"))
for key, (target, given) in {
    "dict": (EMPTY_DICT, EMPTY_DICT), "tensor": (tensor(), EMPTY_DICT), "list": (EMPTY_LIST, EMPTY_DICT),
    "storage": (storage(), EMPTY_DICT), "class": (name("torch", "Tensor"), EMPTY_DICT),
    "ordered-by-list": (ORDERED, EMPTY_LIST), "ordered-by-none": (ORDERED, b"N"),
}.items():  # fmt: skip
    case(f"build-{key}", f"2: BUILD on a {key}" if "-" not in key else f"2: BUILD of an OrderedDict {key[8:]}",
         torch_file(target, given, b"b"))  # fmt: skip
case("build-tensor-set-state", "2: BUILD on a tensor with a storage, which is its __setstate__",
     torch_file(tensor(), tuple_of(storage(), integer(1 << 40), ints([4]), ints([1])), b"b"), source="CVE-2026-24747")  # fmt: skip

for key, code in {"pop": b"N0", "dup": b"N2", "pop-mark": b"(1N", "frame": b"\x95" + u64(1) + b"N", "int": b"I1\n",
                  "long": b"L1L\n", "long4": b"\x8b" + u32(1) + b"\1", "float": b"F1.0\n", "unicode": b"Va\n",
                  "string": b"S'a'\n", "persid": b"P0\n", "get": b"Np0\ng0\n", "list": b"(l", "dict": b"(d",
                  "binbytes": b"B" + u32(1) + b"a", "short-binbytes": b"C\1a", "binbytes8": b"\x8e" + u64(1) + b"a",
                  "short-binunicode": b"\x8c\1a", "binunicode8": b"\x8d" + u64(1) + b"a", "bytearray8": b"\x96" + u64(0),
                  "next-buffer": b"\x97", "readonly-buffer": b"N\x98", "memoize": b"N\x94", "newobj-ex": b"N)}\x92",
                  "frozenset": b"(\x91", "additems": b"\x8f(N\x90", "ext1": b"\x82\1", "ext4": b"\x84" + u32(1),
                  "unknown-00": b"\0", "unknown-ff": b"\xff"}.items():  # fmt: skip
    case(f"opcode-{key}", f"2: the instruction {key.upper().replace('-', '_')}, which torch.save never writes",
         torch_file(code))  # fmt: skip
for protocol in (0, 1, 4, 5, 6, 255):
    case(f"protocol-{protocol}", f"2: a pickle of protocol {protocol}",
         archive(records(b"\x80" + u8(protocol) + state(tensor()) + STOP)))  # fmt: skip
case("protocol-3", "none: a pickle of protocol 3, which torch.save writes if it is told to", fate="read",
     data=archive(records(b"\x80\3" + state(tensor()) + STOP)))  # fmt: skip
case("protocol-missing", "2: a pickle without its protocol", archive(records(state(tensor()) + STOP)))

case("binget-missing", "2: a memo entry that nothing was put into", torch_file(get(7)))
case("binget-4-billion", "2: the memo entry 4,294,967,295", torch_file(get(0xFFFFFFFF)))
case("binput-4-billion", "2: a memo whose only entry is 4,294,967,295: harmless in a map",
     torch_file(EMPTY_DICT, text("a"), tensor(), put(0xFFFFFFFF), b"s"), fate="read")  # fmt: skip
case("binput-minus-1-read", "2: a memo entry that is put and got as 0x80000000: unsigned, harmless",
     torch_file(EMPTY_DICT, text("a"), put(1 << 31), tensor(), b"s", text("b"), tensor(), b"s"), fate="read")  # fmt: skip
for key, code in {"binunicode": b"X" + u32(0xFFFFFFFF), "binunicode-2g": b"X" + u32(0x7FFFFFFF) + b"abc",
                  "binstring": b"T" + u32(0x7FFFFFFF), "binstring-negative": b"T" + u32(0xFFFFFFFF),
                  "short-binstring": b"U\xffab", "long1": b"\x8a\xff\1", "binint": b"J\0", "binfloat": b"G\0\0",
                  "binput": b"Nq", "binbytes": b"B" + u32(0xFFFFFFF0),
                  "binunicode8": b"\x8d" + u64(4_194_304_000), "frame": b"\x95" + u64(1 << 62)}.items():  # fmt: skip
    case(f"length-{key}", f"2: {key.upper()} that is longer than the pickle", archive(records(PROTO + code)),
         source="pytorch 185443" if "8" in key or "2g" in key else "")  # fmt: skip
case("no-stop", "2: a pickle without its end", archive(records(PROTO + EMPTY_DICT)))
case("empty-pickle", "2: a data.pkl of no bytes", archive(records(b"")))
case("only-proto", "2: a pickle that is its protocol only", archive(records(PROTO)))
for key, data in {"ff": b"\xff", "overlong-slash": b"\xc0\xaf", "overlong-nul": b"\xc0\x80", "cut": b"\xe2\x82",
                  "beyond": b"\xf4\x90\x80\x80", "five-bytes": b"\xf8\x88\x80\x80\x80",
                  "pair-apart": b"\xed\xa0\x80\xed\xb0\x80"}.items():  # fmt: skip
    case(f"utf8-{key}", f"2: a str that is not UTF-8 ({key})", torch_file(EMPTY_DICT, b"X", u32(len(data)), data, b"N", b"s"))
case("utf8-lone-surrogate", "2: a str with a lone surrogate, which Python writes", torch_file(state(tensor(), "\udc80")),
     fate="read")  # fmt: skip

# Bombs.
LAUGHS = EMPTY_LIST + put(0) + b"".join(MARK + get(i) * 10 + b"t" + put(i + 1) for i in range(30))
DOUBLES = text("lol") + put(0) + (get(0) + get(0) + b"\x86" + put(0)) * 5_000
KEYS = text("lol") + put(0) + b"".join(get(i) + get(i) + b"\x86" + put(i + 1) for i in range(31))
case("laughs-tuples", "2: 10^30 tuples by 30 references to 10 each, as a value: shared, so harmless, but no state dict",
     torch_file(LAUGHS), source="burn 4965")  # fmt: skip
case("laughs-memo", "2: one memo entry doubled 5,000 times", torch_file(DOUBLES), source="burn 5074")
case("laughs-build", "2: attributes that are the dict itself", torch_file(ORDERED, put(0), get(0), b"b"), source="burn 5074")
case("laughs-key", "2: 2^31 tuples as the key of a dict", torch_file(EMPTY_DICT, KEYS, b"N", b"s"))
case("laughs-set", "2: 2^31 tuples in a set", torch_file(call(name("__builtin__", "set"), EMPTY_LIST + KEYS + b"a")))
case("key-of-long-strings", "2: a key of 1,000 references to one str of 1 MB",
     torch_file(EMPTY_DICT, text("x" * (1 << 20)), put(0), MARK, get(0) * 1000, b"t", b"N", b"s"))  # fmt: skip
case("key-again-and-again", "2: a tuple of 100,000 as the key of each of 20,000 dicts",
     torch_file(EMPTY_LIST, MARK, MARK, b"N" * 100_000, b"t", put(0), (EMPTY_DICT + get(0) + b"Ns") * 20_000, b"e"))  # fmt: skip
case("deep-tuples", "2: a million tuples, each within the next", torch_file(EMPTY_TUPLE, b"\x85" * 1_000_000))
case("deep-lists", "2: a million lists, each within the next", torch_file(EMPTY_LIST * 1_000_000, b"a" * 999_999))
case("deep-dicts", "2: 300,000 dicts, each within the next", torch_file(b"}K\0" * 300_000, b"N", b"s" * 300_000))
case("deep-key", "2: a key that is 100,000 tuples deep", torch_file(EMPTY_DICT, EMPTY_TUPLE, b"\x85" * 100_000, b"Ns"))
case("deep-persid", "2: the id of a storage, 100,000 tuples deep", torch_file(EMPTY_TUPLE, b"\x85" * 100_000, b"Q"))
case("self-list", "2: a list that holds itself", fate="read", data=torch_file(EMPTY_LIST, put(0), get(0), b"a"))
case("self-dict", "2: a dict that holds itself", fate="read", data=torch_file(EMPTY_DICT, put(0), text("a"), get(0), b"s"))
case("self-key", "2: a dict as its own key", torch_file(EMPTY_DICT, put(0), get(0), text("a"), b"s"))
case("self-tuple", "2: a tuple that holds itself by a list", fate="read",
     data=torch_file(EMPTY_LIST, put(0), get(0), b"\x85", b"a"))  # fmt: skip
case("self-tuple-key", "2: a key that holds itself by a list",
     torch_file(EMPTY_DICT, EMPTY_LIST, put(0), get(0), b"\x85", put(1), b"a\x85", b"Ns"))  # fmt: skip
case("self-state", "2: a state dict among its own tensors",
     torch_file(ORDERED, put(0), text("a"), tensor(), b"s", text("b"), get(0), b"s"))  # fmt: skip
case("cycle-of-two", "2: two lists that hold each other", fate="read",
     data=torch_file(EMPTY_LIST, put(0), EMPTY_LIST, get(0), b"aa"))  # fmt: skip
case("nan-keys", "2: 1,000 keys that are NaN, each unlike any other", fate="read",
     data=torch_file(EMPTY_DICT, (b"G\x7f\xf8\0\0\0\0\0\0N" + b"s") * 1000))  # fmt: skip
case("equal-keys", "2: the keys 1, 1.0 and True, which are one", torch_file(EMPTY_DICT, b"K\1Ns", b"G\x3f\xf0\0\0\0\0\0\0Ns"))
case("key-twice", "2: a key that comes twice", torch_file(EMPTY_DICT, text("a"), tensor(), b"s", text("a"), tensor(), b"s"))
case("key-list", "2: a list as a key", torch_file(EMPTY_DICT, EMPTY_LIST, b"Ns"))
case("key-tensor", "2: a tensor as a key", fate="read", data=torch_file(EMPTY_DICT, tensor(), b"Ns"))


def colliding(count):
    """Strings of one String.hashCode: Aa and BB have the same."""
    return [f"{i:0{17}b}".replace("0", "Aa").replace("1", "BB") for i in range(count)]


case("collisions-100000", "2: 100,000 keys of one String.hashCode", fate="read",
     data=torch_file(EMPTY_DICT, *[text(key) + b"Ns" for key in colliding(100_000)]))  # fmt: skip
case("collisions-ints", "2: 200,000 ints of one Long.hashCode as keys", fate="read",
     data=torch_file(EMPTY_DICT, *[integer((i << 32) | i) + b"Ns" for i in range(1, 200_000)]))  # fmt: skip
case("collisions-floats", "2: 100,000 floats of one Double.hashCode as keys", fate="read",
     data=torch_file(EMPTY_DICT, *[b"G" + struct.pack(">Q", (i << 32) | i) + b"Ns" for i in range(1, 100_000)]))  # fmt: skip
case("collisions-big-ints", "2: 50,000 big ints of one BigInteger.hashCode as keys", fate="read",
     data=torch_file(EMPTY_DICT, *[b"\x8a\x0d" + struct.pack("<III", (-31 * i) & 0xFFFFFFFF, i, 1)  + b"\0Ns"
                              for i in range(1, 50_000)]))  # fmt: skip
case("long1-255", "2: ints of 2,040 bits, 20,000 of them", fate="read", data=torch_file(EMPTY_LIST, MARK, (b"\x8a\xff" + b"\x7f" * 255) * 20_000, b"e"))
case("long1-0", "2: an int of no bytes", fate="read", data=torch_file(EMPTY_DICT, text("a"), b"\x8a\0s"))
case("10-million-ints", "2: ten million ints", torch_file(EMPTY_LIST, MARK, b"K\1" * 10_000_000, b"e"))
case("20-million-nones", "2: twenty million None", torch_file(EMPTY_LIST, MARK, b"N" * 20_000_000, b"e"))
case("5-million-lists", "2: five million empty lists", torch_file(EMPTY_LIST, MARK, b"]" * 5_000_000, b"e"))
case("3-million-dicts", "2: three million dicts of one item", torch_file(EMPTY_LIST, MARK, b"}K\1Ns" * 3_000_000, b"e"))
case("2-million-puts", "2: two million memo entries, out of order", fate="read",
     data=torch_file(EMPTY_LIST, *[put(i) for i in range(2_000_000, 1, -1)]))  # fmt: skip
case("set-again-and-again", "2: set() of one list of 100,000, 5,000 times",
     torch_file(EMPTY_LIST, put(0), MARK, *[integer(i) for i in range(100_000)], b"e",
                name("__builtin__", "set"), put(1), EMPTY_LIST, MARK, (get(1) + get(0) + b"\x85R") * 5_000, b"e\x87"))  # fmt: skip
case("encode-again-and-again", "2: _codecs.encode of one str of 4 MB, 5,000 times",
     torch_file(name("_codecs", "encode"), put(0), text("x" * (4 << 20)), text("latin1"), b"\x86", put(1),
                EMPTY_LIST, MARK, (get(0) + get(1) + b"R") * 5_000, b"e\x87"))  # fmt: skip
case("bytearray-again-and-again", "2: bytearray of one bytes of 4 MB, 5,000 times",
     torch_file(call(name("_codecs", "encode"), text("x" * (4 << 20)), text("latin1")), b"\x85", put(1),
                name("__builtin__", "bytearray"), put(0), EMPTY_LIST, MARK, (get(0) + get(1) + b"R") * 5_000, b"e\x87"))  # fmt: skip
case("size-again-and-again", "2: torch.Size of one tuple of 1,000,000, 5,000 times",
     torch_file(MARK, b"K\1" * 1_000_000, b"t\x85", put(1), name("torch", "Size"), put(0),
                EMPTY_LIST, MARK, (get(0) + get(1) + b"R") * 5_000, b"e\x87"))  # fmt: skip
case("counter-again-and-again", "2: Counter of one dict of 100,000, 5,000 times",
     torch_file(EMPTY_DICT, MARK, *[integer(i) + b"K\1" for i in range(100_000)], b"u\x85", put(1),
                name("collections", "Counter"), put(0), EMPTY_LIST, MARK, (get(0) + get(1) + b"R") * 5_000, b"e\x87"))  # fmt: skip
case("sizes-again-and-again", "2: tensors of one tuple of 1,000,000 sizes, 5,000 times",
     torch_file(MARK, b"K\1" * 1_000_000, b"t", put(1), name("torch._utils", "_rebuild_tensor_v2"), put(0), storage(),
                put(2), EMPTY_LIST, MARK,
                (get(0) + MARK + get(2) + b"K\0" + get(1) + get(1) + b"\x89}tR") * 5_000, b"e\x87"))  # fmt: skip
case("device-long", "2: a device whose name has 4 MB", torch_file(call(name("torch", "device"), text("cuda" * (1 << 20)))))
