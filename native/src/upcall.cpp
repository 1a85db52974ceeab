#include "upcall.h"

#include "mode.h"

#include <algorithm>
#include <atomic>
#include <mutex>

using torchffm::guarded;

namespace {

using Upcall = int64_t(int64_t id, int64_t mode, tf_value *values, int64_t count);

std::atomic<Upcall *> upcall{nullptr};

// The numbers of Java objects that nothing of LibTorch's holds any more. Never destroyed: it outlives the last of them.
struct Dead {
    std::mutex mutex;
    std::vector<int64_t> ids;
    std::atomic<int64_t> count{0};
};
Dead &dead = *new Dead;

} // namespace

namespace torchffm {

JavaRef::~JavaRef() {
    if (id_ != 0) {
        const std::lock_guard lock(dead.mutex);
        dead.ids.push_back(id_);
        dead.count.store(static_cast<int64_t>(dead.ids.size()), std::memory_order_release);
    }
}

void call_java(int64_t id, std::vector<tf_value> &values) {
    auto *up = upcall.load(std::memory_order_acquire);
    const auto thrown = up(id, current_mode(), values.data(), static_cast<int64_t>(values.size()));
    if (thrown != 0) {
        throw JavaThrowable(thrown);
    }
}

} // namespace torchffm

tf_error *tf_java_start(const void *method, const void **dead_count) {
    return guarded([&] {
        upcall.store(reinterpret_cast<Upcall *>(const_cast<void *>(method)), std::memory_order_release);
        *dead_count = &dead.count;
    });
}

tf_error *tf_java_dead(int64_t *ids, int64_t capacity, int64_t *count) {
    return guarded([&] {
        const std::lock_guard lock(dead.mutex);
        const auto taken = std::min(capacity, static_cast<int64_t>(dead.ids.size()));
        std::copy(dead.ids.end() - taken, dead.ids.end(), ids);
        dead.ids.resize(dead.ids.size() - taken);
        dead.count.store(static_cast<int64_t>(dead.ids.size()), std::memory_order_release);
        *count = taken;
    });
}
