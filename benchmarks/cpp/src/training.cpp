// Row 3, the C++ side; beside TrainingWorker.java and training.py.
#include "cnn.h"
#include "worker.h"

#include <fstream>
#include <iterator>
#include <numeric>

namespace {

constexpr int64_t BATCH = 60;
constexpr double EPOCH = 1000;

torch::Tensor read(const std::string &name, size_t header) {
    const char *home = std::getenv("XDG_CACHE_HOME");
    const std::string cache = home != nullptr ? home : std::string(std::getenv("HOME")) + "/.cache";
    std::ifstream file(cache + "/torchffm/mnist/" + name, std::ios::binary);
    std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
    TORCH_CHECK(bytes.size() > header, "no ", name, " in the cache; make mnist-data gets it");
    const auto size = static_cast<int64_t>(bytes.size() - header);
    return torch::from_blob(bytes.data() + header, {size}, torch::kByte).clone();
}

worker::Answer answer(const torch::Tensor &images, const torch::Tensor &labels, bool channels_last) {
    const auto format = channels_last ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
    const size_t steps = worker::seconds() < 0.1 ? 20 : 200;
    CNN model(1, 10);
    {
        const torch::NoGradGuard off;
        for (auto &parameter : model.parameters()) {
            parameter.copy_(torch::arange(parameter.numel()).mul(1.7).sin().mul(0.1).reshape(parameter.sizes()));
            if (channels_last && parameter.dim() == 4) {
                parameter.set_data(parameter.to(parameter.options(), false, false, format));
            }
        }
    }
    torch::nn::CrossEntropyLoss criterion;
    torch::optim::Adam optimizer(model.parameters(), torch::optim::AdamOptions(1e-3));
    torch::manual_seed(1);
    std::vector<double> losses;
    const auto start = worker::Clock::now();
    const auto order = torch::randperm(images.size(0));
    for (int64_t from = 0; losses.size() < steps; from += BATCH) {
        const auto index = order.slice(0, from, from + BATCH);
        const auto data = images.index_select(0, index).contiguous(format);
        const auto loss = criterion(model.forward(data), labels.index_select(0, index));
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
        losses.push_back(loss.item<double>());
    }
    const auto taken = worker::nanoseconds(start) / 1e9 / static_cast<double>(steps);
    const auto mean = std::accumulate(losses.begin(), losses.end(), 0.0) / static_cast<double>(steps);
    return {{{"epoch", taken * EPOCH}}, {losses.front(), mean}};
}

} // namespace

int main() {
    torch::set_num_threads(std::stoi(std::getenv("OMP_NUM_THREADS")));
    const auto images = read("train-images-idx3-ubyte", 16).reshape({-1, 1, 28, 28}).to(torch::kFloat).div_(255);
    const auto labels = read("train-labels-idx1-ubyte", 8).to(torch::kLong);
    return worker::serve(
        [&](const worker::Words &words) { return answer(images, labels, words.at(2) == "channels_last"); });
}
