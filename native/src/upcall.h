// Calls up into Java, and Java objects that LibTorch's hold: by number, since the JVM may be gone before they are.
#pragma once

#include "guard.h"

#include <cstdint>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

namespace torchffm {

// Holds the Java object of that number until it is destroyed, on whatever thread; Java asks for the numbers later.
class JavaRef {
  public:
    explicit JavaRef(int64_t id) : id_(id) {}
    JavaRef(JavaRef &&other) noexcept : id_(std::exchange(other.id_, 0)) {}
    JavaRef &operator=(JavaRef &&other) noexcept {
        std::swap(id_, other.id_);
        return *this;
    }
    ~JavaRef();

    int64_t id() const { return id_; }
    int64_t take() { return std::exchange(id_, 0); }

  private:
    int64_t id_;
};

// What a Java method has thrown, on its way through LibTorch back to Java.
struct JavaThrowable final : std::exception {
    explicit JavaThrowable(int64_t id) : thrown(std::make_shared<JavaRef>(id)) {}
    const char *what() const noexcept override { return "a Java hook has thrown an exception"; }

    std::shared_ptr<JavaRef> thrown;
};

// Calls the Java object of that number, which takes over `values` and writes its results over them.
void call_java(int64_t id, std::vector<tf_value> &values);

inline tf_value give(at::Tensor tensor) {
    auto *handle = release(std::move(tensor));
    return {handle != nullptr ? TF_TENSOR : TF_NONE, 0, reinterpret_cast<int64_t>(handle)};
}

inline void give(const std::vector<at::Tensor> &tensors, std::vector<tf_value> &to) {
    for (const auto &tensor : tensors) {
        to.push_back(give(tensor));
    }
}

// The tensor that a value owns.
inline at::Tensor take(const tf_value &value) {
    return value.tag == TF_TENSOR ? at::Tensor(
                                        c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(
                                            impl(reinterpret_cast<tf_tensor *>(value.payload))))
                                  : at::Tensor();
}

inline std::vector<at::Tensor> take(const std::vector<tf_value> &values, size_t count) {
    std::vector<at::Tensor> tensors;
    for (size_t i = 0; i < count; ++i) {
        tensors.push_back(take(values[i]));
    }
    return tensors;
}

} // namespace torchffm
