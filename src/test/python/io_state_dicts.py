"""State dicts of every kind that plain modules have, each saved by torch.save into a file of its own.

The files lie in the folder "files". For each, a text of its name says what torch.load finds in it: a line for each
tensor, with its key, dtype, shape, requires_grad and the SHA-256 of its elements. Files in "read" are to be read only,
since they were written with options that are not the default; that in "built" is made by Java, too.
"""

import collections
import hashlib
import zipfile

import torch
from peer import folder, out
from torch import nn
from torch.utils.serialization import config

DTYPES = [
    torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.complex64, torch.complex128,
    torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.bool,
]  # fmt: skip

files = folder / "files"
read_only = folder / "read"
built = folder / "built"
for each in (files, read_only, built):
    each.mkdir()


def describe(path):
    lines = []
    for key, tensor in torch.load(path, weights_only=True).items():
        flat = tensor.detach().contiguous().reshape(-1)
        raw = flat.view(torch.uint8).numpy().tobytes() if flat.numel() else b""
        shape = "x".join(map(str, tensor.shape))
        digest = hashlib.sha256(raw).hexdigest()
        lines.append(f"{key}\t{tensor.dtype}\t{shape}\t{tensor.requires_grad}\t{digest}")
    out(path.name, "\n".join(lines))


def save(name, state, where=files, **options):
    torch.save(state, where / name, **options)
    describe(where / name)


class TutorialCNN(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, kernel_size=3, padding=1)
        self.pool = nn.MaxPool2d(2, 2)
        self.conv2 = nn.Conv2d(8, 16, kernel_size=3, padding=1)
        self.fc1 = nn.Linear(16 * 7 * 7, 10)


class WithBuffers(nn.Module):
    """Names of the model's own that are also strings of torch's."""

    def __init__(self):
        super().__init__()
        self.register_buffer("version", torch.tensor([2]))
        self.register_buffer("hidden", torch.ones(1), persistent=False)
        self.register_parameter("none", None)
        self.a = nn.Parameter(torch.ones(2))
        self.child = nn.BatchNorm1d(3)


class BuiltInJavaToo(nn.Module):
    """StateDictTest builds its state from nothing; three names are also strings of torch's own."""

    def __init__(self):
        super().__init__()
        for name in ["storage", "version", "_metadata"]:
            self.register_buffer(name, torch.arange(4.0))
        self.child = nn.BatchNorm1d(2)
        self.register_buffer("view", self.child.running_mean[1:])


torch.manual_seed(1)
for dtype in DTYPES:
    name = str(dtype).removeprefix("torch.")
    full = (torch.randn(3, 5) * 10).to(dtype)
    save(f"dtype_{name}.pth", {"full": full, "scalar": full[0, 0].clone(), "empty": full[:0].clone()})
save("dtypes_together.pth", {str(dtype): torch.ones(4).to(dtype) for dtype in DTYPES})

# Modules.
save("MulticlassCNN.pth", TutorialCNN().state_dict())
save("batchnorm.pth", nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Sequential(nn.Linear(2, 2))).state_dict())
save("lstm.pth", nn.LSTM(3, 4, 2, bidirectional=True).state_dict())
save("transformer.pth", nn.TransformerEncoderLayer(8, 2, 16).state_dict())
save("nothing.pth", nn.ReLU().state_dict())
save("one_parameter.pth", nn.ParameterList([nn.Parameter(torch.ones(1))]).state_dict())
save("with_buffers.pth", WithBuffers().state_dict())
save("keep_vars.pth", TutorialCNN().state_dict(keep_vars=True))
frozen = TutorialCNN()
frozen.conv1.weight.requires_grad_(False)
save("named_parameters.pth", dict(frozen.named_parameters()))
tied = nn.ModuleDict({"first": nn.Linear(2, 2), "second": nn.Linear(2, 2)})
tied["second"].weight = tied["first"].weight
save("tied.pth", tied.state_dict())
save("built_in_java.pth", BuiltInJavaToo().state_dict(), built)
save("loaded_again.pth", torch.load(files / "batchnorm.pth", weights_only=True))
marked = TutorialCNN().state_dict()
marked._metadata["conv1"]["assign_to_params_buffers"] = True
marked._metadata["conv2"]["version"] = None
marked._metadata["fc1"].update(f=1.5, s="text", negative=-1, k=300, m=70000, j=2**31, large=-(2**40))
save("metadata_of_many_types.pth", marked)

