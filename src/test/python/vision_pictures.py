"""torchvision's transforms and make_grid: for TransformsTest and MakeGridTest, which get the same inputs."""

import numpy
import torch
from PIL import Image
from torchvision import transforms
from torchvision.utils import make_grid

from peer import out

torch.manual_seed(0)

# ToTensor, of all 256 values.
pixels = torch.arange(256, dtype=torch.uint8).reshape(16, 16)
out("pixels", pixels)
image = Image.fromarray(pixels.numpy(), mode="L")
out("to_tensor", transforms.ToTensor()(image))

# Normalize.
images = torch.rand(3, 3, 4, 5)
out("images", images)
out("normalize", transforms.Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))(images))
out("normalize_one", transforms.Normalize((0.1307,), (0.3081,))(images))
out("normalize_double", transforms.Normalize((0.5, 0.4, 0.3), (0.3, 0.7, 0.9))(images.double()))
composed = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.1307,), (0.3081,))])
out("composed", composed(image))

# make_grid.
grey = torch.rand(11, 1, 5, 4)
colour = torch.randn(7, 3, 6, 3)
out("grey", grey)
out("colour", colour)
out("grid_default", make_grid(grey))
out("grid_nrow", make_grid(grey, nrow=4))
out("grid_nrow_padding", make_grid(colour, nrow=3, padding=0))
out("grid_wide", make_grid(colour, nrow=100, padding=5, pad_value=0.25))
out("grid_normalize", make_grid(colour, normalize=True))
out("grid_range", make_grid(colour, normalize=True, value_range=(-1, 0.5)))
out("grid_scale_each", make_grid(colour, normalize=True, scale_each=True, pad_value=0.7))
out("grid_flat", make_grid(torch.full((2, 1, 3, 3), 0.5), normalize=True))
narrow = 0.5 + 2e-6 * torch.rand(2, 1, 3, 3)
out("narrow", narrow)
out("grid_narrow", make_grid(narrow, normalize=True))
out("grid_single", make_grid(grey[:1]))
out("grid_chw", make_grid(colour[0]))
out("grid_1hw", make_grid(grey[0]))
out("grid_hw", make_grid(grey[0, 0]))
out("grid_list", make_grid([colour[0], colour[1], colour[2]], nrow=2))
bytes_ = torch.from_numpy(numpy.arange(2 * 3 * 4 * 4, dtype=numpy.uint8).reshape(2, 3, 4, 4))
out("bytes", bytes_)
out("grid_bytes", make_grid(bytes_, pad_value=255))
