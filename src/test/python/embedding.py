"""What a process needs to know in order to run this Python inside itself: see torchffm.DLPackPythonTest."""

import os
import sys
import sysconfig

from peer import out, torch

# The library beside this interpreter, or the system's of the same version.
names = [f"{sysconfig.get_config_var('LIBDIR')}/libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0"]
names += [f"/usr/lib/{sys.implementation._multiarch}/libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0"]

out("library", next(filter(os.path.exists, names), names[0]))
out("home", sys.base_prefix)
out("packages", sysconfig.get_path("purelib"))
out("torch", os.path.dirname(torch.__file__))
