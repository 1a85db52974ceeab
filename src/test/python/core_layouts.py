"""Tensors of other layouts and what they are made of, for torchffm.LayoutTest, which makes the same."""

import warnings

import torch
from peer import out

warnings.simplefilter("ignore")
grid = torch.arange(24.0).reshape(4, 6).sub(5).relu().mul(0.37)

indices = torch.tensor([[0, 1, 1, 0], [2, 0, 0, 1]])
values = torch.tensor([3.0, 4.0, 5.0, 6.0])
coo = torch.sparse_coo_tensor(indices, values, (2, 3))
out("coo.text", repr(coo))
out("coo.coalesced.text", repr(coo.coalesce()))
out("coo.indices", coo.coalesce().indices())
out("coo.values", coo.coalesce().values())
out("coo.dense", coo.to_dense())
out("coo.nnz", coo._nnz())
out("coo.sum", torch.sparse.sum(coo))
out("coo.product", torch.sparse.mm(coo, grid[:3]))
out("coo.added", (coo + coo).to_dense())

for name, sparse, compressed, plain in (
    ("csr", grid.to_sparse_csr(), "crow_indices", "col_indices"),
    ("csc", grid.to_sparse_csc(), "ccol_indices", "row_indices"),
    ("bsr", grid.to_sparse_bsr((2, 3)), "crow_indices", "col_indices"),
    ("bsc", grid.to_sparse_bsc((2, 3)), "ccol_indices", "row_indices"),
):
    out(f"{name}.text", repr(sparse))
    out(f"{name}.compressed", getattr(sparse, compressed)())
    out(f"{name}.plain", getattr(sparse, plain)())
    out(f"{name}.values", sparse.values())
    out(f"{name}.dense", sparse.to_dense())
out("csr.product", grid.to_sparse_csr() @ grid.t())

for dtype in ("quint8", "qint8", "qint32"):
    q = torch.quantize_per_tensor(grid, 0.05, 7, getattr(torch, dtype))
    out(f"{dtype}.text", repr(q))
    out(f"{dtype}.integers", q.int_repr())
    out(f"{dtype}.values", q.dequantize())
    out(f"{dtype}.scale", q.q_scale())
    out(f"{dtype}.zero", q.q_zero_point())
scales, zeros = torch.tensor([0.1, 0.2, 0.3, 0.4], dtype=torch.float64), torch.tensor([0, 1, 2, 3])
q = torch.quantize_per_channel(grid, scales, zeros, 0, torch.quint8)
out("channels.text", repr(q))
out("channels.integers", q.int_repr())
out("channels.scales", q.q_per_channel_scales())
out("channels.zeros", q.q_per_channel_zero_points())
floats = torch.tensor([0.5, 1.5, 2.5, 3.5])
for dtype in ("quint4x2", "quint2x4"):
    q = torch.quantize_per_channel(grid, scales.float(), floats, 0, getattr(torch, dtype))
    out(f"{dtype}.text", repr(q))
    out(f"{dtype}.values", q.dequantize())

dnn = grid.to_mkldnn()
out("mkldnn.text", repr(dnn))
out("mkldnn.relu", torch.relu(dnn).to_dense())

image = torch.arange(120.0).reshape(2, 3, 4, 5)
last = image.to(memory_format=torch.channels_last)
out("last.strides", torch.tensor(last.stride()))
out("last.sum", last.mul(0.1).sum((0, 2)))
out("last.again", last.contiguous())
volume = image.reshape(1, 2, 3, 4, 5).to(memory_format=torch.channels_last_3d)
out("volume.strides", torch.tensor(volume.stride()))

q = torch.quantize_per_tensor(grid, 0.05, 7, torch.quint8)
out("quantized.part", repr(q[1, ::2]))
q[0] = 1.0
q[1:3, torch.tensor([0, 2])] = 0.5
q[3, 1] = torch.tensor(0.25)
out("quantized.set", repr(q))
coo = torch.sparse_coo_tensor(indices, values, (2, 3))
out("coo.row", repr(coo[0]))
nested = torch.nested.nested_tensor([grid, grid[:2]])
out("nested.part", nested[1, 0])
