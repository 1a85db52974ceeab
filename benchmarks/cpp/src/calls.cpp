// Row 1, the C++ side; beside CallWorker.java and calls.py.
#include "worker.h"

#include <functional>
#include <optional>

namespace {

torch::Tensor left, right, matrix, wrong;

void add(int times) {
    for (int i = 0; i < times; ++i) {
        left.add(right);
    }
}

void relu(int times) {
    for (int i = 0; i < times; ++i) {
        left.relu();
    }
}

void matmul(int times) {
    for (int i = 0; i < times; ++i) {
        matrix.matmul(matrix);
    }
}

void view(int times) {
    for (int i = 0; i < times; ++i) {
        left.view({1, 1});
    }
}

void clone(int times) {
    for (int i = 0; i < times; ++i) {
        left.clone();
    }
}

volatile int64_t seen_size;
volatile double seen_item;

void size(int times) {
    for (int i = 0; i < times; ++i) {
        seen_size = left.size(0);
    }
}

void create(int times) {
    const float data[] = {1.5F};
    for (int i = 0; i < times; ++i) {
        at::tensor(at::ArrayRef<float>(data));
    }
}

void item(int times) {
    for (int i = 0; i < times; ++i) {
        seen_item = left.item<float>();
    }
}

void error(int times) {
    for (int i = 0; i < times; ++i) {
        try {
            matrix.add(wrong);
        } catch (const c10::Error &) {
        }
    }
}

// Alone: what is released is made before.
double release() {
    const auto begin = worker::Clock::now();
    double spent = 0;
    long calls = 0;
    while (calls == 0 || worker::nanoseconds(begin) < worker::seconds() * 1e9) {
        std::vector<torch::Tensor> made;
        for (int i = 0; i < worker::BATCH; ++i) {
            made.push_back(left.clone());
        }
        const auto start = worker::Clock::now();
        made.clear();
        spent += worker::nanoseconds(start);
        calls += worker::BATCH;
    }
    return spent / static_cast<double>(calls);
}

struct Case {
    void (*loop)(int);
    std::function<torch::Tensor()> check;
};

const std::map<std::string, Case> CASES = {
    {"add", {add, [] { return left.add(right); }}},
    {"relu", {relu, [] { return left.relu(); }}},
    {"matmul", {matmul, [] { return matrix.matmul(matrix); }}},
    {"view", {view, [] { return left.view({1, 1}); }}},
    {"clone", {clone, [] { return left.clone(); }}},
    {"size", {size, [] { return torch::tensor(static_cast<double>(left.size(0))); }}},
    {"create", {create, [] { return torch::tensor({1.5F}); }}},
    {"item", {item, [] { return torch::tensor(left.item<float>()); }}},
    {"release", {nullptr, [] { return left.clone(); }}},
    {"error", {error, [] { return torch::tensor(1.0F); }}},
};

worker::Answer answer(const worker::Words &words) {
    const auto &name = words.at(0), &mode = words.at(1);
    left.requires_grad_(mode == "grad");
    matrix.requires_grad_(mode == "grad");
    std::optional<torch::NoGradGuard> off;
    std::optional<torch::InferenceMode> inference;
    if (mode == "off") {
        off.emplace();
    } else if (mode == "inference") {
        inference.emplace();
    }
    const auto &one = CASES.at(name);
    return {{{"ns", one.loop == nullptr ? release() : worker::time_calls(one.loop)}}, worker::numbers(one.check())};
}

} // namespace

int main() {
    torch::set_num_threads(1);
    left = torch::full({1}, 1.5F);
    right = torch::full({1}, 2.25F);
    matrix = torch::tensor({{1.0F, 2.0F}, {3.0F, 4.0F}});
    wrong = torch::ones({3, 2});
    return worker::serve(answer);
}
