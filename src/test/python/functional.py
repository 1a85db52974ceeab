# The forms that torch/functional.py adds to LibTorch's operators, on seeded inputs; see FunctionalFormsTest.
import torch
from peer import out

torch.manual_seed(7)
a, b, c = torch.randn(3, 4), torch.randn(4, 5), torch.randn(2, 4, 5)
for name, tensor in dict(a=a, b=b, c=c).items():
    out(name, tensor)

out("einsum", torch.einsum("ij,jk->ki", a, b))
out("sublists", torch.einsum(a, [0, 1], b, [1, 30], [30, 0]))
out("sublists implicit", torch.einsum(c, [..., 0], b, [1, 0]))
out("sublists scalar", torch.einsum(a, [0, 1], b, [1, 2], []))
out("tensordot", torch.tensordot(a, b, dims=1))
out("tensordot lists", torch.tensordot(c, a, dims=([1], [1])))
for i, grid in enumerate(torch.meshgrid(torch.arange(3), torch.arange(2), indexing="xy")):
    out(f"meshgrid {i}", grid)
out("cartesian_prod", torch.cartesian_prod(torch.arange(3), torch.arange(2)))
out("block_diag", torch.block_diag(a, torch.tensor(2.0), b))
for i, tensor in enumerate(torch.broadcast_tensors(torch.arange(3), torch.zeros(2, 1))):
    out(f"broadcast_tensors {i}", tensor)
out("chain_matmul", torch.linalg.multi_dot([a, b, c[0].T.contiguous()]))
for mode in ("use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist"):
    out(mode, torch.cdist(c, c, p=2.0, compute_mode=mode))
for i, column in enumerate(torch.unravel_index(torch.tensor([[1234], [5678]]), (10, 10, 10, 10))):
    out(f"unravel_index {i}", column)

sparse = a.to_sparse()
out("norm", torch.norm(a))
out("norm p", torch.norm(a, float("inf")))
out("norm dim", torch.norm(c, 3, dim=(0, 2), keepdim=True, dtype=torch.float64))
out("norm fro", torch.norm(c, "fro", dim=(1, 2)))
out("norm nuc", torch.norm(c, "nuc", dim=(1, 2)))
out("norm sparse", torch.norm(sparse))
out("norm sparse p", torch.norm(sparse, 2, dim=(0, 1)))

repeated = torch.tensor([[2, 3, 3], [2, 3, 3], [1, 1, 2]])
for name, result in dict(
    unique=torch.unique(repeated, return_inverse=True, return_counts=True),
    unique_dim=torch.unique(repeated, dim=0, return_inverse=True, return_counts=True),
    consecutive=torch.unique_consecutive(repeated, return_inverse=True, return_counts=True),
    consecutive_dim=torch.unique_consecutive(repeated, dim=1, return_inverse=True, return_counts=True),
).items():
    for part, tensor in zip(("output", "inverse", "counts"), result):
        out(f"{name} {part}", tensor)

torch.manual_seed(11)
tall, wide = torch.randn(9, 5, dtype=torch.float64), torch.randn(2, 4, 7)
for name, tensor in dict(tall=tall, wide=wide).items():
    out(name, tensor)
factored = torch.lu(tall[:5], get_infos=True)
torch.manual_seed(12)
lows = dict(
    svd_lowrank=torch.svd_lowrank(wide, q=3, M=wide.mean(-2, keepdim=True)),
    svd_lowrank_sparse=torch.svd_lowrank(tall.to_sparse(), q=2, niter=1),
    pca_lowrank=torch.pca_lowrank(tall),
    pca_uncentred=torch.pca_lowrank(wide, q=2, center=False, niter=0),
    lu=factored,
)
for name, parts in lows.items():
    for i, part in enumerate(parts):
        out(f"{name} {i}", part)

signal = torch.sin(torch.arange(800, dtype=torch.float32).view(2, 400) * 0.1)
window = torch.hann_window(60)
out("signal", signal)
out("window", window)
out("stft", torch.view_as_real(torch.stft(signal, 64, 20, 60, window, return_complex=True)))
out("stft edges", torch.view_as_real(torch.stft(signal, 64, center=False, window=torch.ones(64), return_complex=True)))
