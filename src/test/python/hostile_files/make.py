"""make.py FOLDER [quick]: the hostile files, and cases.tsv, which says of each what rule it breaks and what is to become
of it. Quick leaves out those that take time to make.
"""

import os
import pathlib
import sys

import forge

# Each of these adds its files.
import formats  # noqa: F401
import globals_  # noqa: F401
import legacy  # noqa: F401
import pickles  # noqa: F401
import scripts_  # noqa: F401
import sharded
import tensors  # noqa: F401
import zips  # noqa: F401

folder = pathlib.Path(sys.argv[1])
lines = []
for name, rule, data, fate, source in forge.CASES:
    if callable(data) and "quick" in sys.argv:
        continue
    if (folder / name).exists():
        sys.exit(f"two files named {name}")
    if data is sharded.FIFO:
        os.mkfifo(folder / name)
    else:
        (folder / name).write_bytes(data() if callable(data) else data)
    rule = "".join(c if c.isprintable() else "?" for c in rule)
    lines.append("\t".join([name, fate, source, rule]) + "\n")
(folder / "cases.tsv").write_text("".join(lines), "utf-8")
