// Row 5, the C++ side; beside TransferWorker.java: memcpy, into warm memory or into what was just allocated.
#include "worker.h"

#include <cstring>

namespace {

template <class Transfer> double microseconds(Transfer transfer) {
    transfer();
    const auto start = worker::Clock::now();
    int times = 0;
    do {
        transfer();
        ++times;
    } while (times < 3 || worker::nanoseconds(start) < worker::seconds() * 1e9);
    return worker::nanoseconds(start) / 1e3 / times;
}

worker::Answer answer(const std::string &what, size_t bytes) {
    std::vector<float> from(bytes / sizeof(float));
    for (size_t i = 0; i < from.size(); ++i) {
        from[i] = static_cast<float>(i % 1000);
    }
    std::vector<float> to(from);
    double took = 0;
    if (what == "memcpy") {
        took = microseconds([&] {
            std::memcpy(to.data(), from.data(), bytes);
            asm volatile("" : : "r"(to.data()) : "memory");
        });
    } else {
        // As LibTorch allocates: aligned to a cache line.
        took = microseconds([&] {
            void *memory = nullptr;
            if (posix_memalign(&memory, 64, bytes) != 0) {
                throw std::bad_alloc();
            }
            std::memcpy(memory, from.data(), bytes);
            asm volatile("" : : "r"(memory) : "memory");
            std::free(memory);
        });
    }
    return {{{"us", took}}, {to.end()[-2], to.end()[-1]}};
}

} // namespace

int main() {
    return worker::serve([](const worker::Words &words) { return answer(words.at(0), std::stoul(words.at(1))); });
}
