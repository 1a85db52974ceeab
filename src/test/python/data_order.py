"""The order of samples in torch.utils.data, and what the generators give after and between: for LoaderOrderTest."""

import itertools

import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

from peer import out


def samples(n):
    return TensorDataset(torch.arange(n))


def generator(seed):
    return torch.Generator().manual_seed(seed)


def indices(loader):
    return [int(i) for (batch,) in loader for i in batch]


def record(name, order, *after):
    """Hands out the order, and random numbers drawn afterwards: equal only if as many were drawn before."""
    out(name, torch.tensor(order, dtype=torch.int64))
    out(name + "_after", torch.cat([torch.rand(4, generator=g) for g in (None, *after)]))


for seed in (0, 1, 42, 2**40 + 7):
    torch.manual_seed(seed)
    loader = DataLoader(samples(23), batch_size=7, shuffle=True)
    record(f"seed_{seed}", [i for _ in range(3) for i in indices(loader)])

torch.manual_seed(3)
record("drop_last", indices(DataLoader(samples(23), batch_size=7, shuffle=True, drop_last=True)))

torch.manual_seed(4)
record("unshuffled", indices(DataLoader(samples(23), batch_size=7)))

torch.manual_seed(5)
record("many", indices(DataLoader(samples(60_000), batch_size=60, shuffle=True)))

for name, n, drop_last in (("even", 24, False), ("odd", 23, False), ("odd_dropped", 23, True)):
    torch.manual_seed(6)
    g = generator(60)
    loader = DataLoader(samples(n), batch_size=6, shuffle=True, drop_last=drop_last, generator=g)
    record("generator_" + name, [i for _ in range(3) for i in indices(loader)], g)

torch.manual_seed(7)
g = generator(70)
record("generator_unshuffled", indices(DataLoader(samples(9), batch_size=2, generator=g)), g)

# Nested: both loaders draw from the default generator, and so does the body.
torch.manual_seed(8)
outer = DataLoader(samples(6), batch_size=2, shuffle=True)
inner = DataLoader(samples(5), batch_size=3, shuffle=True)
order = []
draws = []
for (a,) in outer:
    order += a.tolist()
    draws.append(torch.rand(1))
    for (b,) in inner:
        order += b.tolist()
        draws.append(torch.rand(1))
record("nested", order)
out("nested_draws", torch.cat(draws))

# Left after two batches, twice, then a whole pass.
for name, g in (("break", None), ("break_generator", generator(90))):
    torch.manual_seed(9)
    loader = DataLoader(samples(20), batch_size=4, shuffle=True, generator=g)
    order = []
    for _ in range(2):
        for (a,) in itertools.islice(loader, 2):
            order += a.tolist()
    record(name, order + indices(loader), *([g] if g else []))

# The body draws from the loader's own generator, so that the moment of each draw shows.
for name, n, drop_last in (("even", 8, False), ("odd", 10, False), ("odd_dropped", 10, True)):
    torch.manual_seed(10)
    g = generator(100)
    order = []
    draws = []
    for (a,) in DataLoader(samples(n), batch_size=4, shuffle=True, drop_last=drop_last, generator=g):
        order += a.tolist()
        draws.append(torch.rand(1, generator=g))
    record("shared_" + name, order, g)
    out(f"shared_{name}_draws", torch.cat(draws))

torch.manual_seed(11)
g = generator(110)
iter(DataLoader(samples(4), shuffle=True, generator=g))
iter(DataLoader(samples(4), shuffle=True))
record("never_asked", [], g)

torch.manual_seed(12)
g = generator(120)
for each in (None, g):
    assert not list(DataLoader(samples(3), batch_size=4, shuffle=True, drop_last=True, generator=each))
record("no_batch", [], g)

torch.manual_seed(13)
g = generator(130)
parts = random_split(samples(10), [7, 3]) + random_split(samples(10), [2, 0, 8], generator=g)
record("split_lengths", [i for part in parts for i in part.indices], g)

torch.manual_seed(14)
parts = []
for fractions in ([0.9, 0.1], [0.3, 0.3, 0.4], [1 / 3, 1 / 3, 1 / 3]):
    parts += random_split(samples(11), fractions)
record("split_fractions", [i for part in parts for i in part.indices])
out("split_fractions_lengths", torch.tensor([len(part) for part in parts]))

torch.manual_seed(15)
part = random_split(samples(30), [20, 10])[1]
record("split_shuffled", indices(DataLoader(part, batch_size=3, shuffle=True)))
