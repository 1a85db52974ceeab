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

// What changes or reads a generator's state has its lock, as the operators that draw from it have.
template <class Body> void locked(const tf_generator *handle, Body body) {
    auto generator = borrow(handle);
    const std::lock_guard lock(generator.mutex());
    body(generator);
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
    return guarded([&] { locked(handle, [&](auto &generator) { generator.set_current_seed(seed); }); });
}

tf_error *tf_generator_state(const tf_generator *handle, tf_tensor **out) {
    return guarded([&] { locked(handle, [&](auto &generator) { *out = torchffm::release(generator.get_state()); }); });
}

tf_error *tf_generator_set_state(tf_generator *handle, const tf_tensor *state) {
    return guarded([&] { locked(handle, [&](auto &generator) { generator.set_state(torchffm::borrow(state)); }); });
}
