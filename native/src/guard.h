// What every exported function shares: nothing thrown below it leaves it, and a handle is a counted reference.
#pragma once

#include "torchffm.h"

#include <ATen/core/Tensor.h>

#include <atomic>
#include <exception>
#include <string_view>
#include <utility>

namespace torchffm {

// Turns the exception in flight into an error that C can read. Does not throw, not even when memory has run out.
tf_error *translate(const std::exception_ptr &exception) noexcept;
extern std::atomic<bool> traces; // whether errors have a backtrace

// The one way into LibTorch: runs `body`, and turns whatever it throws into the returned error. A C++ exception that
// got past here would unwind into the JVM's frames and end the process.
template <class Body> tf_error *guarded(Body &&body) noexcept {
    try {
        std::forward<Body>(body)();
        return nullptr;
    } catch (...) {
        return translate(std::current_exception());
    }
}

inline at::TensorImpl *impl(const tf_tensor *handle) {
    return reinterpret_cast<at::TensorImpl *>(const_cast<tf_tensor *>(handle));
}

// A tensor of our own beside the caller's; `handle` may be null, which is the undefined tensor.
inline at::Tensor borrow(const tf_tensor *handle) {
    if (handle == nullptr) {
        return at::Tensor();
    }
    return at::Tensor(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim_copy(impl(handle)));
}

// The tensor that a value has lent, the undefined one where it has none.
inline at::Tensor borrow(const tf_value &value) {
    return borrow(value.tag == TF_TENSOR ? reinterpret_cast<const tf_tensor *>(value.payload) : nullptr);
}

// A reference of our own to what any other handle stands for.
template <class Object> c10::intrusive_ptr<Object> share(const void *handle) {
    return c10::intrusive_ptr<Object>::reclaim_copy(static_cast<Object *>(const_cast<void *>(handle)));
}

// Gives the reference that `tensor` holds to the caller; the undefined tensor is null.
inline tf_tensor *release(at::Tensor &&tensor) {
    return tensor.defined() ? reinterpret_cast<tf_tensor *>(tensor.unsafeReleaseTensorImpl()) : nullptr;
}

// A copy of `text` that tf_memory_free() releases.
const char *copy(std::string_view text);

} // namespace torchffm
