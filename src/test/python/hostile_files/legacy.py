"""Rule 6: files of torch.save before 1.6, and tar archives before 0.1.10."""

import io
import struct
import tarfile

from forge import *

MAGIC = pickle(b"\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19")
VERSION = pickle(b"M\xe9\x03")
MACHINE = pickle(EMPTY_DICT, MARK, text("protocol_version"), b"M\xe9\x03", text("little_endian"), b"\x88", b"u")
FLOATS = struct.pack("<4f", 1, 2, 3, 4)
NONE = b"N"


def whole(key="0", numel=4, kind="FloatStorage", view=NONE, location="cpu"):
    return storage(kind, key, numel, location, extra=view)


def keys(*names):
    return pickle(EMPTY_LIST, MARK, *map(text, names), b"e")


def legacy(value, listed=("0",), data=None, magic=MAGIC, version=VERSION, machine=MACHINE, behind=b"", key_list=None):
    stored = u64(4) + FLOATS if data is None else data
    return magic + version + machine + pickle(value) + (keys(*listed) if key_list is None else key_list) + stored + behind


SOUND = state(tensor(of=whole()))
case("legacy-sound", "none: a sound legacy file, for comparison", legacy(SOUND), fate="read")
for key, fields in {
    "numel-more": {"data": u64(5) + FLOATS}, "numel-less": {"data": u64(3) + FLOATS}, "numel-negative": {"data": u64((1 << 64) - 4) + FLOATS},
    "numel-max": {"data": u64((1 << 63) - 1) + FLOATS}, "data-short": {"data": u64(4) + FLOATS[:15]}, "data-none": {"data": b""},
    "data-half-a-count": {"data": b"\4\0\0"}, "behind": {"behind": b"\0"}, "keys-missing": {"listed": ()},
    "keys-more": {"listed": ("0", "1"), "data": (u64(4) + FLOATS) * 2}, "keys-twice": {"listed": ("0", "0"), "data": (u64(4) + FLOATS) * 2},
    "keys-other": {"listed": ("1",)}, "keys-int": {"key_list": pickle(EMPTY_LIST, integer(0), b"a")},
    "keys-dict": {"key_list": pickle(EMPTY_DICT)}, "keys-none": {"key_list": pickle(NONE)}, "keys-tuple": {"key_list": pickle(text("0"), b"\x85")},
    "keys-itself": {"key_list": pickle(EMPTY_LIST, put(0), get(0), b"a")}, "keys-global": {"key_list": pickle(name("os", "system"))},
    "keys-cut": {"key_list": PROTO + EMPTY_LIST + MARK}, "keys-million": {"key_list": pickle(EMPTY_LIST, MARK, text("0") * 1_000_000, b"e")},
    "magic-other": {"magic": pickle(integer(0x1234))}, "magic-protocol": {"magic": b"\x80\4" + MAGIC[2:]},
    "magic-str": {"magic": pickle(text("magic"))}, "version-1000": {"version": pickle(b"M\xe8\x03")},
    "version-str": {"version": pickle(text("1001"))}, "version-none": {"version": pickle(NONE)}, "version-cut": {"version": PROTO},
    "machine-global": {"machine": pickle(call(name("os", "system"), text("x")))}, "machine-storage": {"machine": pickle(whole())},
    "machine-deep": {"machine": pickle(EMPTY_TUPLE, b"\x85" * 100_000, b"]" * 0)},
}.items():  # fmt: skip
    fate = "read" if key == "machine-deep" else "refused"
    case(f"legacy-{key}", f"6: a legacy file with other {key.split('-')[0]}: {key}", legacy(SOUND, **fields), fate=fate)
for key, of in {
    "numel-more": whole(numel=5), "numel-huge": whole(numel=1 << 62), "numel-negative": whole(numel=-4), "numel-wraps": whole(numel=(1 << 62) + 4),
    "kind": whole(kind="DoubleStorage"), "key-path": whole("../0"), "key-empty": whole(""), "key-nul": whole("0\0x"),
    "five": storage(), "view-str": whole(view=text("0")), "view-beyond": whole(view=tuple_of(text("v"), integer(2), integer(4))),
    "view-negative": whole(view=tuple_of(text("v"), integer(-1), integer(4))), "view-huge": whole(view=tuple_of(text("v"), integer((1 << 63) - 1), integer(4))),
    "view-size": whole(view=tuple_of(text("v"), integer(0), integer(1 << 62))), "view-short": whole(view=tuple_of(text("v"))),
}.items():  # fmt: skip
    case(f"legacy-id-{key}", f"6: a legacy file whose id of a storage is wrong: {key}", legacy(state(tensor(of=of))))
case("legacy-protocol-3", "none: a legacy file of protocol 3", legacy(SOUND, magic=b"\x80\3" + MAGIC[2:]), fate="read")
case("legacy-view", "6: a view of a storage, as files before 0.4 have: odd but within", fate="read",
     data=legacy(state(tensor((2,), of=whole(view=tuple_of(text("v"), integer(2), integer(2)))))))  # fmt: skip
case("legacy-view-beyond", "6: a tensor beyond the view that it is of",
     legacy(state(tensor((3,), of=whole(view=tuple_of(text("v"), integer(2), integer(2)))))))  # fmt: skip
case("legacy-beyond", "6: a tensor beyond its storage", legacy(state(tensor((5,), of=whole()))), source="pytorch 109791")
case("legacy-global", "1: a forbidden global in a legacy file", legacy(state(call(name("os", "system"), text("x")))), source="CVE-2025-32434")
case("legacy-global-tensor", "1: torch.FloatTensor(n) in a legacy file", legacy(state(call(name("torch", "FloatTensor"), integer(1 << 31)))))
case("legacy-global-classic", "1: a legacy file of nothing but a forbidden global in the place of the magic number",
     pickle(call(name("os", "system"), text("x"))), source="CVE-2025-32434")  # fmt: skip
