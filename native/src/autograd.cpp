// Runs of autograd's engine, and the levels of forward mode.
#include "guard.h"
#include "mode.h"

#include <ATen/LegacyVmapMode.h>
#include <ATen/ops/_add_batch_dim_ops.h>
#include <ATen/ops/_remove_batch_dim_ops.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>

using torchffm::guarded;

namespace {

using namespace torch::autograd;

at::Tensor tensor_of(const tf_value &value) {
    return value.tag == TF_TENSOR ? torchffm::borrow(reinterpret_cast<const tf_tensor *>(value.payload)) : at::Tensor();
}

Edge edge_of_root(const tf_value &value, int64_t index) {
    auto edge = impl::gradient_edge(tensor_of(value));
    TORCH_CHECK(edge.function, "element ", index, " of tensors does not require grad and does not have a grad_fn");
    return edge;
}

Edge edge_of_input(const tf_value &value, bool accumulate) {
    const auto tensor = tensor_of(value);
    if (accumulate) {
        tensor.retain_grad();
    }
    TORCH_CHECK(tensor.requires_grad(), "One of the differentiated Tensors does not require grad");
    auto node = tensor.grad_fn() ? tensor.grad_fn() : impl::try_get_grad_accumulator(tensor);
    // One that nothing was made of: a node that the engine won't meet, since no node would mean no input.
    return node ? Edge(node, tensor.output_nr()) : Edge(c10::make_intrusive<Identity>(), 0);
}

// The level of vmap at which a batch of gradients is computed in one run.
struct BatchLevel {
    ~BatchLevel() { at::impl::VmapMode::decrement_nesting(); }

    int64_t value = at::impl::VmapMode::increment_nesting();
};

} // namespace

tf_error *tf_autograd_run(
    int64_t mode, int32_t flags, const tf_value *roots, const tf_value *grads, int64_t count, const tf_value *inputs,
    int64_t input_count, tf_tensor **out) {
    return guarded([&] {
        const torchffm::ModeGuard guard(mode);
        const bool accumulate = (flags & TF_RUN_ACCUMULATE) != 0;
        edge_list root_edges;
        edge_list input_edges;
        variable_list root_grads;
        for (int64_t i = 0; i < count; ++i) {
            root_edges.push_back(edge_of_root(roots[i], i));
            root_grads.push_back(tensor_of(grads[i]));
            if (!root_grads.back().defined()) { // what the engine refuses to start from, a node of LibTorch's makes
                auto node = c10::make_intrusive<UndefinedGradBackward>(edge_list{root_edges.back()});
                node->add_input_metadata(tensor_of(roots[i]));
                root_edges.back() = Edge(std::move(node), 0);
                root_grads.back() = tensor_of(roots[i]).detach();
            }
        }
        for (int64_t i = 0; i < input_count; ++i) {
            input_edges.push_back(edge_of_input(inputs[i], accumulate));
        }
        std::optional<BatchLevel> batch;
        c10::SymInt batch_size;
        if ((flags & TF_RUN_BATCHED) != 0) {
            batch_size = root_grads.at(0).size(0);
            batch.emplace();
            for (auto &grad : root_grads) {
                grad = at::_ops::_add_batch_dim::call(grad, 0, batch->value);
            }
        }
        auto results = Engine::get_default_engine().execute(
            root_edges, root_grads, (flags & TF_RUN_KEEP_GRAPH) != 0, (flags & TF_RUN_CREATE_GRAPH) != 0, accumulate,
            input_edges);
        if (accumulate) {
            return;
        }
        for (int64_t i = 0; i < input_count; ++i) {
            TORCH_CHECK(
                (flags & TF_RUN_ALLOW_UNUSED) != 0 || results[i].defined(), "The differentiated Tensor at index ", i,
                " appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.");
            if (batch && results[i].defined()) {
                results[i] = at::_ops::_remove_batch_dim::call(results[i], batch->value, batch_size, 0);
            }
        }
        for (int64_t i = 0; i < input_count; ++i) {
            out[i] = torchffm::release(std::move(results[i]));
        }
    });
}

tf_error *tf_dual_level_enter(int64_t *out) {
    return guarded([&] { *out = static_cast<int64_t>(torch::autograd::ForwardADLevel::get_next_idx()); });
}

tf_error *tf_dual_level_exit(int64_t level) {
    return guarded([&] { torch::autograd::ForwardADLevel::release_idx(level); });
}
