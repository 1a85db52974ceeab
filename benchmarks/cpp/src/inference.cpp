// Row 2, the C++ side; beside InferenceWorker.java and inference.py.
#include "worker.h"

namespace {

namespace nn = torch::nn;

struct CNN : nn::Module {
    nn::Conv2d conv1, conv2;
    nn::MaxPool2d pool;
    nn::Linear fc1;

    CNN(int64_t in_channels, int64_t classes)
        : conv1(nn::Conv2dOptions(in_channels, 8, 3).padding(1)), conv2(nn::Conv2dOptions(8, 16, 3).padding(1)),
          pool(nn::MaxPool2dOptions(2).stride(2)), fc1(16 * 7 * 7, classes) {
        register_module("conv1", conv1);
        register_module("pool", pool);
        register_module("conv2", conv2);
        register_module("fc1", fc1);
    }

    torch::Tensor forward(torch::Tensor x) {
        x = pool(torch::relu(conv1(x)));
        x = pool(torch::relu(conv2(x)));
        return fc1(x.reshape({x.size(0), -1}));
    }
};

worker::Answer answer(CNN &model, int64_t batch) {
    const auto input = torch::linspace(0, 1, batch * 784);
    std::vector<float> pixels(input.data_ptr<float>(), input.data_ptr<float>() + input.numel());
    const torch::InferenceMode guard;
    const auto call = [&] {
        const auto scores = model.forward(torch::from_blob(pixels.data(), {batch, 1, 28, 28}));
        return std::vector<float>(scores.data_ptr<float>(), scores.data_ptr<float>() + scores.numel());
    };
    const auto scores = call();
    return {worker::percentiles(call, static_cast<double>(batch)), {scores.begin(), scores.end()}};
}

} // namespace

int main() {
    torch::set_num_threads(1);
    CNN model(1, 10);
    model.eval();
    {
        const torch::NoGradGuard off;
        for (auto &parameter : model.parameters()) {
            parameter.copy_(torch::linspace(-0.3, 0.3, parameter.numel()).reshape(parameter.sizes()));
        }
    }
    return worker::serve([&](const worker::Words &words) { return answer(model, std::stoll(words.at(0))); });
}
