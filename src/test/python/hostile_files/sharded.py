"""Rule 7: indexes of models in several files, and the files that they name."""

import json

from forge import *
from formats import npy, npy_dict, one, safe

FIFO = object()  # no file, but a pipe
PART = "sharded-part.safetensors"
INDEX = ".index.json"


def index(weights, **more):
    return json.dumps({"metadata": {"total_size": 16}, "weight_map": weights} | more).encode()


def model(key, data, rule=None, **fields):
    case(f"sharded-{key}", f"7: an index of a model: {rule or key.replace('-', ' ')}", data, suffix=INDEX, **fields)


# What indexes name: sound ones, and others.
case("sharded-part", "none: a part of a model", safe(one()), fate="read", suffix=".safetensors")
case("sharded-other-part", "none: a part of a model with a tensor of the same name", safe(one()), fate="read", suffix=".safetensors")
case("sharded-part", "none: a part of a model by torch.save", archive(sound()), fate="read", suffix=".bin")
case("sharded-list", "none: a list, which is no part of a model", torch_file(EMPTY_LIST), fate="read", suffix=".bin")
case("sharded-array", "none: an array, which is no part of a model", npy(npy_dict()), fate="read", suffix=".npy")
case("sharded-damaged", "7: a part of a model that is cut", safe(one())[:-1], suffix=".safetensors")
case("sharded-evil", "1: a part of a model that names os.system", torch_file(name("os", "system"), EMPTY_TUPLE, b"R"), suffix=".bin")
case("sharded-pipe", "7: a pipe in the place of a part of a model", FIFO, suffix=".safetensors")

model("sound", index({"a": PART}), "none, for comparison", fate="read")
model("one-name-in-two-files", index({"a": "sharded-other-part.safetensors"}), "the index alone says which of two is meant: harmless", fate="read")
for key, weights in {
    "parent": {"a": "../../etc/passwd"}, "parent-only": {"a": ".."}, "here": {"a": "."}, "absolute": {"a": "/etc/passwd"}, "device": {"a": "/dev/zero"},
    "backslash": {"a": "..\\..\\passwd"}, "nul": {"a": PART + "\0.txt"}, "folder": {"a": "sub/" + PART}, "empty": {"a": ""}, "url": {"a": "file:///etc/passwd"},
    "long": {"a": "a" * 100_000}, "itself": {"a": "sharded-itself" + INDEX}, "another-index": {"a": "sharded-sound" + INDEX}, "circle": {"a": "sharded-circle-back" + INDEX},
    "circle-back": {"a": "sharded-circle" + INDEX}, "missing-file": {"a": "no-such-file.safetensors"}, "missing-tensor": {"b": PART},
    "pipe": {"a": "sharded-pipe.safetensors"}, "list": {"a": "sharded-list.bin"}, "array": {"a": "sharded-array.npy"}, "damaged": {"a": "sharded-damaged.safetensors"},
    "evil": {"a": "sharded-evil.bin"}, "script": {"a": "torchscript-sound.pt"}, "number": {"a": 1}, "nested": {"a": {"b": PART}}, "null": {"a": None}, "list-of-files": {"a": [PART]},
}.items():  # fmt: skip
    model(key, index(weights))
for key, data in {
    "no-map": b'{"metadata": {}}', "map-list": index([PART]), "map-text": index(PART), "map-twice": b'{"weight_map": {"a": "%b"}, "weight_map": {"a": "%b"}}' % ((PART.encode(),) * 2),
    "name-twice": b'{"weight_map": {"a": "%b", "a": "%b"}}' % ((PART.encode(),) * 2), "unknown": index({"a": PART}, hostile=1), "cut": index({"a": PART})[:-2],
    "behind": index({"a": PART}) + b"x", "deep": b'{"metadata": ' + b"[" * 100_000, "deep-objects": b'{"metadata":{"a":' * 50_000, "metadata-twice": b'{"metadata": {}, "metadata": {}, "weight_map": {}}',
    "surrogate": b'{"weight_map": {"a": "\\ud800"}}', "not-utf8": b'{"weight_map": {"a": "\xff"}}',
    "names-300000": lambda: index({str(i): PART for i in range(300_000)}), "files-5000": index({str(i): f"{i}.bin" for i in range(5_000)}),
    "metadata-90-mb": lambda: b'{"metadata": "' + b"a" * 90_000_000 + b'"}', "space-110-mb": lambda: b'{"weight_map": {}' + b" " * 110_000_000 + b"}",
}.items():  # fmt: skip
    model(key, data)
