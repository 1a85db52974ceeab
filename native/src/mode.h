// What a call's mode sets in LibTorch's thread-locals, and takes back.
#pragma once

#include "torchffm.h"

#include <ATen/core/Tensor.h>
#include <c10/core/AutogradState.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/util/ThreadLocalDebugInfo.h>

#include <optional>
#include <unordered_map>
#include <utility>

struct tf_casts : c10::intrusive_ptr_target {
    using Weak = c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;
    // The weak reference keeps a weight's address from being used again.
    std::unordered_map<const c10::TensorImpl *, std::pair<Weak, at::Tensor>> kept;
};

namespace torchffm {

// The mode of the calling native thread, for a call up into Java: that of the ModeGuard it is in, with what LibTorch
// has changed since, as the autograd engine does.
int64_t current_mode();

// What goes with a call to the threads of LibTorch's that work for it, which take over thread-local state.
struct Carried final : c10::DebugInfoBase {
    int64_t hooks = 0;   // for saved tensors
    int64_t runs = 0;    // of the autograd engine, within each other
    int32_t threads = 0; // for kernels
};

inline constexpr std::string_view CARRIED_NAME = "torchffm";
inline const c10::DebugInfoKind CARRIED(&CARRIED_NAME); // no constant to g++ where it sanitizes

inline Carried carried() {
    const auto *info = c10::ThreadLocalDebugInfo::get(CARRIED);
    return info != nullptr ? *static_cast<const Carried *>(info) : Carried();
}

// Sets what a call's mode says, and puts the thread's own mode back: the next caller may be another Java thread. Guards
// nest, since a call may lead up into Java, and from there to another call.
class ModeGuard {
  public:
    explicit ModeGuard(int64_t mode, tf_casts *casts = nullptr);
    ~ModeGuard();

  private:
    // What autocast needs, where it is on or was on outside.
    class Autocast {
      public:
        Autocast(int64_t mode, tf_casts *casts);
        ~Autocast();

      private:
        int64_t mode_before_;
        bool cache_before_;
        c10::intrusive_ptr<tf_casts> casts_; // held, since what the call leads to may release it
        tf_casts *casts_before_;
        std::optional<c10::impl::IncludeDispatchKeyGuard> watch_;
    };

    // As c10::InferenceMode does it, without its copies of the whole state.
    void set_inference(bool enabled);

    c10::AutogradState &state_; // of this native thread
    const c10::impl::LocalDispatchKeySet keys_;
    const bool grad_, forward_, multithreading_, inference_;
    std::optional<unsigned> registers_;
    std::optional<Autocast> autocast_;
    std::optional<c10::DebugInfoGuard> carried_;
};

} // namespace torchffm
