// What the C++ sides share: they answer a line by a line, until their input ends. The protocol is in runner/sides.py.
#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace worker {

using Clock = std::chrono::steady_clock;
using Words = std::vector<std::string>;

// How long a case is timed.
inline double seconds() {
    const char *quick = std::getenv("BENCH_QUICK");
    return quick != nullptr && std::string(quick) == "1" ? 0.05 : 0.25;
}

constexpr int BATCH = 1000;

inline double nanoseconds(Clock::time_point start) {
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count();
}

// An answer: numbers by their key, and those that all sides must have computed alike.
struct Answer {
    std::map<std::string, double> measured;
    std::vector<double> check;
};

inline std::vector<double> numbers(const torch::Tensor &tensor) {
    const auto flat = tensor.detach().to(torch::kDouble).flatten();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

inline void print(const Answer &answer) {
    std::cout.precision(17);
    std::cout << "{";
    for (const auto &[key, value] : answer.measured) {
        std::cout << '"' << key << "\": " << value << ", ";
    }
    std::cout << "\"check\": [";
    for (size_t i = 0; i < answer.check.size(); ++i) {
        std::cout << (i > 0 ? ", " : "") << answer.check[i];
    }
    std::cout << "]}" << std::endl;
}

// Answers with what `answer` makes of a line's words.
template <class Function> int serve(Function answer) {
    std::cout << "ready" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream stream(line);
        Words words;
        for (std::string word; stream >> word;) {
            words.push_back(word);
        }
        print(answer(words));
    }
    return 0;
}

// Nanoseconds a call of `loop(times)`, which makes so many.
template <class Loop> double time_calls(Loop loop) {
    const auto begin = Clock::now();
    double spent = 0;
    long calls = 0;
    while (calls == 0 || nanoseconds(begin) < seconds() * 1e9) {
        const auto start = Clock::now();
        loop(BATCH);
        spent += nanoseconds(start);
        calls += BATCH;
    }
    return spent / static_cast<double>(calls);
}

// Microseconds a call, by percentile, and how many images a second that is.
template <class Call> std::map<std::string, double> percentiles(Call call, double images) {
    const auto begin = Clock::now();
    std::vector<double> took;
    double spent = 0;
    while (took.size() < 20 || nanoseconds(begin) < 4 * seconds() * 1e9) {
        const auto start = Clock::now();
        call();
        took.push_back(nanoseconds(start) / 1e3);
        spent += took.back() / 1e6;
    }
    std::sort(took.begin(), took.end());
    const auto at = [&](double share) { return took[static_cast<size_t>(share * static_cast<double>(took.size()))]; };
    return {
        {"p50", at(0.5)},
        {"p90", at(0.9)},
        {"p99", at(0.99)},
        {"p999", at(0.999)},
        {"images", images * static_cast<double>(took.size()) / spent}};
}

} // namespace worker