# Dicts and their sizes, at the limits of the pickler's batches and of its memo's short form.
save("dict_of_0.pth", {})
save("ordered_of_0.pth", collections.OrderedDict())
for size in [1, 2, 12, 13, 100, 1000, 1001, 2000, 3000]:
    items = {f"k{i}": torch.full((1,), float(i)) for i in range(size)}
    save(f"dict_of_{size}.pth", items)
    save(f"ordered_of_{size}.pth", collections.OrderedDict(items))

# Views and sharing.
base = torch.arange(24.0).reshape(4, 6)
views = {"transposed": base.t(), "columns": base[:, 1:3], "rows": base[2:], "steps": base[::2, ::3]}
views |= {"base": base, "again": base, "flat": base.view(-1), "corner": base[4:, 2:]}
views |= {"expanded": base[:1, :1].expand(5, 7)}
save("views.pth", views)
save("small_view_of_large.pth", {"one": torch.arange(1000.0)[500:501]})
parameter = nn.Parameter(torch.ones(2))
integers = nn.Parameter(torch.ones(2, dtype=torch.int64), requires_grad=False)
save("parameter_twice.pth", {"a": parameter, "b": parameter, "c": parameter.detach(), "d": integers})
gradients = {str(dtype): torch.ones(2, dtype=dtype, requires_grad=True) for dtype in (torch.float32, torch.complex64)}
save("requires_grad.pth", gradients)
save("dimensions.pth", {"20": torch.ones((1,) * 20), "5": torch.ones(2, 1, 3, 1, 2), "e": torch.empty(2, 0, 3)})
save("large.pth", {"a": torch.randn(300, 70), "b": torch.randn(70_000)})

# Names of files and of tensors.
for name in ["a.b.c.pth", "no_extension", "with space.pt", "dot_at_the_end.", "ünï.pth"]:
    save(name, {"x": torch.ones(1)})
names = ["ключ", "中文", "😀", "é", "", "back\\slash", "x" * 70_000]
save("names.pth", {name: torch.ones(1) for name in names})

# Other options.
config.save.compute_crc32 = False
save("without_checksums.pth", TutorialCNN().state_dict(), read_only)
config.save.compute_crc32 = True
config.save.storage_alignment = 4096
save("alignment_4096.pth", TutorialCNN().state_dict(), read_only)
config.save.storage_alignment = 64


def big_endian(source, target):
    """What a big-endian machine would have written: each storage swapped, and the record that says so."""
    sizes = {"float64": 8, "complex128": 8, "int64": 8, "float32": 4, "complex64": 4, "int32": 4}
    sizes |= {"int16": 2, "float16": 2, "bfloat16": 2}
    dtypes = [str(dtype).removeprefix("torch.") for dtype in DTYPES]
    writer = torch._C.PyTorchFileWriter(str(target))
    with zipfile.ZipFile(source) as archive:
        for record in archive.namelist():
            data = archive.read(record)
            name = record.split("/", 1)[1]
            if name.startswith("data/"):
                size = sizes.get(dtypes[int(name.removeprefix("data/"))], 1)
                data = b"".join(data[i : i + size][::-1] for i in range(0, len(data), size))
            if name == "byteorder":
                data = b"big"
            if name not in (".data/serialization_id", "version"):
                writer.write_record(name, data, len(data))
    writer.write_end_of_file()
    describe(target)


many = {str(dtype): (torch.arange(3.0) * 3 + 1).to(dtype) for dtype in DTYPES}
save("little_endian.pth", many, read_only)
big_endian(read_only / "little_endian.pth", read_only / "big_endian.pth")
with zipfile.ZipFile(files / "MulticlassCNN.pth") as archive, zipfile.ZipFile(read_only / "as_of_1.6.pth", "w") as old:
    for entry in archive.infolist():
        if not entry.filename.split("/", 1)[1].startswith((".", "byteorder")):
            old.writestr(entry.filename, archive.read(entry))
describe(read_only / "as_of_1.6.pth")

# What a state dict is not.
refused = folder / "refused"
refused.mkdir()
torch.save(TutorialCNN(), refused / "model.pth")
torch.save(torch.ones(1), refused / "tensor.pth")
torch.save([torch.ones(1)], refused / "list.pth")
torch.save({"model": TutorialCNN().state_dict(), "epoch": 3}, refused / "checkpoint.pth")
torch.save({"x": torch.ones(1).numpy()}, refused / "numpy.pth")
torch.save({"x": torch.ones(1)}, refused / "protocol_4.pth", pickle_protocol=4)
optimizer = torch.optim.Adam([nn.Parameter(torch.ones(1))])
torch.save(optimizer.state_dict(), refused / "optimizer.pth")
torch.jit.script(nn.Linear(1, 1)).save(refused / "torchscript.pth")
