// Row 4, the C++ side; beside OptimizerWorker.java and optimizer.py.
#include "worker.h"

#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_fused_adam.h>

namespace {

constexpr int CHECKED_STEPS = 3;

using Shape = std::vector<int64_t>;
using Tensors = std::vector<torch::Tensor>;

// The shapes of torchvision's resnet18, in order.
std::vector<Shape> resnet18() {
    std::vector<Shape> shapes = {{64, 3, 7, 7}, {64}, {64}};
    int64_t before = 64;
    for (const int64_t width : {64, 128, 256, 512}) {
        for (int block = 0; block < 2; ++block) {
            shapes.insert(
                shapes.end(), {{width, before, 3, 3}, {width}, {width}, {width, width, 3, 3}, {width}, {width}});
            if (before != width) {
                shapes.insert(shapes.end(), {{width, before, 1, 1}, {width}, {width}});
            }
            before = width;
        }
    }
    shapes.insert(shapes.end(), {{1000, 512}, {1000}});
    return shapes;
}

torch::Tensor filled(const Shape &shape, double scale) {
    return torch::linspace(-scale, 2 * scale, c10::multiply_integers(shape)).reshape(shape);
}

struct Fused {
    Tensors parameters, averages, squares, none, steps;

    void step() {
        const torch::NoGradGuard off;
        Tensors grads;
        for (const auto &parameter : parameters) {
            grads.push_back(parameter.grad());
        }
        at::_foreach_add_(steps, 1);
        at::_fused_adam_(parameters, grads, averages, squares, none, steps, 1e-3, 0.9, 0.999, 0, 1e-8, false, false);
    }
};

worker::Answer answer(const std::string &name) {
    Fused adam;
    for (const auto &shape : name == "many" ? std::vector<Shape>(200, {10, 10}) : resnet18()) {
        auto parameter = filled(shape, 1).requires_grad_();
        parameter.mutable_grad() = filled(shape, 0.5);
        adam.parameters.push_back(parameter);
        adam.averages.push_back(torch::zeros(shape));
        adam.squares.push_back(torch::zeros(shape));
        adam.steps.push_back(torch::zeros({}));
    }
    for (int i = 0; i < CHECKED_STEPS; ++i) {
        adam.step();
    }
    worker::Answer answer;
    for (const auto &parameter : adam.parameters) {
        answer.check.push_back(parameter.detach().flatten()[-1].item<double>());
    }
    answer.measured["us"] = worker::percentiles([&] { adam.step(); }, 1)["p50"];
    return answer;
}

} // namespace

int main() {
    torch::set_num_threads(std::stoi(std::getenv("OMP_NUM_THREADS")));
    return worker::serve([](const worker::Words &words) { return answer(words.at(1)); });
}
