"""Seeds, states and draws, for torchffm.GeneratorTest."""

import torch
from peer import out


def seeded(seed):
    generator = torch.Generator()
    generator.manual_seed(seed)
    return generator


out("seed_5", torch.rand(3, generator=seeded(5)))
out("seed_-5", torch.rand(3, generator=seeded(-5)))
out("unseeded", torch.rand(3, generator=torch.Generator()))

torch.manual_seed(6)
out("default_6", torch.rand(3))

generator = seeded(5)
torch.rand(3, generator=generator)
out("state", generator.get_state())
out("after_state", torch.rand(3, generator=generator))

# Normal numbers come in pairs; after one, the other waits in the state.
torch.randn(1, generator=generator)
out("state_normal", generator.get_state())
out("after_normal", torch.randn(3, generator=generator))

generator = seeded(7)
out(
    "given",
    torch.cat(
        [
            torch.randn(2, generator=generator),
            torch.empty(2).normal_(1, 2, generator=generator),
            torch.empty(2).uniform_(-1, 1, generator=generator),
            torch.empty(2).bernoulli_(0.5, generator=generator),
            torch.empty(2).random_(generator=generator),
            torch.randperm(4, generator=generator).to(torch.float32),
        ]
    ),
)
