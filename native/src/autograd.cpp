// Autograd's engine, what it asks of Java (hooks for saved tensors, Java's stack in anomaly mode), and the levels of
// forward mode.
#include "guard.h"
#include "mode.h"
#include "upcall.h"

#include <ATen/LegacyVmapMode.h>
#include <ATen/Parallel.h>
#include <ATen/ThreadLocalState.h>
#include <ATen/ops/_add_batch_dim_ops.h>
#include <ATen/ops/_remove_batch_dim_ops.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>

using torchffm::guarded;

namespace {

using namespace torch::autograd;

// One saved tensor, packed by Java.
struct Packed final : SavedVariableHooks {
    explicit Packed(int64_t hooks) : hooks_(hooks) {}

    void call_pack_hook(const at::Tensor &tensor) override {
        std::vector<tf_value> values{torchffm::give(tensor)};
        torchffm::call_java(-hooks_, values);
        packed_ = torchffm::JavaRef(values[0].payload);
    }

    at::Tensor call_unpack_hook() override {
        TORCH_CHECK(packed_.id() != 0, "the pack hook raised before saving data for this tensor");
        std::vector<tf_value> values(1);
        torchffm::call_java(packed_.id(), values);
        return torchffm::take(values[0]);
    }

  private:
    int64_t hooks_;
    torchffm::JavaRef packed_{0};
};

// Where in Java a node was made.
struct JavaStack final : AnomalyMetadata {
    void store_stack() override {
        std::vector<tf_value> values(1);
        torchffm::call_java(0, values);
        stack_ = torchffm::JavaRef(values[0].payload);
    }

    void assign_parent(const c10::intrusive_ptr<Node> &parent) override { parent_ = parent; }

    void print_stack(const std::string &name) override {
        if (stack_.id() != 0) {
            std::vector<tf_value> values{{TF_STRING, static_cast<int32_t>(name.size()), 0}};
            values[0].payload = reinterpret_cast<int64_t>(name.data());
            torchffm::call_java(stack_.id(), values);
        }
        if (parent_) {
            parent_->metadata()->print_stack("(which induced the previous) " + parent_->name());
        }
    }

  private:
    torchffm::JavaRef stack_{0};
    c10::intrusive_ptr<Node> parent_;
};

struct JavaEngine final : Engine {
    std::unique_ptr<AnomalyMetadata> make_anomaly_metadata() override { return std::make_unique<JavaStack>(); }

    std::unique_ptr<SavedVariableHooks> get_default_saved_variable_hooks() override {
        const auto hooks = torchffm::carried().hooks;
        return hooks != 0 ? std::make_unique<Packed>(hooks) : nullptr;
    }

    void thread_main(const std::shared_ptr<GraphTask> &task) override {
        if (task) { // maybe on a thread of LibTorch's own, whose kernels are to use as many threads as the caller's
            const at::ThreadLocalStateGuard callers(task->thread_locals_);
            const auto threads = torchffm::carried().threads;
            if (threads > 0 && threads != at::get_num_threads()) {
                at::set_num_threads(threads);
            }
        }
        Engine::thread_main(task);
    }
};

// From the moment that the shim is loaded. Never destroyed: its threads outlive main().
const bool installed = [] {
    set_default_engine_stub([]() -> Engine & {
        static auto &engine = *new JavaEngine;
        return engine;
    });
    return true;
}();

c10::DebugInfoGuard nested_run() {
    auto nested = torchffm::carried();
    TORCH_CHECK(
        ++nested.runs <= TF_MAX_NESTED_RUNS, "backward passes are nested in hooks or functions more than ",
        TF_MAX_NESTED_RUNS, " deep");
    nested.threads = at::get_num_threads();
    return {torchffm::CARRIED, std::make_shared<torchffm::Carried>(nested)};
}

Edge edge_of_node(const tf_value &value) {
    auto *node = reinterpret_cast<Node *>(value.payload);
    const auto number = static_cast<uint32_t>(value.size);
    TORCH_CHECK(number < node->num_inputs(), node->name(), " has ", node->num_inputs(), " outputs, but no ", number);
    return {torchffm::share<Node>(node), number};
}

at::Tensor one_for(const Edge &edge) {
    const auto zeros = edge.function->input_metadata(edge.input_nr).zeros_like();
    TORCH_CHECK(zeros.numel() == 1, "grad can be implicitly created only for scalar outputs");
    TORCH_CHECK(zeros.is_floating_point(), "grad can be implicitly created only for real scalar outputs");
    return zeros.fill_(1);
}

Edge edge_of_root(const tf_value &value, int64_t index) {
    if (value.tag == TF_NODE) {
        return edge_of_node(value);
    }
    auto edge = impl::gradient_edge(torchffm::borrow(value));
    TORCH_CHECK(edge.function, "element ", index, " of tensors does not require grad and does not have a grad_fn");
    return edge;
}

Edge edge_of_input(const tf_value &value, bool accumulate) {
    if (value.tag == TF_NODE) {
        return edge_of_node(value);
    }
    const auto tensor = torchffm::borrow(value);
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
    int64_t mode, tf_casts *casts, int32_t flags, const tf_value *roots, const tf_value *grads, int64_t count,
    const tf_value *inputs, int64_t input_count, tf_tensor **out) {
    return guarded([&] {
        const torchffm::ModeGuard guard(mode, casts);
        const auto depth = nested_run();
        const bool accumulate = (flags & TF_RUN_ACCUMULATE) != 0;
        edge_list root_edges;
        edge_list input_edges;
        variable_list root_grads;
        for (int64_t i = 0; i < count; ++i) {
            root_edges.push_back(edge_of_root(roots[i], i));
            const bool one = roots[i].tag == TF_NODE && grads[i].tag == TF_NONE;
            root_grads.push_back(one ? one_for(root_edges.back()) : torchffm::borrow(grads[i]));
            if (!root_grads.back().defined()) { // what the engine refuses to start from, a node of LibTorch's makes
                auto node = c10::make_intrusive<UndefinedGradBackward>(edge_list{root_edges.back()});
                node->add_input_metadata(torchffm::borrow(roots[i]));
                root_edges.back() = Edge(std::move(node), 0);
                root_grads.back() = torchffm::borrow(roots[i]).detach();
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

tf_error *tf_autograd_current_run(const tf_node *handle, int64_t *out, int32_t *flags) {
    return guarded([&] {
        *out = get_current_graph_task_id();
        *flags = Engine::get_default_engine().is_checkpoint_valid() ? TF_RUN_ACCUMULATE : 0;
        auto *node = reinterpret_cast<Node *>(const_cast<tf_node *>(handle));
        if (*out == -1 || !get_current_graph_task_nodes_in_graph()->contains(node)) {
            return;
        }
        const auto *only = get_current_graph_task_exec_info();
        const auto found = only->find(node);
        *flags |= only->empty() || (found != only->end() && found->second.should_execute()) ? TF_RUN_REACHES : 0;
    });
}
