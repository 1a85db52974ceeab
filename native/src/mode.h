// The mode that a call brings with it.
#pragma once

#include "torchffm.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>

#include <optional>

namespace torchffm {

// Sets what a call's mode says, and puts the thread's own mode back: the next caller may be another Java thread.
class ModeGuard {
  public:
    explicit ModeGuard(int64_t mode) : grad_((mode & TF_MODE_GRAD) != 0) {
        if ((mode & TF_MODE_INFERENCE) != 0) {
            inference_.emplace(true);
        }
        const auto threads = static_cast<int>(mode >> TF_MODE_THREADS);
        if (threads > 0 && threads != at::get_num_threads()) {
            at::set_num_threads(threads);
        }
    }

  private:
    c10::AutoGradMode grad_;
    std::optional<c10::InferenceMode> inference_;
};

} // namespace torchffm
