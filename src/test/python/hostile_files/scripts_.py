"""Rule 5: TorchScript archives, which hold programs, and are read by a call of their own or not at all."""

import struct

from forge import *

FLOATS = struct.pack("<4f", 1, 2, 3, 4)
MODULE = name("__torch__", "M") + EMPTY_TUPLE + b"\x81" + EMPTY_DICT + MARK + text("weight") + tensor() + text("training") + b"\x88ub"
CONSTANTS = pickle(EMPTY_TUPLE)
CODE = b"class M(Module):\n  __parameters__ = [\"weight\", ]\n  weight : Tensor\n  training : bool\n"


def script(data=None, constants=CONSTANTS, record=FLOATS, **more):
    entries = {"data.pkl": pickle(MODULE) if data is None else data, "code/__torch__.py": CODE, "data/0": record,
               "constants.pkl": constants, "version": b"3\n"} | more  # fmt: skip
    return archive([Entry(f"model/{key}", value) for key, value in entries.items() if value is not None])


def case_(key, rule, data, **fields):
    case(f"torchscript-{key}", f"5: {rule}", data, suffix=".pt", **fields)


case("script-as-checkpoint", "5: a TorchScript archive where a checkpoint was expected", script())
case("script-as-checkpoint-global", "5: a TorchScript archive where a checkpoint was expected, and in it what is forbidden",
     script(pickle(call(name("os", "system"), text("x")))), source="CVE-2025-32434")  # fmt: skip
case_("sound", "a sound TorchScript archive, for comparison", script(), fate="read")
case_("global", "a TorchScript archive whose data name what is forbidden", script(pickle(call(name("os", "system"), text("x")))))
case_("constants-global", "a TorchScript archive whose constants name what is forbidden",
      script(constants=pickle(call(name("os", "system"), text("x")))))  # fmt: skip
case_("constants-deep", "a TorchScript archive whose constants are a million tuples deep: harmless, nobody reads it", fate="read",
      data=script(constants=pickle(EMPTY_TUPLE, b"\x85" * 1_000_000)))  # fmt: skip
case_("constants-laughs", "a TorchScript archive of 2^31 constants by reference",
      script(constants=pickle(text("lol"), put(0), b"".join(get(i) + get(i) + b"\x86" + put(i + 1) for i in range(31)))))  # fmt: skip
case_("constants-list", "a TorchScript archive whose constants are no tuple: harmless, nobody reads it", fate="read", data=script(constants=pickle(EMPTY_DICT)))
case_("constants-empty", "a TorchScript archive whose constants.pkl is empty", script(constants=b""))
case_("code-evil", "a TorchScript archive whose code is no program: harmless, nobody reads it", fate="read", data=script(**{"code/__torch__.py": b"\xff" * 1000}))
case_("beyond", "a TorchScript archive with a tensor beyond its storage",
      script(pickle(name("__torch__", "M"), EMPTY_TUPLE, b"\x81", EMPTY_DICT, text("weight"), tensor((5,)), b"sb")), source="pytorch 109791")  # fmt: skip
case_("record-short", "a TorchScript archive whose record is too short", script(record=FLOATS[:8]))
case_("type-numpy", "a TorchScript archive with _rebuild_from_type_v2 and no function for it",
      script(constants=pickle(name("torch._tensor", "_rebuild_from_type_v2"), EMPTY_TUPLE, b"R")))  # fmt: skip
case_("container-size", "a TorchScript archive whose list says 28,257,437,280 items",
      script(constants=pickle(b"\x8e" + u64(28_257_437_280))), source="pytorch 185443")  # fmt: skip
case_("restore-tags", "a TorchScript archive whose list has a type tag that is a program: harmless, nobody reads it", fate="read",
      data=script(pickle(name("torch.jit._pickle", "restore_type_tag"), EMPTY_LIST, text("__import__('os')"), b"\x86R")))  # fmt: skip
case_("build-str", "a TorchScript module whose state is a str: harmless, nobody reads it", fate="read", data=script(pickle(name("__torch__", "M"), EMPTY_TUPLE, b"\x81", text("x"), b"b")))
case_("module-itself", "a TorchScript module that is its own part",
      script(pickle(name("__torch__", "M"), EMPTY_TUPLE, b"\x81", put(0), EMPTY_DICT, text("m"), get(0), b"sb")))  # fmt: skip
case_("modules-deep", "a TorchScript archive of 100,000 modules, each within the next",
      script(pickle((name("__torch__", "M") + b")\x81}" + text("m")) * 100_000, b"N", b"sb" * 100_000)))  # fmt: skip
case_("no-data", "a TorchScript archive without data.pkl", script(**{"data.pkl": None}))
case_("constants-huge", "a TorchScript archive whose constants.pkl says 2.2 GB", source="pytorch 185440",
      data=archive([Entry("model/data.pkl", pickle(MODULE)), Entry("model/version", b"3\n"),
                    Entry("model/constants.pkl", CONSTANTS, size=2_200_000_000, packed=None)]))  # fmt: skip
case_("weights-only", "a zip archive that torch.load hands to torch.jit.load", source="CVE-2025-32434",
      data=script(pickle(call(name("torch.jit", "load"), text("x")))))  # fmt: skip
