// The tutorial's model.
#pragma once

#include <torch/torch.h>

struct CNN : torch::nn::Module {
    torch::nn::Conv2d conv1, conv2;
    torch::nn::MaxPool2d pool;
    torch::nn::Linear fc1;

    CNN(int64_t in_channels, int64_t classes)
        : conv1(torch::nn::Conv2dOptions(in_channels, 8, 3).padding(1)),
          conv2(torch::nn::Conv2dOptions(8, 16, 3).padding(1)), pool(torch::nn::MaxPool2dOptions(2).stride(2)),
          fc1(16 * 7 * 7, classes) {
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
