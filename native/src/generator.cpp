// Random number generators.
#include "guard.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/Generator.h>

#include <mutex>

using torchffm::guarded;

namespace {

at::Generator borrow(const tf_generator *handle) {
    auto *impl = reinterpret_cast<c10::GeneratorImpl *>(const_cast<tf_generator *>(handle));
    return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(impl));
}

tf_generator *release(at::Generator generator) {
    return reinterpret_cast<tf_generator *>(generator.unsafeReleaseGeneratorImpl());
}

} // namespace

tf_error *tf_generator_new(uint64_t seed, tf_generator **out) {
    return guarded([&] { *out = release(at::detail::createCPUGenerator(seed)); });
}

tf_error *tf_generator_default(int32_t device_type, int32_t device_index, tf_generator **out) {
    return guarded([&] {
        const c10::Device device(
            static_cast<c10::DeviceType>(device_type), static_cast<c10::DeviceIndex>(device_index));
        *out = release(at::globalContext().defaultGenerator(device));
    });
}

tf_error *tf_generator_seed(const tf_generator *generator, uint64_t *out) {
    return guarded([&] { *out = borrow(generator).current_seed(); });
}

tf_error *tf_generator_set_seed(tf_generator *generator, uint64_t seed) {
    return guarded([&] {
        auto borrowed = borrow(generator);
        const std::lock_guard lock(borrowed.mutex());
        borrowed.set_current_seed(seed);
    });
}

tf_error *tf_generator_state(const tf_generator *generator, tf_tensor **out) {
    return guarded([&] {
        auto borrowed = borrow(generator);
        const std::lock_guard lock(borrowed.mutex());
        *out = torchffm::release(borrowed.get_state());
    });
}

tf_error *tf_generator_set_state(tf_generator *generator, const tf_tensor *state) {
    return guarded([&] {
        auto borrowed = borrow(generator);
        const std::lock_guard lock(borrowed.mutex());
        borrowed.set_state(torchffm::borrow(state));
    });
}
