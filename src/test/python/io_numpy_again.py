"""What NumPy reads of an archive of arrays that Java wrote."""

import hashlib
import json

import numpy
from peer import arguments, out

arrays = numpy.load(arguments[0], allow_pickle=False)
out("arrays", json.dumps({
    name: [str(a.dtype), list(a.shape), hashlib.sha256(numpy.ascontiguousarray(a).tobytes()).hexdigest()]
    for name, a in arrays.items()
}))
