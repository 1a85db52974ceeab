"""Rule 5: two programs cannot see two archives in one file, and no entry costs more than it says."""

import struct

from forge import *

GOOD = state(tensor())
EVIL = state(call(name("os", "system"), text("x")))
BIG = 1 << 62

case("sound", "none: a sound file, for comparison", archive(sound()), fate="read")
case("sound-zip64", "none: a sound file with zip64 end records, as torch.save writes", archive(sound(), zip64=True), fate="read")
case("sound-order", "5: a directory in another order than the entries: harmless", archive(sound(), order=[3, 2, 1, 0]), fate="read")

# The archive as a whole.
case("before", "5: bytes before the archive", archive(sound(), before=b"#!/bin/sh\n"))
case("before-adjusted", "5: bytes before an archive whose offsets know nothing of them", b"MZ" + archive(sound()))
case("behind", "5: a byte behind the archive", archive(sound(), behind=b"\0"))
case("gap", "5: bytes between the entries and the directory", archive(sound(), gap=b"hidden"))
case("comment", "5: an archive with a comment", archive(sound(), comment=b"hello"))
case("comment-length", "5: a comment that is longer than the file", archive(sound(), comment_length=1000))
case("second-end", "5: a second archive within the comment of the first",
     archive(sound(), comment=archive(records(pickle(EVIL)))))  # fmt: skip
