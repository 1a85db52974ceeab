"""Prints Python's repr of each float64 whose bits, as an unsigned number, are on a line of the file that is named."""

import struct
import sys

with open(sys.argv[1]) as lines:
    for line in lines:
        print(repr(struct.unpack("<d", struct.pack("<Q", int(line)))[0]))
