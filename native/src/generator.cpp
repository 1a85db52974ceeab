// Random number generators.
#include "guard.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/core/Generator.h>

#include <mutex>

using torchffm::guarded;

namespace {

at::Generator borrow(const tf_generator *handle) { return at::Generator(torchffm::share<c10::GeneratorImpl>(handle)); }

tf_generator *release(at::Generator generator) {
    return reinterpret_cast<tf_generator *>(generator.unsafeReleaseGeneratorImpl());
}

// Runs `body` while no operator draws from the generator.
template <class Body> tf_error *locked(const tf_generator *handle, Body body) {
    return guarded([&] {
        auto generator = borrow(handle);
        const std::lock_guard lock(generator.mutex());
        body(generator);
    });
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

tf_error *tf_generator_set_seed(tf_generator *handle, uint64_t seed) {
    return locked(handle, [&](auto &generator) { generator.set_current_seed(seed); });
}

tf_error *tf_generator_state(const tf_generator *handle, tf_tensor **out) {
    return locked(handle, [&](auto &generator) { *out = torchffm::release(generator.get_state()); });
}

tf_error *tf_generator_set_state(tf_generator *handle, const tf_tensor *state) {
    return locked(handle, [&](auto &generator) { generator.set_state(torchffm::borrow(state)); });
}
