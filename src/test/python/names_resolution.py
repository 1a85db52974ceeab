"""Which overload Python's parser resolves each call to, and its result: ResolutionTest, which wrote the calls.

A call is a line: its number, the module, the function's name, the type of its tensors, and the arguments' tokens, those by
keyword with their names before them. A result is the operator called, the results' types, and their bits.
"""

import pathlib
import struct

import torch
from peer import arguments, folder
from torch.utils._python_dispatch import TorchDispatchMode

MODULES = {"torch": torch, "torch.linalg": torch.linalg, "torch.fft": torch.fft, "torch.special": torch.special}


class First(TorchDispatchMode):
    """The first operator that a call reaches; in inference mode that is the one that the parser chose."""

    name = ""

    def __torch_dispatch__(self, function, types, positional=(), keywords=None):
        self.name = self.name or function.name().removesuffix(".default")
        return function(*positional, **(keywords or {}))


def value(token, dtype):
    if token == "T":
        return torch.tensor([[3, 1, 2], [2, 2, 1], [1, 3, 3]], dtype=dtype)
    kind, text = token[0], token[1:]
    if kind == "L":
        return [value(part, dtype) for part in text.split(";") if part]
    return {"i": int, "f": float, "b": lambda word: word == "true", "s": str, "n": lambda _: None}[kind](text)


def bits(result):
    if isinstance(result, torch.Tensor):
        plain = result.resolve_conj().resolve_neg().contiguous()
        raw = bytes(plain.reshape(-1).view(torch.uint8).numpy()) if plain.numel() else b""
        return f"{str(plain.dtype).removeprefix('torch.')}{list(plain.shape)}{raw.hex()}"
    if isinstance(result, (list, tuple)):
        return "+".join(bits(part) for part in result)
    if isinstance(result, float):
        return "float" + struct.pack(">d", result).hex()
    return "" if result is None else f"{type(result).__name__}{result}".lower()


def call(module, name, dtype, tokens):
    def prepared():
        positional, keywords = [], {}
        for token in tokens:
            key, is_keyword, text = token.rpartition("=")
            if is_keyword:
                keywords[key] = value(text, dtype)
            else:
                positional.append(value(text, dtype))
        function = getattr(positional.pop(0), name) if module == "torch.Tensor" else getattr(MODULES[module], name)
        torch.manual_seed(1)
        return lambda: function(*positional, **keywords)

    with torch.inference_mode():
        try:
            result = bits(prepared()())  # without the mode, which changes what some operators do
        except Exception as error:
            return "", "refused " + " ".join(str(error).split())[:150]
        again = prepared()
        with First() as first:
            again()
        return first.name, result


with open(folder / "results.tsv", "w") as results:
    for line in pathlib.Path(arguments[0]).read_text().splitlines():
        number, module, name, dtype, *tokens = line.split("\t")
        print(number, *call(module, name, getattr(torch, dtype), tokens), sep="\t", file=results, flush=True)
