// What is of the whole process: versions, processors, and the bytes that tensors hold.
#include "guard.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/DefaultDtype.h>
#include <torch/csrc/autograd/anomaly_mode.h>

#include <malloc.h>

#include <array>
#include <atomic>
#include <utility>

using torch::autograd::AnomalyMode;
using torchffm::guarded;

namespace {

// LibTorch's CPU allocator with a counter. A block's size is asked of malloc, which knows it, so that no header is
// needed and the pointers stay those of the allocator below.
class CountingAllocator final : public c10::Allocator {
  public:
    explicit CountingAllocator(c10::Allocator *below) : below_(below), free_(below->raw_deleter()) {}

    static int64_t bytes() { return counting.bytes_.load(std::memory_order_relaxed); }

    c10::DataPtr allocate(size_t size) override {
        c10::DataPtr block = below_->allocate(size);
        void *memory = block.get();
        bytes_.fetch_add(static_cast<int64_t>(malloc_usable_size(memory)), std::memory_order_relaxed);
        const auto replaced = block.compare_exchange_deleter(free_, &CountingAllocator::deallocate);
        TORCH_INTERNAL_ASSERT(replaced || memory == nullptr);
        return block;
    }

    c10::DeleterFnPtr raw_deleter() const override { return &CountingAllocator::deallocate; }

    void copy_data(void *to, const void *from, size_t size) const override { below_->copy_data(to, from, size); }

  private:
    static void deallocate(void *memory) {
        counting.bytes_.fetch_sub(static_cast<int64_t>(malloc_usable_size(memory)), std::memory_order_relaxed);
        counting.free_(memory);
    }

    static CountingAllocator &counting; // LibTorch frees through a plain function, which finds it so

    c10::Allocator *below_;
    c10::DeleterFnPtr free_;
    std::atomic<int64_t> bytes_{0};
};

// From the moment that the shim is loaded; as long as the last block that it gave out, which is as long as the process.
CountingAllocator &CountingAllocator::counting = []() -> CountingAllocator & {
    auto *own = new CountingAllocator(c10::GetCPUAllocator());
    c10::SetCPUAllocator(own);
    return *own;
}();

using Setting = std::pair<void (*)(int64_t), int64_t (*)()>; // to set it, to get it

at::Context &context() { return at::globalContext(); }
const at::CUDAHooksInterface &cuda() { return at::detail::getCUDAHooks(); }
void refuse(int64_t value) { TORCH_CHECK_VALUE(false, "not to be set, and not to ", value); }

// In the order of tf_setting.
const std::array<Setting, 11> SETTINGS{{
    {[](int64_t it) { c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<c10::ScalarType>(it))); },
     [] { return static_cast<int64_t>(c10::get_default_dtype_as_scalartype()); }},
    {[](int64_t it) { context().setDeterministicAlgorithms(it > 0, it == 1); },
     [] { return context().deterministicAlgorithms() ? 2L - context().deterministicAlgorithmsWarnOnly() : 0L; }},
    {[](int64_t it) { context().setDeterministicFillUninitializedMemory(it > 0); },
     [] { return int64_t{context().deterministicFillUninitializedMemory()}; }},
    {[](int64_t it) { context().setFloat32MatmulPrecision(std::array{"highest", "high", "medium"}.at(it)); },
     [] { return static_cast<int64_t>(context().float32MatmulPrecision()); }},
    {[](int64_t it) { at::set_num_interop_threads(static_cast<int>(it)); },
     [] { return static_cast<int64_t>(at::get_num_interop_threads()); }},
    {[](int64_t it) { c10::WarningUtils::set_warnAlways(it > 0); },
     [] { return int64_t{c10::WarningUtils::get_warnAlways()}; }},
    {[](int64_t it) { torchffm::traces = it > 0; }, [] { return int64_t{torchffm::traces}; }},
    {[](int64_t it) { AnomalyMode::set_enabled((it & 1) != 0, (it & 2) != 0); },
     [] { return (AnomalyMode::is_enabled() ? 1L : 0L) | (AnomalyMode::should_check_nan() ? 2L : 0L); }},
    {refuse, [] { return static_cast<int64_t>(at::get_num_threads()); }},
    {refuse, [] { return cuda().hasCUDA() ? static_cast<int64_t>(cuda().deviceCount()) : 0L; }},
    {refuse, [] { return CountingAllocator::bytes(); }},
}};

} // namespace

tf_error *tf_interface_version(int32_t *out) {
    return guarded([&] { *out = TF_INTERFACE_VERSION; });
}

tf_error *tf_cpu_capability(const char **out) {
    return guarded([&] { *out = torchffm::copy(at::get_cpu_capability()); });
}

tf_error *tf_setting(int32_t setting, int64_t value, int64_t *out) {
    return guarded([&] {
        const auto &[set, get] = SETTINGS.at(setting);
        if (value >= 0) {
            set(value);
        }
        *out = get();
    });
}
