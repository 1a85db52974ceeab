"""Makes the calls of torchffm/hostile/deadly.txt in Python, each in a process of its own, and hands out which one ends how."""

import subprocess
import sys

from peer import folder, out

# By how the list names them.
CALLS = {
    r"Linalg\.eigvals\(Tensor\) .*with NaN.*": "torch.linalg.eigvals(torch.full((3, 3), float('nan')))",
    r"Torch\.quantizedLstmCell\(.* with [^|]*\| \[.*": """
x = torch.ones(2, 3)
torch.quantized_lstm_cell(x, [], x, x, x, x, x, x, x, x, 1, 1, 1, 1)""",
}

died = []
for name, code in CALLS.items():
    ended = subprocess.run(
        [sys.executable, "-c", f"import torch\n{code}"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if ended.returncode < 0:  # by a signal; an exception would be 1
        died.append(name)

out("died", "\n".join(died))
