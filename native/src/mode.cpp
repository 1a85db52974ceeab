#include "mode.h"

#include "guard.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/to_ops.h>
#include <c10/core/InferenceMode.h>
#include <torch/library.h>

#include <xmmintrin.h>

#include <atomic>

// ATen/autocast_mode.h has these, and with them every operator there is.
namespace at::autocast {
TORCH_API bool is_autocast_enabled(at::DeviceType device_type);
TORCH_API void set_autocast_enabled(at::DeviceType device_type, bool enabled);
TORCH_API at::ScalarType get_autocast_dtype(at::DeviceType device_type);
TORCH_API void set_autocast_dtype(at::DeviceType device_type, at::ScalarType dtype);
TORCH_API bool is_autocast_cache_enabled();
TORCH_API void set_autocast_cache_enabled(bool enabled);
} // namespace at::autocast

using torchffm::guarded;

namespace {

using c10::DeviceType;

bool forward_enabled() { return c10::AutogradState::get_tls_state().get_fw_grad_mode(); }

int64_t autocast_of(DeviceType device, int64_t flag, int shift) {
    const auto dtype = static_cast<int64_t>(at::autocast::get_autocast_dtype(device));
    return (at::autocast::is_autocast_enabled(device) ? flag : 0) | dtype << shift;
}

int64_t autocast_mode() {
    return autocast_of(DeviceType::CPU, TF_MODE_AUTOCAST_CPU, TF_MODE_CPU_DTYPE) |
           autocast_of(DeviceType::CUDA, TF_MODE_AUTOCAST_CUDA, TF_MODE_CUDA_DTYPE);
}

void set_autocast(int64_t mode) {
    const auto set = [&](DeviceType device, int64_t flag, int shift) {
        at::autocast::set_autocast_enabled(device, (mode & flag) != 0);
        at::autocast::set_autocast_dtype(device, static_cast<c10::ScalarType>(mode >> shift & 0xff));
    };
    set(DeviceType::CPU, TF_MODE_AUTOCAST_CPU, TF_MODE_CPU_DTYPE);
    set(DeviceType::CUDA, TF_MODE_AUTOCAST_CUDA, TF_MODE_CUDA_DTYPE);
}

// The key by which conversions come past cast_once(): above autocast's, and used by nothing else in LibTorch.
constexpr auto WATCH = c10::DispatchKey::TESTING_ONLY_GenericMode;
thread_local tf_casts *casts_in_use = nullptr;
thread_local int64_t mode_in_use = 0;

// Whether autocast converts a weight. It excludes its key first, which tells that from a conversion somebody asked for.
bool is_kept(const at::Tensor &tensor, c10::ScalarType dtype) {
    const auto device = tensor.device().type();
    const bool cuda = device == DeviceType::CUDA;
    return casts_in_use != nullptr && (mode_in_use & (cuda ? TF_MODE_AUTOCAST_CUDA : TF_MODE_AUTOCAST_CPU)) != 0 &&
           tensor.scalar_type() == c10::kFloat && tensor.requires_grad() && tensor.is_leaf() && !tensor.is_view() &&
           !c10::InferenceMode::is_enabled() && dtype == at::autocast::get_autocast_dtype(device) &&
           c10::impl::tls_is_dispatch_key_excluded(cuda ? c10::DispatchKey::Autocast : c10::DispatchKey::AutocastCPU);
}

// As LibTorch's own cache, quirks and all: the weight alone is the key, whatever dtype the region has now, and the cast
// is recorded even under no_grad, since it may be used again where gradients are wanted.
at::Tensor cast_once(
    const at::Tensor &self, c10::ScalarType dtype, bool async, bool copy, std::optional<c10::MemoryFormat> format) {
    const c10::impl::ExcludeDispatchKeyGuard below(WATCH);
    if (!is_kept(self, dtype)) {
        return at::_ops::to_dtype::call(self, dtype, async, copy, format);
    }
    auto &kept = casts_in_use->kept;
    if (const auto found = kept.find(self.unsafeGetTensorImpl()); found != kept.end()) {
        return found->second.second;
    }
    const c10::AutoGradMode recorded(true);
    auto cast = at::_ops::to_dtype::call(self, dtype, async, copy, format);
    kept.try_emplace(self.unsafeGetTensorImpl(), tf_casts::Weak(self.getIntrusivePtr()), cast);
    return cast;
}

std::atomic<void (*)(const char *)> warned{nullptr};

// LibTorch keeps a handler for each native thread; all are this one.
struct Warnings final : c10::WarningHandler {
    void process(const c10::Warning &warning) override { warned.load()(warning.msg().c_str()); }
} warnings;

constexpr c10::DispatchKeySet AUTOCAST({c10::DispatchKey::AutocastCPU, c10::DispatchKey::AutocastCUDA});

constexpr unsigned FLUSH = 0x8040; // in the SSE control register: flush to zero, denormals are zero

TORCH_LIBRARY_IMPL(_, TESTING_ONLY_GenericMode, library) { library.fallback(torch::CppFunction::makeFallthrough()); }

TORCH_LIBRARY_IMPL(aten, TESTING_ONLY_GenericMode, library) { library.impl("to.dtype", &cast_once); }

} // namespace

