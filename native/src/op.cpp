// The one door to every operator that is registered with LibTorch's dispatcher.
#include "op.h"
#include "guard.h"
#include "mode.h"
#include "value.h"

#include <ATen/core/class_type.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/custom_class_detail.h>

#include <map>
#include <memory>
#include <mutex>
#include <utility>

using torchffm::guarded;

namespace {

constexpr std::string_view CLASSES = "__torch__.torch.classes.";

// A method of a class that was registered by torch::class_. A constructor's caller has no object yet, but gets one.
tf_op find_method(const std::string &name, const std::string &method) {
    const auto type = torch::getCustomClass(name);
    TORCH_CHECK_VALUE(type != nullptr, "there is no class ", name);
    auto *function = type->findMethod(method);
    TORCH_CHECK_VALUE(function != nullptr, "the class ", name, " has no method ", method);
    auto arguments = function->getSchema().arguments();
    auto returns = function->getSchema().returns();
    std::function<void(torch::jit::Stack &)> run = [=](auto &stack) { function->run(stack); };
    if (method == "__init__") {
        arguments.erase(arguments.begin());
        returns = {c10::Argument("", type)};
        run = [=](auto &stack) {
            auto object = c10::ivalue::Object::create(c10::StrongTypePtr(nullptr, type), 1);
            stack.insert(stack.begin(), object);
            function->run(stack);
            stack = {object};
        };
    }
    return {c10::FunctionSchema(name.substr(CLASSES.size()), method, arguments, returns), run, nullptr};
}

tf_op find(const std::string &name, const std::string &overload) {
    if (name.starts_with(CLASSES)) {
        return find_method(name, overload);
    }
    const auto handle = c10::Dispatcher::singleton().findSchemaOrThrow(name.c_str(), overload.c_str());
    return {handle.schema(), [=](auto &stack) { handle.callBoxed(stack); }, torchffm::Lane::to(handle)};
}

void write_results(torch::jit::Stack &stack, tf_value *values, int64_t capacity, int64_t *results) {
    const auto count = static_cast<int64_t>(stack.size());
    TORCH_CHECK_VALUE(count <= capacity, "room for ", capacity, " results, but there are ", count);
    int64_t done = 0;
    try {
        for (; done < count; ++done) {
            values[done] = torchffm::from_ivalue(std::move(stack[done]));
        }
    } catch (...) {
        while (done > 0) {
            torchffm::discard(values[--done]);
        }
        throw;
    }
    *results = count;
}

} // namespace

tf_error *tf_op_find(const char *name, const char *overload, const tf_op **out) {
    return guarded([&] {
        // Handles live as long as the process, as the operators do.
        static std::mutex mutex;
        static std::map<std::pair<std::string, std::string>, std::unique_ptr<tf_op>> found;
        const std::lock_guard lock(mutex);
        auto &op = found[{name, overload}];
        if (op == nullptr) {
            op = std::make_unique<tf_op>(find(name, overload));
        }
        *out = op.get();
    });
}

tf_error *tf_op_schema(const tf_op *op, const char **out) {
    return guarded([&] { *out = torchffm::copy(c10::str(op->schema)); });
}

tf_error *tf_op_names(const char **out) {
    return guarded([&] { *out = torchffm::copy(c10::Join("\n", c10::Dispatcher::singleton().getAllOpNames())); });
}

tf_error *tf_op_call(
    const tf_op *op, int64_t mode, tf_casts *casts, tf_value *values, int64_t count, int64_t capacity,
    int64_t *results) {
    return guarded([&] {
        const auto &arguments = op->schema.arguments();
        const bool drop = (mode & TF_MODE_DISCARD) != 0;
        if (op->lane != nullptr && count == static_cast<int64_t>(arguments.size()) && op->lane->takes(values)) {
            const torchffm::ModeGuard guard(mode, casts);
            *results = op->lane->call(values, drop);
            return;
        }
        TORCH_CHECK_VALUE(
            count == static_cast<int64_t>(arguments.size()) ||
                (op->schema.is_vararg() && count > static_cast<int64_t>(arguments.size())),
            "expected ", arguments.size(), " arguments, but ", count, " came: ", op->schema);
        torch::jit::Stack stack;
        stack.reserve(std::max<size_t>(count, op->schema.returns().size()));
        for (int64_t i = 0; i < count; ++i) {
            const auto known = i < static_cast<int64_t>(arguments.size());
            const c10::Type &type = known ? *arguments[i].type() : *c10::AnyType::get();
            const bool none = values[i].tag == TF_NONE && type.kind() != c10::TypeKind::TensorType;
            TORCH_CHECK_TYPE(
                !none || c10::NoneType::get()->isSubtypeOf(type), "null: ", arguments[i].name(), ": expected ", type);
            try {
                stack.push_back(torchffm::to_ivalue(values[i], type));
            } catch (const c10::TypeError &error) {
                TORCH_CHECK_TYPE(
                    false, known ? arguments[i].name() : std::to_string(i), ": ", error.what_without_backtrace());
            }
        }
        {
            const torchffm::ModeGuard guard(mode, casts);
            op->run(stack);
        }
        *results = 0;
        if (!drop) {
            write_results(stack, values, capacity, results);
        }
    });
}
