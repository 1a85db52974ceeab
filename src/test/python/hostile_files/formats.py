"""Rule 7: safetensors; NumPy's arrays, one and in an archive; and what is none of all these."""

import io
import json
import struct
import zipfile

from forge import *


def safe(header, data=bytes(16), length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return u64(len(text) if length is None else length) + text + data


def one(**fields):
    return {"a": {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]} | fields}


def safe_case(key, rule, data, **fields):
    case(f"safetensors-{key}", f"7: {rule}", data, suffix=".safetensors", **fields)


safe_case("sound", "none, for comparison", safe(one()), fate="read")
for key, data in {
    "length-more": safe(one(), length=1000), "length-less": safe(one(), length=10), "length-max": safe(one(), length=(1 << 64) - 1),
    "length-sign": safe(one(), length=1 << 63), "length-100-mb": safe(one(), length=100_000_001), "length-0": safe(b"", b""),
    "length-1": safe(b"{", b""), "short": b"\2\0\0", "only-length": u64(2), "array": safe(b"[]", b""), "space-first": safe(b" {}", b""),
    "bom": safe(b"\xef\xbb\xbf{}", b""), "not-json": safe(b"{hello}", b""), "cut": safe(b'{"a":{"dtype":"F32",'), "behind": safe(b"{} x", b""),
    "comma": safe(b'{"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},}'), "single-quotes": safe(b"{'a':1}", b""),
    "nul": safe(b'{"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}\0'), "not-utf8": safe(b'{"\xff":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'),
    "control": safe(b'{"\n":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'), "escape": safe(b'{"\\x":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'),
    "name-twice": safe(b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}}'),
    "name-twice-escaped": safe(b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"\\u0061":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}}'),
    "field-twice": safe(b'{"a":{"dtype":"F32","dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'),
    "metadata-twice": safe(b'{"__metadata__":{},"__metadata__":{},"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'),
    "metadata-int": safe({"__metadata__": {"a": 1}} | one()), "metadata-nested": safe({"__metadata__": {"a": {}}} | one()),
    "metadata-list": safe({"__metadata__": []} | one()), "metadata-null": safe({"__metadata__": None} | one()),
    "dtype": safe(one(dtype="F33")), "dtype-int": safe(one(dtype=32)), "dtype-missing": safe({"a": {"shape": [4], "data_offsets": [0, 16]}}),
    "shape-missing": safe({"a": {"dtype": "F32", "data_offsets": [0, 16]}}), "offsets-missing": safe({"a": {"dtype": "F32", "shape": [4]}}),
    "shape-negative": safe(one(shape=[-2, -2])), "shape-float": safe(one(shape=[2.0, 2])), "shape-exponent": safe(b'{"a":{"dtype":"F32","shape":[4e0],"data_offsets":[0,16]}}'),
    "shape-str": safe(one(shape="22")), "shape-huge": safe(one(shape=[1 << 62, 4])), "shape-overflow": safe(one(shape=[1 << 64])),
    "shape-wraps": safe(one(shape=[(1 << 62) + 4])), "shape-other": safe(one(shape=[2, 3])), "shape-65": safe(one(shape=[1] * 64 + [4])),
    "offsets-reversed": safe(one(data_offsets=[16, 0])), "offsets-beyond": safe(one(data_offsets=[0, 17])), "offsets-short": safe(one(data_offsets=[0, 15])),
    "offsets-negative": safe(one(data_offsets=[-1, 15])), "offsets-one": safe(one(data_offsets=[0])), "offsets-three": safe(one(data_offsets=[0, 16, 16])),
    "offsets-huge": safe(one(data_offsets=[0, 1 << 64])), "gap": safe(one(data_offsets=[4, 20]), bytes(20)), "bytes-behind": safe(one(), bytes(17)),
    "data-short": safe(one(), bytes(15)), "field-unknown": safe(one(hostile=1)),
    "overlap": safe({"a": {"dtype": "F32", "shape": [3], "data_offsets": [0, 12]}, "b": {"dtype": "F32", "shape": [2], "data_offsets": [8, 16]}}),
    "hole": safe({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}, "b": {"dtype": "F32", "shape": [2], "data_offsets": [8, 16]}}),
    "same": safe({"a": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}, "b": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}}),
    "deep": safe(b'{"a":' * 100_000), "deep-arrays": safe(b'{"a":{"dtype":' + b"[" * 1_000_000), "half-byte": safe({"a": {"dtype": "F4", "shape": [3], "data_offsets": [0, 1]}}, b"\0"),
    "tensors-300000": lambda: safe(b"{" + b",".join(b'"%d":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}' % i for i in range(300_000)) + b"}", b""),
    "name-90-mb": lambda: safe(b'{"' + b"a" * 90_000_000 + b'":1}', b""), "digits-million": safe(b'{"a":{"dtype":"F32","shape":[' + b"1" * 1_000_000 + b']}}', b""),
    "surrogate": safe(b'{"\\ud800":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'), "space-90-mb": lambda: safe(b"{" + b" " * 90_000_000, b""),
    "values-unknown-deep": safe(b'{"a":{"x":' + b"[" * 5_000 + b"]" * 5_000 + b"}}", b""), "pickle": safe(pickle(name("os", "system")), b""),
}.items():  # fmt: skip
    safe_case(key, key.replace("-", " "), data)
