"""Row 6, Python's side: the least that uses PyTorch; beside FirstSum.java and first_sum.cpp."""

import torch

print('{"check": [%s]}' % torch.ones(2, 2).sum().item())
