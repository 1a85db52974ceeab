// Functions that Java differentiates itself.
#include "mode.h"
#include "upcall.h"

#include <torch/csrc/autograd/custom_function.h>

#include <mutex>

using torchffm::guarded;

namespace {

using namespace torch::autograd;
using Values = std::vector<tf_value>;

struct JavaNode final : Node {
    JavaNode(int64_t id, const char *title, bool materialize) : ref_(id), title_(title), materialize_(materialize) {}

    variable_list apply(variable_list &&grads) override {
        at::OptionalDeviceGuard device;
        Values values{{TF_NODE, 0, reinterpret_cast<int64_t>(getptr().release())}};
        for (size_t i = 0; i < grads.size(); ++i) {
            const bool missing = materialize_ && !grads[i].defined();
            values.push_back(torchffm::give(missing ? outputs[i].zeros(device) : std::move(grads[i])));
        }
        values.resize(std::max<size_t>(values.size(), num_outputs()));
        torchffm::call_java(ref_.id(), values);
        return torchffm::take(values, num_outputs());
    }

    std::string name() const override { return title_; }

    void release_variables() override {
        const std::lock_guard lock(saved_mutex_);
        saved_.clear();
        freed_ = true;
    }

    void save(const variable_list &tensors) {
        for (const auto &tensor : tensors) {
            saved_.emplace_back(tensor, tensor.defined() && tensor.grad_fn().get() == this);
        }
    }

    variable_list saved() {
        const std::lock_guard lock(saved_mutex_);
        TORCH_CHECK(!freed_, ERR_BACKWARD_TWICE);
        variable_list tensors;
        for (const auto &variable : saved_) {
            tensors.push_back(variable.unpack(getptr()));
        }
        return tensors;
    }

    std::vector<VariableInfo> outputs;

  private:
    torchffm::JavaRef ref_;
    std::string title_;
    bool materialize_;
    bool freed_ = false;
    std::recursive_mutex saved_mutex_; // unpacking may lead up into Java
    std::vector<SavedVariable> saved_;
};

// The tangents of what a Java function has made.
variable_list tangents(int64_t id, const variable_list &inputs, const variable_list &grads, size_t count) {
    Values values(1);
    torchffm::give(inputs, values);
    torchffm::give(grads, values);
    values.resize(std::max(values.size(), count));
    torchffm::call_java(id, values);
    return torchffm::take(values, count);
}

variable_list next(const tf_value *&values, int64_t count) {
    variable_list tensors;
    for (; count > 0; --count) {
        tensors.push_back(torchffm::borrow(*values++));
    }
    return tensors;
}

std::unordered_set<at::TensorImpl *> as_set(const variable_list &tensors) {
    std::unordered_set<at::TensorImpl *> set;
    for (const auto &tensor : tensors) {
        set.insert(tensor.unsafeGetTensorImpl());
    }
    return set;
}

} // namespace

tf_error *tf_function_wrap(
    int64_t mode, int64_t id, const char *name, int32_t materialize_grads, tf_value *values, const int64_t *counts,
    int32_t *recorded) {
    return guarded([&] {
        const torchffm::ModeGuard guard(mode);
        const tf_value *from = values;
        const auto inputs = next(from, counts[0]);
        const auto outputs = next(from, counts[1]);
        const auto dirty = next(from, counts[2]);
        const auto not_differentiable = as_set(next(from, counts[3]));
        const auto to_save = next(from, counts[4]);
        c10::intrusive_ptr<JavaNode> node;
        if (c10::GradMode::is_enabled() && any_variable_requires_grad(inputs)) {
            node = c10::make_intrusive<JavaNode>(id, name, materialize_grads != 0);
            node->set_next_edges(collect_next_edges(inputs));
        }
        *recorded = node ? 1 : 0;
        for (const auto &tensor : dirty) {
            impl::bump_version(tensor);
        }
        std::vector<std::optional<Variable>> raw;
        for (const auto &output : outputs) {
            raw.push_back(output.defined() ? std::make_optional(output) : std::nullopt);
        }
        c10::intrusive_ptr<Node> attached;
        const auto wrapped = _wrap_outputs(
            inputs, not_differentiable, as_set(dirty), raw, node,
            [&](const variable_list &of, const variable_list &grads) { return tangents(id, of, grads, raw.size()); },
            {}, [](const at::Tensor &tensor) { return tensor.view_as(tensor); }, false, attached);
        if (node) {
            for (const auto &output : wrapped) {
                node->outputs.push_back(output ? VariableInfo(*output) : VariableInfo());
            }
            node->save(to_save);
        }
        for (size_t i = 0; i < wrapped.size(); ++i) {
            values[counts[0] + i] = torchffm::give(wrapped[i].value_or(at::Tensor()));
        }
    });
}

tf_error *tf_function_saved(int64_t mode, const tf_node *handle, tf_value *out, int64_t capacity, int64_t *count) {
    return guarded([&] {
        const torchffm::ModeGuard guard(mode);
        auto tensors = reinterpret_cast<JavaNode *>(const_cast<tf_node *>(handle))->saved();
        *count = static_cast<int64_t>(tensors.size());
        TORCH_CHECK_VALUE(*count <= capacity, "room for ", capacity, " saved tensors, but there are ", *count);
        for (int64_t i = 0; i < *count; ++i) {
            out[i] = torchffm::give(std::move(tensors[i]));
        }
    });
}