for key, data in {
    "empty": safe(b"{}", b""), "padded": safe(json.dumps(one()).encode() + b"   "), "scalar": safe(one(shape=[], data_offsets=[0, 4]), bytes(4)),
    "zero": safe(one(shape=[0, 1 << 40], data_offsets=[0, 0]), b""), "order": safe({"b": {"dtype": "U8", "shape": [8], "data_offsets": [8, 16]}, "a": {"dtype": "U8", "shape": [8], "data_offsets": [0, 8]}}),
    "name-empty": safe({"": one()["a"]}), "name-path": safe({"../../etc/passwd": one()["a"]}), "name-escaped": safe(b'{"\\u0000\\"":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}'),
}.items():  # fmt: skip
    safe_case(f"odd-{key}", f"{key}: odd but harmless", data, fate="read")
case("safetensors-zip", "7: a zip archive by the name of a safetensors file: told by its content", archive(sound()), fate="read", suffix=".safetensors")
case("html", "7: a web page in the place of a file", b"<!DOCTYPE html><html>404</html>")
case("lfs", "7: a pointer of Git LFS", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 4\n")
case("hdf5", "7: an HDF5 file", b"\x89HDF\r\n\x1a\n" + bytes(100), suffix=".h5")
case("gguf", "7: a GGUF file that says 2^64 - 1 tensors", b"GGUF" + u32(3) + u64((1 << 64) - 1) * 2, suffix=".gguf")
case("gzip", "7: a gzip file", b"\x1f\x8b\x08" + bytes(30))

# NumPy.


def npy(dict_, data=bytes(16), version=b"\1\0", length=None, magic=b"\x93NUMPY"):
    text = dict_ if isinstance(dict_, bytes) else dict_.encode("latin1")
    size = len(text) if length is None else length
    return magic + version + (u16(size) if version[0] == 1 else u32(size)) + text + data


def npy_dict(descr="'<f4'", order="False", shape="(4,)", more=""):
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, {more}}}\n"


