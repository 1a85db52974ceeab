// In the place of LibTorch's header for Python, which a header of its distributed part names and uses nothing of.
#pragma once