case("legacy-deep", "2: a legacy file of a million tuples", legacy(EMPTY_TUPLE + b"\x85" * 1_000_000))
case("legacy-laughs-key", "2: 2^31 tuples as a key in a legacy file",
     legacy(EMPTY_DICT + text("lol") + put(0) + b"".join(get(i) + get(i) + b"\x86" + put(i + 1) for i in range(31)) + b"Ns"))  # fmt: skip
case("legacy-two-sizes", "6: one storage as 4 elements and as 2",
     legacy(EMPTY_DICT + text("a") + tensor(of=whole()) + b"s" + text("b") + tensor((2,), of=whole(numel=2)) + b"s"))  # fmt: skip
case("legacy-only-magic", "6: a legacy file that is its magic number", MAGIC)
case("legacy-magic-twice", "6: a legacy file whose version is the magic number", MAGIC + MAGIC + MACHINE + pickle(SOUND) + keys("0"))
case("legacy-zip-behind", "6: a zip archive behind a legacy file, which two programs read otherwise",
     legacy(SOUND, behind=archive(sound())))  # fmt: skip

# Bare pickles, by whatever name.
EVIL = pickle(call(name("os", "system"), text("x")))
case("bare-pickle", "1: a pickle that is no file of torch.save, by the name of one", EVIL, suffix=".bin", source="CVE-2025-10155")
case("bare-pickle-pt", "1: a pickle of protocol 4 by the name of a model", b"\x80\4\x95" + u64(20) + b"\x8c\2os\x8c\6system\x93.", suffix=".pt", source="CVE-2025-10155")
case("bare-pickle-protocol-0", "1: a pickle of protocol 0", b"cos\nsystem\n(S'x'\ntR.", suffix=".pkl")
case("bare-pickle-npy", "1: a pickle by the name of an array", EVIL, suffix=".npy", source="CVE-2025-10155")
case("bare-pickle-safetensors", "1: a pickle by the name of a safetensors file", EVIL, suffix=".safetensors", source="CVE-2025-10155")

# Tar archives.


def tar(members, **fields):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=fields.get("format", tarfile.USTAR_FORMAT)) as out:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            info.type = fields.get("type", tarfile.REGTYPE)
            info.linkname = fields.get("linkname", "")
            out.addfile(info, io.BytesIO(data))
    return stream.getvalue()


STORAGES = pickle(integer(1)) + pickle(tuple_of(text("0"), text("cpu"), name("torch", "FloatStorage"))) + u64(4) + FLOATS
TENSORS = pickle(integer(0))
case("tar-global", "1: a tar archive whose pickle names what is forbidden",
     tar([("sys_info", MACHINE), ("storages", STORAGES), ("tensors", TENSORS), ("pickle", EVIL)]), source="CVE-2025-32434")  # fmt: skip
case("tar-storages-global", "1: a tar archive whose storages are a forbidden global",
     tar([("sys_info", MACHINE), ("storages", EVIL), ("tensors", TENSORS), ("pickle", pickle(EMPTY_DICT))]), source="CVE-2025-32434")  # fmt: skip
case("tar-storages-million", "2: a tar archive of 2^40 storages",
     tar([("sys_info", MACHINE), ("storages", pickle(integer(1 << 40))), ("tensors", TENSORS), ("pickle", pickle(EMPTY_DICT))]))  # fmt: skip
case("tar-storage-huge", "4: a tar archive whose storage has 2^62 elements",
     tar([("sys_info", MACHINE), ("storages", STORAGES[:-24] + u64(1 << 62) + FLOATS), ("tensors", TENSORS), ("pickle", pickle(EMPTY_DICT))]))  # fmt: skip
case("tar-no-pickle", "6: a tar archive without its pickle", tar([("storages", STORAGES), ("tensors", TENSORS)]))
case("tar-empty", "6: a tar archive of nothing", tar([]))
case("tar-other", "6: a tar archive of other things", tar([("readme.txt", b"hello")]))
case("tar-absolute", "5: a tar archive with an absolute path", tar([("/etc/passwd", b"x"), ("pickle", EVIL)]))
case("tar-parent", "5: a tar archive that leaves its folder", tar([("../../pickle", EVIL)]))
case("tar-links", "5: a tar archive of links", tar([("pickle", b""), ("storages", b""), ("tensors", b"")], type=tarfile.SYMTYPE, linkname="/etc/passwd"))
case("tar-twice", "5: a tar archive with two pickles", tar([("storages", STORAGES), ("tensors", TENSORS), ("pickle", pickle(EMPTY_DICT)), ("pickle", EVIL)]))
case("tar-pax", "5: a tar archive with a header of 64 KB", tar([("x" * 60_000, EVIL)], format=tarfile.PAX_FORMAT))
SHORT = tar([("sys_info", MACHINE), ("pickle", EVIL)])
case("tar-truncated", "6: a tar archive that is cut", SHORT[:700])
case("tar-size", "5: a tar archive whose member is longer than the file", SHORT[:124] + b"77777777777\0" + SHORT[136:])
case("tar-size-negative", "5: a tar archive whose member has a negative size", SHORT[:124] + b"\xff" * 12 + SHORT[136:])
case("tar-checksum", "5: a tar archive whose checksum is wrong", SHORT[:148] + b"000000\0 " + SHORT[156:])
