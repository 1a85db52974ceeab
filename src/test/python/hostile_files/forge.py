"""What hostile files are made of: pickles by the instruction, and zip archives each field of which may lie."""

import struct
import zlib

CASES = []


def case(name, rule, data, fate="refused", source="", suffix=".pth"):
    """Adds a file: its name, the rule that it breaks, its bytes or what makes them, and what Java is to do with it.

    The fate is "refused", or "read" for a file that is odd but harmless: it has to be read as Python reads it, or as
    what it says if Python reads it otherwise.
    """
    CASES.append((name + suffix, rule, data, fate, source))


def u8(number):
    return struct.pack("<B", number)


def u16(number):
    return struct.pack("<H", number)


def u32(number):
    return struct.pack("<I", number)


def u64(number):
    return struct.pack("<Q", number)


# Pickles: each function gives the instructions for one thing.

PROTO = b"\x80\x02"
STOP = b"."
EMPTY_DICT = b"}"
EMPTY_LIST = b"]"
EMPTY_TUPLE = b")"
MARK = b"("
ORDERED = b"ccollections\nOrderedDict\n)R"


def text(value):
    data = value.encode("utf-8", "surrogatepass")
    return b"X" + u32(len(data)) + data


def integer(value):
    if -(1 << 31) <= value < 1 << 31:
        return b"J" + struct.pack("<i", value)
    data = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
    return b"\x8a" + u8(len(data)) + data


def name(module, attribute):
    return f"c{module}\n{attribute}\n".encode()


def tuple_of(*items):
    return MARK + b"".join(items) + b"t"


def call(function, *arguments):
    return function + tuple_of(*arguments) + b"R"


def ints(values):
    return tuple_of(*map(integer, values))


def put(index):
    return b"q" + u8(index) if index < 256 else b"r" + u32(index)


def get(index):
    return b"h" + u8(index) if index < 256 else b"j" + u32(index)


def storage(kind="FloatStorage", key="0", numel=4, location="cpu", module="torch", extra=b""):
    fields = [text("storage"), name(module, kind), text(key), text(location), integer(numel)]
    return tuple_of(*fields, *([extra] if extra else [])) + b"Q"


def tensor(size=(4,), stride=(1,), offset=0, of=None, grad=b"\x89", hooks=ORDERED, more=b""):
    whole = storage() if of is None else of
    arguments = [whole, integer(offset), ints(size), ints(stride), grad, hooks]
    return call(name("torch._utils", "_rebuild_tensor_v2"), *arguments, *([more] if more else []))


def longs(key, *values):
    """An int64 tensor, whose record the caller has to add."""
    return tensor((len(values),), (1,), of=storage("LongStorage", key, len(values)))


def state(value, key="a"):
    """A state dict of one entry."""
    return EMPTY_DICT + text(key) + value + b"s"


def pickle(*parts):
    return PROTO + b"".join(parts) + STOP


# Archives.


class Entry:
    """An entry. What is given by name replaces what would be right, in the local header or the central directory."""

    def __init__(self, name, data, *, method=0, packed=None, **fields):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data = data
        self.packed = data if packed is None else packed
        self.fields = {"method": method, "crc": zlib.crc32(data), "size": len(data), "packed": len(self.packed)}
        self.fields |= {"flags": 0, "extra": b"", "comment": b"", "disk": 0, "behind": b""}
        self.fields |= fields

    def field(self, where, key):
        return self.fields.get(f"{where}_{key}", self.fields[key])

    def local(self):
        name = self.fields.get("local_name", self.name)
        extra = self.field("local", "extra")
        numbers = [self.field("local", key) for key in ("crc", "packed", "size")]
        head = struct.pack("<4s5H3I2H", b"PK\3\4", 0, self.field("local", "flags"), self.field("local", "method"),
                           0, 0, *numbers, len(name), len(extra))  # fmt: skip
        return self.fields.get("local_signature", b"PK\3\4") + head[4:] + name + extra + self.packed + self.fields["behind"]

    def central(self, offset):
        extra, comment = self.field("central", "extra"), self.fields["comment"]
        numbers = [self.field("central", key) for key in ("crc", "packed", "size")]
        head = struct.pack("<4s6H3I5H2I", b"PK\1\2", 0, 0, self.field("central", "flags"),
                           self.field("central", "method"), 0, 0, *numbers, len(self.name), len(extra), len(comment),
                           self.fields["disk"], 0, 0, self.fields.get("offset", offset))  # fmt: skip
        return self.fields.get("central_signature", b"PK\1\2") + head[4:] + self.name + extra + comment


def end_record(count, size, offset, /, comment=b"", **fields):
    return struct.pack("<4s4H2IH", b"PK\5\6", fields.get("disk", 0), fields.get("start_disk", 0),
                       fields.get("disk_count", count), fields.get("count", count), fields.get("size", size),
                       fields.get("offset", offset), fields.get("comment_length", len(comment))) + comment  # fmt: skip


def zip64_end(count, size, offset, at, /, **fields):
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", fields.get("record_size", 44), 0x031E, 45, fields.get("disk64", 0), 0,
                         fields.get("disk_count64", count), fields.get("count64", count), fields.get("size64", size),
                         fields.get("offset64", offset))  # fmt: skip
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, fields.get("located_at", at), fields.get("disks", 1))
    return record + locator


def archive(entries, *, before=b"", behind=b"", gap=b"", zip64=False, order=None, directory=None, **fields):
    """An archive of entries, whose end records may say other things than they should."""
    data, places = bytearray(before), []
    for entry in entries:
        places.append(len(data))
        data += entry.local()
    data += gap
    start = len(data)
    listed = [entry.central(place) for entry, place in zip(entries, places)]
    if order is not None:
        listed = [listed[i] for i in order]
    central = b"".join(listed) if directory is None else directory
    data += central
    numbers = (len(listed), len(central), start)
    if zip64:
        data += zip64_end(*numbers, len(data), **fields)
    return bytes(data) + end_record(*numbers, **fields) + behind


def records(pickled, data=None, folder="model", **more):
    """The entries of a checkpoint of one storage of four floats, unless told otherwise."""
    stored = {"0": struct.pack("<4f", 1, 2, 3, 4)} if data is None else data
    all_of = {"data.pkl": pickled, "byteorder": b"little"}
    all_of |= {f"data/{key}": value for key, value in stored.items()}
    all_of |= {"version": b"3\n"} | more
    return [Entry(f"{folder}/{name}", value) for name, value in all_of.items() if value is not None]


def torch_file(*parts, data=None, **more):
    """A sound archive around a pickle."""
    return archive(records(pickle(*parts), data, **more))


def sound():
    return records(pickle(state(tensor())))


def with_entry(index, **fields):
    """A sound checkpoint but for one entry: 0 is data.pkl, 1 byteorder, 2 data/0, 3 version."""
    entries = sound()
    old = entries[index]
    entries[index] = Entry(fields.pop("name", old.name), fields.pop("data", old.data), **fields)
    return archive(entries)


def deflated(data, level=9):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()
