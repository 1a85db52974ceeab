// The levels of forward-mode differentiation, which LibTorch keeps for the whole process.
#include "guard.h"

#include <torch/csrc/autograd/forward_grad.h>

using torch::autograd::ForwardADLevel;
using torchffm::guarded;

tf_error *tf_dual_level_enter(int64_t *out) {
    return guarded([&] { *out = static_cast<int64_t>(ForwardADLevel::get_next_idx()); });
}

tf_error *tf_dual_level_exit(int64_t level) {
    return guarded([&] { ForwardADLevel::release_idx(level); });
}
