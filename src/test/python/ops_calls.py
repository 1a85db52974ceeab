"""Operators called by their registered names, an argument and a result of each schema type at least once."""

import torch
from peer import out

aten = torch.ops.aten

x = torch.arange(24, dtype=torch.float32).reshape(2, 3, 4).sin()
y = torch.arange(24, dtype=torch.float32).reshape(2, 3, 4).cos()
i = torch.tensor([1, 0, 1])
image = torch.arange(2 * 3 * 8 * 8, dtype=torch.float32).reshape(2, 3, 8, 8).sin()
weight = torch.arange(4 * 3 * 3 * 3, dtype=torch.float32).reshape(4, 3, 3, 3).cos()
bias = torch.arange(4, dtype=torch.float32)
for name, value in dict(x=x, y=y, i=i, image=image, weight=weight, bias=bias).items():
    out(name, value)


def many(name, values):
    for index, value in enumerate(values):
        out(f"{name}{index}", value)


def generator():
    return torch.Generator().manual_seed(7)


out("scalar_integer", aten.add.Tensor(x, y, alpha=2))
out("scalar_float", aten.add.Tensor(x, y, alpha=0.3))
out("scalar_bool", aten.full([2], True))
out("scalar_complex", aten.mul.Scalar(x, 1 + 2j))
out("scalar_keeps_integers", aten.mul.Scalar(i, 3))
out("scalars", aten._foreach_add.ScalarList([x, y], [1.5, 2])[1])
out("number_as_tensor", aten.add.Tensor(x, 2.5))
out("number_as_tensor_keeps_integers", aten.add.Tensor(i, 2))
out("complex_as_tensor", aten.mul.Tensor(x, 1j))
out("optional_tensor_none", aten.conv2d(image, weight))
out("optional_tensor", aten.conv2d(image, weight, bias, [2, 1], [1, 1], [1, 1], 1))
out("one_for_both", aten.conv2d(image, weight, bias, [2, 2], [1, 1]))
out("tensors", aten.cat([x, y], 1))
out("optional_tensors", aten.index.Tensor(x, [None, i]))
out("float_none", aten.nan_to_num(torch.log(-x), 1.5))
out("float_from_integer", aten.dropout(x, 0, True))
out("optional_integers_none", aten.sum.dim_IntList(x, None))
out("optional_integers", aten.sum.dim_IntList(x, [0, 2], True))
out("optional_dtype", aten.sum(x, dtype=torch.float64))
out("dtype", aten.to.dtype(x, torch.float16))
out("layout_device", aten.ones([2, 3], dtype=torch.int32, layout=torch.strided, device="cpu"))
out("format", torch.tensor(aten.clone(image, memory_format=torch.channels_last).stride()))
out("string", aten.linalg_norm.ord_str(x[0], "nuc"))
out("optional_string", aten.div.Tensor_mode(x, y, rounding_mode="floor"))
out("string_and_tensors", aten.einsum("abc,dbc->ad", [x, y]))
out("generator", aten.randn.generator([5], generator=generator()))
out("floats", aten.upsample_bilinear2d.vec(image, None, False, [0.5, 1.5]))
many("booleans", (aten.convolution_backward(
    torch.ones(2, 4, 6, 6), image, weight, [4], [1, 1], [0, 0], [1, 1], False, [0, 0], 1, [False, True, True]
))[1:])
many("several", aten.sort(x, 1, True))
many("list", aten.split.Tensor(x, 3, 2))
out("view", aten.select.int(x, 1, -1))
out("result_boolean", aten.is_same_size(x, y))
out("result_integer", aten.sym_size.int(x, 2))
out("result_string", torch.ops._test.get_first([["a", "b"], ["c"]]))
out("result_float", aten.q_scale(torch.quantize_per_tensor(x, 0.1, 3, torch.qint8)))
out("result_qscheme", str(torch.quantize_per_tensor(x, 0.1, 3, torch.qint8).qscheme()))
out("result_scalar_double", aten._local_scalar_dense(x[1, 1, 1]))
out("result_scalar_integer", aten._local_scalar_dense(i[0]))
out("result_dtype", aten.result_type.Tensor(i, x))
out("in_place", aten.add_.Tensor(x.clone(), y, alpha=2))
out("out", aten.add.out(x, y, alpha=2, out=torch.empty(0)))
many("outs", aten.sort.values(x, 1, True, values=torch.empty(0), indices=torch.empty(0, dtype=torch.int64)))
copies = [x.clone(), y.clone()]
aten._foreach_mul_.Scalar(copies, 3.0)
many("foreach_in_place", copies)