namespace torchffm {

int64_t current_mode() {
    return (c10::GradMode::is_enabled() ? TF_MODE_GRAD : 0) |
           (c10::InferenceMode::is_enabled() ? TF_MODE_INFERENCE : 0) | autocast_mode() |
           (forward_enabled() ? 0 : TF_MODE_NO_FORWARD) | carried().hooks << TF_MODE_HOOKS;
}

ModeGuard::ModeGuard(int64_t mode, tf_casts *casts)
    : state_(c10::AutogradState::get_tls_state()), keys_(c10::impl::tls_local_dispatch_key_set()),
      grad_(state_.get_grad_mode()), forward_(state_.get_fw_grad_mode()),
      multithreading_(state_.get_multithreading_enabled()), inference_(state_.get_inference_mode()) {
    if (const bool inference = (mode & TF_MODE_INFERENCE) != 0; inference != inference_) {
        set_inference(inference);
    }
    state_.set_grad_mode((mode & TF_MODE_GRAD) != 0);
    state_.set_fw_grad_mode((mode & TF_MODE_NO_FORWARD) == 0);
    const auto threads = static_cast<int>(mode >> TF_MODE_THREADS & 0xffff);
    if (threads > 0 && threads != at::get_num_threads()) {
        at::set_num_threads(threads);
    }
    if (thread_local bool warns = false; !warns && warned.load(std::memory_order_relaxed) != nullptr) {
        c10::WarningUtils::set_warning_handler(&warnings);
        warns = true;
    }
    if ((mode & TF_MODE_FLUSH) != 0) {
        registers_ = _mm_getcsr();
        _mm_setcsr(*registers_ | FLUSH); // Java's own numbers are to keep their denormals
    }
    const bool outside = !keys_.excluded_.has_all(AUTOCAST);
    if (outside || (mode & (TF_MODE_AUTOCAST_CPU | TF_MODE_AUTOCAST_CUDA)) != 0) {
        autocast_.emplace(mode, casts);
    }
    auto here = carried();
    if (here.hooks != mode >> TF_MODE_HOOKS) {
        here.hooks = mode >> TF_MODE_HOOKS;
        carried_.emplace(CARRIED, std::make_shared<Carried>(here));
    }
}

ModeGuard::~ModeGuard() {
    carried_.reset();
    autocast_.reset();
    if (registers_) {
        _mm_setcsr(*registers_);
    }
    if (state_.get_inference_mode() != inference_) {
        state_.set_inference_mode(inference_);
        state_.set_multithreading_enabled(multithreading_);
        c10::impl::_force_tls_local_dispatch_key_set(keys_);
    }
    state_.set_grad_mode(grad_);
    state_.set_fw_grad_mode(forward_);
}

void ModeGuard::set_inference(bool enabled) {
    state_.set_inference_mode(enabled);
    state_.set_multithreading_enabled(!enabled);
    c10::impl::PODLocalDispatchKeySet keys{};
    const c10::DispatchKeySet below(c10::DispatchKey::ADInplaceOrView);
    keys.set_included(enabled ? keys_.included_ - below : keys_.included_ | below);
    keys.set_excluded(
        enabled ? keys_.excluded_ | c10::autograd_dispatch_keyset : keys_.excluded_ - c10::autograd_dispatch_keyset);
    c10::impl::_force_tls_local_dispatch_key_set(keys);
}

ModeGuard::Autocast::Autocast(int64_t mode, tf_casts *casts)
    : mode_before_(autocast_mode()), cache_before_(at::autocast::is_autocast_cache_enabled()),
      casts_(share<tf_casts>(casts)), casts_before_(std::exchange(casts_in_use, casts)) {
    mode_in_use = mode;
    set_autocast(mode);
    at::autocast::set_autocast_cache_enabled(false);
    if (casts != nullptr) {
        watch_.emplace(WATCH);
    }
}

ModeGuard::Autocast::~Autocast() {
    watch_.reset();
    at::autocast::set_autocast_cache_enabled(cache_before_);
    set_autocast(mode_before_);
    mode_in_use = mode_before_;
    casts_in_use = casts_before_;
}

} // namespace torchffm

tf_error *tf_casts_new(tf_casts **out) {
    return guarded([&] { *out = c10::make_intrusive<tf_casts>().release(); });
}

tf_error *tf_warnings(void *handler) {
    return guarded([&] { warned.store(reinterpret_cast<void (*)(const char *)>(handler)); });
}
