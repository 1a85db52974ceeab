// The one door to every operator that is registered with LibTorch's dispatcher.
#include "guard.h"
#include "mode.h"
#include "value.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <map>
#include <memory>
#include <mutex>
#include <utility>

using torchffm::guarded;

struct tf_op {
    explicit tf_op(c10::OperatorHandle found) : handle(std::move(found)), schema(handle.schema()) {}

    c10::OperatorHandle handle;
    const c10::FunctionSchema &schema;
};

namespace {

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
            op = std::make_unique<tf_op>(c10::Dispatcher::singleton().findSchemaOrThrow(name, overload));
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
        TORCH_CHECK_VALUE(
            count == static_cast<int64_t>(arguments.size()), "expected ", arguments.size(), " arguments, but ", count,
            " came: ", op->schema);
        torch::jit::Stack stack;
        stack.reserve(std::max<size_t>(count, op->schema.returns().size()));
        for (int64_t i = 0; i < count; ++i) {
            stack.push_back(torchffm::to_ivalue(values[i], *arguments[i].type()));
        }
        {
            const torchffm::ModeGuard guard(mode, casts);
            op->handle.callBoxed(stack);
        }
        *results = 0;
        if ((mode & TF_MODE_DISCARD) == 0) {
            write_results(stack, values, capacity, results);
        }
    });
}
