// Nodes of the autograd graph, and the hooks on them and on tensors.
#include "upcall.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/node.h>
#include <torch/csrc/autograd/variable.h>

#include <mutex>

using torchffm::guarded;

namespace {

using namespace torch::autograd;

Node *node_of(const tf_node *handle) { return reinterpret_cast<Node *>(const_cast<tf_node *>(handle)); }

tf_node *release(c10::intrusive_ptr<Node> node) { return reinterpret_cast<tf_node *>(node.release()); }

// Calls a hook with `values`. It writes what replaces `before` over their front, or a BOOL to leave it.
variable_list ask(const torchffm::JavaRef &hook, const variable_list &before, std::vector<tf_value> values) {
    torchffm::call_java(hook.id(), values);
    if (values.empty() || values[0].tag == TF_BOOL) {
        return before;
    }
    auto after = torchffm::take(values, before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        if (after[i].defined() && before[i].defined()) {
            check_variable_result(before[i], after[i], "of Java");
        }
    }
    return after;
}

template <class Base> struct JavaHook : Base {
    explicit JavaHook(int64_t id, size_t number = 0) : ref(id), index(number) {}

    torchffm::JavaRef ref;
    size_t index; // of the one gradient that it is for
};

struct GradHook final : JavaHook<FunctionPreHook> {
    using JavaHook::JavaHook;

    variable_list operator()(const variable_list &grads) override {
        auto result = grads;
        result.at(index) = ask(ref, {grads.at(index)}, {torchffm::give(grads[index])})[0];
        return result;
    }
};

struct AccumulatedHook final : JavaHook<PostAccumulateGradHook> {
    using JavaHook::JavaHook;

    void operator()(const Variable &leaf) override { ask(ref, {}, {torchffm::give(leaf)}); }
};

struct PreHook final : JavaHook<FunctionPreHook> {
    using JavaHook::JavaHook;

    variable_list operator()(const variable_list &grads) override {
        std::vector<tf_value> values;
        torchffm::give(grads, values);
        return ask(ref, grads, std::move(values));
    }
};

struct PostHook final : JavaHook<FunctionPostHook> {
    using JavaHook::JavaHook;

    variable_list operator()(const variable_list &input_grads, const variable_list &output_grads) override {
        std::vector<tf_value> values{{TF_INT, 0, static_cast<int64_t>(input_grads.size())}};
        torchffm::give(input_grads, values);
        torchffm::give(output_grads, values);
        return ask(ref, input_grads, std::move(values));
    }
};

// The hook of ours in a list, put there if there is none.
template <class Hook, class Base>
int64_t place(std::vector<std::unique_ptr<Base>> &hooks, int64_t id, size_t index = 0) {
    for (const auto &hook : hooks) {
        const auto *ours = dynamic_cast<const Hook *>(hook.get());
        if (ours != nullptr && ours->index == index) {
            return ours->ref.id();
        }
    }
    hooks.push_back(std::make_unique<Hook>(id, index));
    return id;
}

// Two threads may want the first hook of one place.
std::mutex &placing() {
    static auto &mutex = *new std::mutex;
    return mutex;
}

int64_t place_accumulated(const at::Tensor &leaf, int64_t id) {
    const auto *ours = dynamic_cast<const AccumulatedHook *>(impl::post_acc_grad_hooks(leaf).get());
    if (ours != nullptr) {
        return ours->ref.id();
    }
    impl::set_post_acc_grad_hooks(leaf, std::make_unique<AccumulatedHook>(id));
    return id;
}

} // namespace

tf_error *tf_tensor_node(const tf_tensor *tensor, int32_t accumulator, tf_node **out) {
    return guarded([&] {
        const auto borrowed = torchffm::borrow(tensor);
        *out = release(accumulator != 0 ? impl::gradient_edge(borrowed).function : borrowed.grad_fn());
    });
}

tf_error *tf_node_name(const tf_node *node, const char **out) {
    return guarded([&] { *out = torchffm::copy(node_of(node)->name()); });
}

tf_error *tf_node_describe(const tf_node *node, tf_value *out, int64_t capacity, int64_t *count) {
    return guarded([&] {
        const auto &edges = node_of(node)->next_edges();
        *count = static_cast<int64_t>(edges.size()) + 1;
        out[0] = {TF_INT, 0, static_cast<int64_t>(node_of(node)->sequence_nr())};
        for (int64_t i = 1; i < std::min(*count, capacity); ++i) {
            const auto &edge = edges[i - 1];
            out[i] = {
                edge.is_valid() ? TF_NODE : TF_NONE, static_cast<int32_t>(edge.input_nr),
                reinterpret_cast<int64_t>(release(edge.function))};
        }
    });
}

tf_error *tf_tensor_hook(const tf_tensor *handle, int32_t kind, int64_t id, int64_t *out) {
    return guarded([&] {
        const std::lock_guard lock(placing());
        const auto tensor = torchffm::borrow(handle);
        const auto node = tensor.grad_fn();
        if (kind == TF_HOOK_ACCUMULATED) {
            *out = place_accumulated(tensor, id);
        } else if (node) {
            *out = place<GradHook>(node->tensor_pre_hooks(), id, tensor.output_nr());
        } else {
            impl::materialize_autograd_meta(tensor);
            *out = place<GradHook>(impl::hooks(tensor), id);
        }
    });
}

tf_error *tf_node_hook(tf_node *node, int32_t kind, int64_t id, int64_t *out) {
    return guarded([&] {
        const std::lock_guard lock(placing());
        *out = kind == TF_HOOK_PRE ? place<PreHook>(node_of(node)->pre_hooks(), id)
                                   : place<PostHook>(node_of(node)->post_hooks(), id);
    });
}