case("npy-sound", "none, for comparison", npy(npy_dict()), fate="read", suffix=".npy")
for key, data in {
    "object": npy(npy_dict("'|O'"), pickle(name("os", "system"))), "object-plain": npy(npy_dict("'O'"), pickle(name("os", "system"))),
    "structured": npy(npy_dict("[('a', '<f4')]")), "subarray": npy(npy_dict("('<f4', (2,))")), "text": npy(npy_dict("'<U4'")), "bytes": npy(npy_dict("'|S16'"), bytes(64)),
    "time": npy(npy_dict("'<M8[ns]'"), bytes(32)), "void": npy(npy_dict("'|V4'")), "float128": npy(npy_dict("'<f16'"), bytes(64)), "descr-empty": npy(npy_dict("''")),
    "descr-long": npy(npy_dict("'" + "<" * 5000 + "'")), "itemsize-huge": npy(npy_dict("'|S99999999999'")), "itemsize-0": npy(npy_dict("'<f0'")),
    "shape-negative": npy(npy_dict(shape="(-4,)")), "shape-huge": npy(npy_dict(shape="(4611686018427387904, 4)")), "shape-wraps": npy(npy_dict(shape="(4611686018427387908,)")),
    "shape-wide": npy(npy_dict(shape="(99999999999999999999,)")), "shape-float": npy(npy_dict(shape="(4.0,)")), "shape-int": npy(npy_dict(shape="4")),
    "shape-list": npy(npy_dict(shape="[4]")), "shape-parens": npy(npy_dict(shape="(4)")), "shape-65": npy(npy_dict(shape="(" + "1, " * 64 + "4)")),
    "shape-name": npy(npy_dict(shape="(x,)")), "shape-call": npy(npy_dict(shape="__import__('os').system('x')")), "shape-product": npy(npy_dict(shape="(2*2,)")),
    "shape-more": npy(npy_dict(shape="(5,)")), "shape-less": npy(npy_dict(shape="(3,)")), "order-int": npy(npy_dict(order="0")), "order-missing": npy("{'descr': '<f4', 'shape': (4,), }"),
    "key-more": npy(npy_dict(more="'hostile': 1")), "key-twice": npy(npy_dict(more="'shape': (4,)")), "not-dict": npy("('<f4', False, (4,))"), "cut": npy("{'descr': '<f4', "),
    "nested": npy("{" * 5_000), "parens": npy("(" * 5_000), "escapes": npy(npy_dict("'\\x3cf4'")), "concatenated": npy(npy_dict("'<' 'f4'")), "behind": npy(npy_dict() + "; import os"),
    "length-0": npy(b"", length=0), "length-more": npy(npy_dict(), length=60_000), "length-max": npy(npy_dict(), version=b"\2\0", length=0xFFFFFFFF), "length-10001": npy(npy_dict() + " " * 10_001, version=b"\2\0"),
    "version-0": npy(npy_dict(), version=b"\0\0"), "version-4": npy(npy_dict(), version=b"\4\0"), "version-minor": npy(npy_dict(), version=b"\1\7"),
    "magic": npy(npy_dict(), magic=b"\x93NUMPX"), "only-magic": b"\x93NUMPY", "only-head": b"\x93NUMPY\1\0", "data-short": npy(npy_dict(), bytes(15)), "data-more": npy(npy_dict(), bytes(17)),
    "not-utf8": npy(b"{'descr': '\xff'}", version=b"\3\0"), "nul": npy(npy_dict() + "\0"), "bool-2": npy("{'descr': '<b4', 'fortran_order': False, 'shape': (4,), }"),
}.items():  # fmt: skip
    case(f"npy-{key}", f"7: an array with another header: {key.replace('-', ' ')}", data, suffix=".npy")


def npz(members, method=zipfile.ZIP_STORED):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as out:
        for key, data in members:
            out.writestr(zipfile.ZipInfo(key), data, method)
    return stream.getvalue()


SOUND = npy(npy_dict())
case("npz-sound", "none, for comparison", npz([("a.npy", SOUND)]), fate="read", suffix=".npz")
case("npz-deflated", "none: savez_compressed", npz([("a.npy", SOUND)], zipfile.ZIP_DEFLATED), fate="read", suffix=".npz")
for key, members in {
    "object": [("a.npy", npy(npy_dict("'|O'"), pickle(name("os", "system"))))], "pickle": [("a.npy", pickle(name("os", "system")))], "empty": [("a.npy", b"")],
    "parent": [("../a.npy", SOUND)], "absolute": [("/a.npy", SOUND)], "twice": [("a.npy", SOUND), ("A.npy", SOUND)], "other": [("a.npy", SOUND), ("b.pkl", pickle(name("os", "system")))],
    "short": [("a.npy", SOUND[:-1])], "more": [("a.npy", SOUND + b"\0")], "cut": [("a.npy", SOUND[:20])],
}.items():  # fmt: skip
    case(f"npz-{key}", f"7: an archive of arrays: {key}", npz(members), suffix=".npz")
case("npz-bomb", "5: an array of 200 MB of zeros in 200 KB",
     lambda: npz([("a.npy", npy(npy_dict(shape=f"({50 << 20},)"), bytes(200 << 20)))], zipfile.ZIP_DEFLATED), suffix=".npz")  # fmt: skip
