"""Gradients of what PyTorch multiplies sparse CSR matrices with, for torchffm.autograd.SparseGradientTest.

The shapes, factors and reductions are those of op_db's samples of sparse.mm and sparse.sampled_addmm, whose gradients
PyTorch's own gradcheck does not take.
"""

import itertools
import warnings

import torch
from peer import out

warnings.simplefilter("ignore")
torch.manual_seed(5)


def hand_out(name, **tensors):
    for key, tensor in tensors.items():
        if tensor.layout == torch.sparse_csr:
            out(f"{name}.{key}.crow", tensor.crow_indices())
            out(f"{name}.{key}.col", tensor.col_indices())
            tensor = tensor.values()
        out(f"{name}.{key}", tensor)


for m, k in itertools.product([5, 7], [3, 11]):
    for reduce in ("sum", "mean", "amax", "amin"):
        sparse = (torch.eye(m, dtype=torch.float64) * torch.randn(m, m).double()).to_sparse_csr().requires_grad_()
        dense = torch.randn(m, k, dtype=torch.float64, requires_grad=True)
        result = torch.sparse.mm(sparse, dense, reduce)
        weights = torch.randn_like(result)
        result.backward(weights)
        hand_out(f"mm.{m}.{k}.{reduce}", sparse=sparse, dense=dense, result=result, weights=weights)
        hand_out(f"mm.{m}.{k}.{reduce}.grad", sparse=sparse.grad, dense=dense.grad)

for dtype in (torch.float64, torch.complex128):
    alpha, beta = (2 + 3j, 1 + 2j) if dtype.is_complex else (0.6, 0.2)
    for m, n, k in itertools.product([0, 5], repeat=3):
        sparse = torch.eye(m, n, dtype=dtype).to_sparse_csr().requires_grad_()
        first = torch.randn(m, k, dtype=dtype, requires_grad=True)
        second = torch.randn(k, n, dtype=dtype, requires_grad=True)
        result = torch.sparse.sampled_addmm(sparse, first, second, alpha=alpha, beta=beta)
        name = f"addmm.{str(dtype)[6:]}.{m}.{n}.{k}"
        hand_out(name, sparse=sparse, first=first, second=second, result=result)
        try:
            (result.to_dense() * 3).abs().sum().backward()
        except RuntimeError as error:
            out(f"{name}.error", str(error).splitlines()[0])
            continue
        out(f"{name}.error", "")
        hand_out(f"{name}.grad", sparse=sparse.grad, first=first.grad, second=second.grad)
