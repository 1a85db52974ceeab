"""unpack.py WHEELS DEST PATTERN...: the files that match, out of all wheels in a folder.

torch/X goes to DEST/X, and every library to DEST/lib: LibTorch's own are linked to look beside themselves.
"""

import fnmatch
import pathlib
import shutil
import signal
import sys
import zipfile

signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends this without a traceback

wheels, dest, patterns = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
unmatched = set(patterns)
for wheel in sorted(wheels.glob("*.whl")):
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            matches = [pattern for pattern in patterns if fnmatch.fnmatchcase(name, pattern)]
            if name.endswith("/") or not matches:
                continue
            unmatched.difference_update(matches)
            path = pathlib.PurePosixPath(name)
            place = dest / "lib" / path.name if path.parent.name == "lib" else dest.joinpath(*path.parts[1:])
            place.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(name) as source, place.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
if unmatched:
    sys.exit(f"unpack.py: nothing in the wheels matches {', '.join(sorted(unmatched))}")