case("second-archive", "5: two archives, one behind the other", archive(sound()) + archive(records(pickle(EVIL))))
case("no-entries", "5: an archive without entries", archive([]))
case("only-signature", "5: a file that is PK 3 4", b"PK\3\4")
case("truncated-half", "5: half of a file", archive(sound())[: len(archive(sound())) // 2])
case("truncated-end", "5: a file without its last byte", archive(sound())[:-1])
case("empty-file", "5: a file of no bytes", b"")
case("one-byte", "5: a file of one byte", b"P")
case("zeros", "5: 64 KB of zeros", bytes(65536))
for key, fields in {
    "count-more": {"count": 5, "disk_count": 5}, "count-less": {"count": 3, "disk_count": 3}, "counts-differ": {"disk_count": 3},
    "count-max": {"count": 0xFFFF, "disk_count": 0xFFFF}, "size-more": {"size": 10_000}, "size-less": {"size": 10},
    "size-max": {"size": 0xFFFFFFFF}, "offset-more": {"offset": 0x7FFFFFFF}, "offset-max": {"offset": 0xFFFFFFFF},
    "offset-0": {"offset": 0}, "disk": {"disk": 1}, "start-disk": {"start_disk": 1},
}.items():  # fmt: skip
    case(f"end-{key}", f"5: an end record that says {fields}", archive(sound(), **fields))
for key, fields in {
    "count": {"count64": 5, "disk_count64": 5}, "counts": {"disk_count64": 3}, "count-max": {"count64": 1 << 63, "disk_count64": 1 << 63},
    "size": {"size64": 10_000}, "size-max": {"size64": (1 << 64) - 1}, "offset": {"offset64": 1}, "offset-max": {"offset64": (1 << 64) - 2},
    "offset-wraps": {"offset64": 1 << 63, "size64": 1 << 63}, "record-size": {"record_size": 45}, "record-size-max": {"record_size": BIG},
    "disk": {"disk64": 1}, "located-at": {"located_at": 0}, "located-beyond": {"located_at": BIG}, "disks": {"disks": 2},
}.items():  # fmt: skip
    case(f"zip64-{key}", f"5: a zip64 end record that says {fields}", archive(sound(), zip64=True, **fields))
case("zip64-hidden", "5: zip64 end records of another directory behind the classic one",
     archive(sound(), zip64=True, count64=4, offset64=30, size64=100, offset=0xFFFFFFFF, size=0xFFFFFFFF))  # fmt: skip

# Entries: 0 is data.pkl, 2 data/0.
for key, fields in {
    "crc": {"crc": 1}, "crc-zero": {"crc": 0}, "crc-central": {"central_crc": 1}, "crc-local": {"local_crc": 1},
    "size-more": {"size": 1000, "packed": None}, "size-central": {"central_size": 17}, "size-local": {"local_size": 17},
    "packed-central": {"central_packed": 17}, "packed-local": {"local_packed": 17},
    "both-central": {"central_size": 17, "central_packed": 17}, "both-huge": {"central_size": 0x7FFFFFFF, "central_packed": 0x7FFFFFFF},
    "both-max": {"central_size": 0xFFFFFFFF, "central_packed": 0xFFFFFFFF},
    "both-max-everywhere": {"size": 0xFFFFFFFF, "local_packed": 0xFFFFFFFF, "central_packed": 0xFFFFFFFF},
    "encrypted": {"flags": 1}, "encrypted-central": {"central_flags": 1}, "encrypted-local": {"local_flags": 1},
    "strong-encryption": {"flags": 0x41}, "patch": {"flags": 0x20}, "masked": {"flags": 0x2000}, "descriptor-missing": {"flags": 8},
    "disk": {"disk": 1}, "comment": {"comment": b"x"}, "offset-beyond": {"offset": 0x7FFFFFFF}, "offset-max": {"offset": 0xFFFFFFFF},
    "offset-0": {"offset": 0}, "offset-inside": {"offset": 31}, "local-signature": {"local_signature": b"PK\3\5"},
    "central-signature": {"central_signature": b"PK\1\3"}, "behind": {"behind": b"hidden"},
    "method-1": {"method": 1}, "method-8-stored": {"method": 8}, "method-8-local": {"local_method": 8},
    "method-8-central": {"central_method": 8}, "method-9": {"method": 9}, "method-12": {"method": 12}, "method-14": {"method": 14},
    "method-93": {"method": 93}, "method-95": {"method": 95}, "method-98": {"method": 98}, "method-99": {"method": 99},
}.items():  # fmt: skip
    source = {"crc": "CVE-2025-10156", "encrypted-local": "CVE-2025-1945", "encrypted-central": "CVE-2025-1945",
              "encrypted": "CVE-2025-1945", "both-huge": "pytorch 185440"}.get(key, "")  # fmt: skip
    case(f"entry-{key}", f"5: a record with {fields}", with_entry(2, **fields), source=source)
case("pickle-crc", "5: a data.pkl whose CRC is wrong", with_entry(0, crc=1), source="CVE-2025-10156")
for key, extra in {"cut": b"\1", "length": struct.pack("<HH", 1, 100), "twice": struct.pack("<HHQ", 1, 8, 16) * 2,
                   "not-needed": struct.pack("<HHQ", 1, 8, 16), "unicode-path": struct.pack("<HHBI", 0x7075, 9, 1, 0) + b"evil",
                   "aes": struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541, 3, 0)}.items():  # fmt: skip
    fate = "read" if key in ("unicode-path", "aes") else "refused"
    case(f"extra-{key}", f"5: the extra field of a record: {key}", with_entry(2, central_extra=extra), fate=fate)
for key, numbers in {"negative": [1 << 63], "max": [(1 << 64) - 1], "huge": [BIG], "beyond": [1000], "right": [16]}.items():
    extra = struct.pack(f"<HH{2 * len(numbers)}Q", 1, 16 * len(numbers), *numbers * 2)
    case(f"extra-zip64-{key}", f"5: a record whose zip64 sizes are {numbers[0]}", fate="read" if key == "right" else "refused",
         data=with_entry(2, central_size=0xFFFFFFFF, central_packed=0xFFFFFFFF, central_extra=extra))  # fmt: skip

# Names.
for key, other in {"absolute": "/model/data/0", "parent": "model/../data/0", "parent-first": "../data/0", "dot": "model/./data/0",
                   "double-slash": "model//data/0", "backslash": "model\\data\\0", "nul": "model/data/0\0.txt", "empty": "",
                   "slash": "/", "folder": "model/data/0/", "drive": "C:/model/data/0", "long": "model/data/" + "0" * 60_000}.items():  # fmt: skip
    case(f"name-{key}", f"5: an entry whose name is {other[:30]!r}", archive([*sound(), Entry(other, b"x")]))
for key, other in {"twice": "model/data/0", "case": "model/DATA/0", "data-pkl-twice": "model/data.pkl", "version-twice": "model/version",
                   "case-pkl": "model/data.PKL"}.items():  # fmt: skip
    case(f"name-{key}", f"5: a second entry whose name is {other!r}, the case of letters aside", archive([*sound(), Entry(other, pickle(EVIL))]))
case("name-local", "5: a record that has another name in its local header",
     with_entry(0, local_name=b"model/data.txt"), source="CVE-2025-1944")  # fmt: skip
case("name-local-length", "5: a record whose name is shorter in its local header", with_entry(2, local_name=b"model/data/"))
case("name-not-utf8", "5: an entry whose name is not UTF-8", archive([*sound(), Entry(b"model/\xff", b"x", flags=0x800)]))
case("name-not-ascii", "5: an entry whose name is not ASCII and says nothing of UTF-8", archive([*sound(), Entry(b"model/\xe4", b"x")]))
case("two-folders", "5: entries in two folders", archive([*sound(), Entry("other/data.pkl", pickle(EVIL))]))
case("no-folder", "5: entries in no folder", archive([Entry(each.name[6:], each.data) for each in sound()]))
case("other-pickle", "5: another pickle beside data.pkl, which nobody reads: harmless", fate="read", source="CVE-2025-1889",
     data=archive([*sound(), Entry("model/config.p", pickle(EVIL))]))  # fmt: skip

# What has to be there.
case("no-pickle", "5: an archive without data.pkl", archive(sound()[1:]))
case("no-version", "5: an archive without its version", archive(sound()[:3]))
for key, version in {"0": b"0\n", "11": b"11\n", "minus": b"-1\n", "text": b"three\n", "empty": b"", "huge": b"9" * 1000,
                     "overflow": b"4294967299\n", "megabytes": b"3" + b" " * (4 << 20)}.items():  # fmt: skip
    case(f"version-{key}", f"5: the version {version[:12]!r}", torch_file(GOOD, version=version))
for key, order in {"middle": b"middle", "empty": b"", "capital": b"LITTLE", "newline": b"little\n", "megabytes": b"little" * (1 << 20)}.items():
    case(f"byteorder-{key}", f"5: the byte order {order[:12]!r}", torch_file(GOOD, byteorder=order))
case("byteorder-missing", "5: no byte order, as before 2.1: harmless", torch_file(GOOD, byteorder=None), fate="read")
case("alignment-lies", "5: an alignment that is not kept: harmless, nobody reads it", fate="read",
     data=torch_file(GOOD, **{".storage_alignment": b"1073741824", ".format_version": b"1"}))  # fmt: skip
case("format-version-unknown", "5: a format version that there is not: harmless, nobody reads it", fate="read",
     data=torch_file(GOOD, **{".format_version": b"99"}))  # fmt: skip
case("data-unused", "4: a record that no tensor needs: harmless", torch_file(GOOD, **{"data/9": b"unused"}), fate="read")

# Overlaps and bombs.
one = sound()
case("overlap-two-names", "5: two entries of the directory with one local header",
     archive([*one, Entry("model/data/1", one[2].data, offset=len(one[0].local()) + len(one[1].local()))]))  # fmt: skip
KERNEL = Entry("model/data/0", bytes(1 << 20), method=8, packed=deflated(bytes(1 << 20)))
listing = b"".join(Entry(f"model/data/{i}", bytes(1 << 20), method=8, packed=KERNEL.packed).central(0) for i in range(1, 2000))
case("overlap-2000-times", "5: 2,000 entries of one kernel of deflate, the classic bomb",
     KERNEL.local() + listing + end_record(1999, len(listing), len(KERNEL.local())))  # fmt: skip
nested = archive([Entry("model/data.pkl", b"", offset=30), *sound()])
case("overlap-header", "5: an entry whose data are another's header", nested)


def packed(data, size=None, packed=None, numel=4, **fields):
    """A checkpoint whose one record is deflated."""
    stream = deflated(data) if packed is None else packed
    entries = records(pickle(state(tensor((numel,), of=storage(numel=numel)))))
    entries[2] = Entry("model/data/0", data, method=8, packed=stream, **({} if size is None else {"size": size}), **fields)
    return archive(entries)


FLOATS = struct.pack("<4f", 1, 2, 3, 4)
case("deflated", "5: a deflated record, which torch.save never writes: harmless", packed(FLOATS), fate="read")
case("deflate-damaged", "5: a deflated record that is none", packed(FLOATS, packed=b"\xff" * 20))
case("deflate-short", "5: a deflated record that ends too soon", packed(FLOATS, packed=deflated(FLOATS[:8])))
case("deflate-long", "5: a deflated record that holds more than it says", packed(FLOATS, packed=deflated(FLOATS + bytes(1 << 20))))
case("deflate-endless", "5: a deflated record that never ends", packed(FLOATS, packed=b"\0\0\0\xff\xff" * 1000))
case("deflate-behind", "5: bytes behind a deflated record", packed(FLOATS, packed=deflated(FLOATS) + b"hidden"))
case("deflate-crc", "5: a deflated record whose CRC is wrong", packed(FLOATS, crc=1), source="CVE-2025-10156")
case("deflate-no-room", "5: a deflated record of 20 bytes that says 1 GB",
     packed(FLOATS, size=1 << 30, numel=1 << 28))  # fmt: skip
ZEROS = bytes(200 << 20)
case("bomb-deflate-200-mb", "5: 200 MB of zeros in 200 KB", lambda: packed(ZEROS, numel=50 << 20))
case("bomb-deflate-pickle", "5: a pickle of 200 MB in 200 KB",
     lambda: archive([Entry("model/data.pkl", ZEROS, method=8, packed=deflated(ZEROS)), *sound()[1:]]))  # fmt: skip


def many_bombs():
    piece = bytes(16 << 20)
    stream = deflated(piece)
    entries = [Entry(f"model/data/{i}", piece, method=8, packed=stream) for i in range(100)]
    parts = [text(str(i)) + tensor((4 << 20,), of=storage(key=str(i), numel=4 << 20)) for i in range(100)]
    return archive([*records(pickle(EMPTY_DICT, MARK, *parts, b"u"), data={}), *entries])


case("bomb-deflate-100-times", "5: 100 records of 16 MB of zeros in 1.6 MB", many_bombs)
case("entries-300000", "5: 300,000 entries",
     lambda: archive([*sound(), *[Entry(f"model/x/{i}", b"") for i in range(300_000)]], zip64=True, count=0xFFFF, disk_count=0xFFFF))  # fmt: skip
case("entries-claimed", "5: a directory of 2^40 entries in a kilobyte",
     archive(sound(), zip64=True, count=0xFFFF, disk_count=0xFFFF, count64=1 << 40, disk_count64=1 << 40))  # fmt: skip
case("entries-200000", "5: 200,000 entries that nobody reads: harmless", fate="read",
     data=lambda: archive([*sound(), *[Entry(f"model/x/{i}", b"") for i in range(200_000)]], zip64=True, count=0xFFFF, disk_count=0xFFFF))  # fmt: skip
