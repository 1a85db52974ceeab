// What a tensor is made of, its gradient, and its references.
#include "guard.h"

#include <ATen/ops/from_blob.h>
#include <torch/csrc/autograd/node.h>

#include <algorithm>

using torchffm::borrow;
using torchffm::guarded;
using torchffm::impl;

namespace {

int32_t flags_of(const at::Tensor &tensor) {
    return (tensor.requires_grad() ? TF_REQUIRES_GRAD : 0) | (tensor.is_leaf() ? TF_LEAF : 0) |
           (tensor.is_conj() ? TF_CONJ : 0) | (tensor.is_neg() ? TF_NEG : 0) | (tensor.is_nested() ? TF_NESTED : 0);
}

void describe_strided(const at::Tensor &tensor, tf_tensor_info &out) {
    if (!tensor.is_nested()) {
        std::copy(tensor.strides().begin(), tensor.strides().end(), out.strides);
    }
    out.flags |= tensor.is_contiguous() ? TF_CONTIGUOUS : 0;
    if (!tensor.has_storage()) {
        return;
    }
    out.storage_offset = tensor.storage_offset();
    out.storage_bytes = static_cast<int64_t>(tensor.storage().nbytes());
    // Not mutable_data(): that would take a lazily copied storage out of its sharing.
    out.storage_data = const_cast<void *>(tensor.storage().data());
    out.flags |= TF_HAS_STORAGE;
}

} // namespace

tf_error *tf_tensor_describe(const tf_tensor *handle, tf_tensor_info *out) {
    return guarded([&] {
        const auto tensor = borrow(handle);
        const auto dim = tensor.dim();
        TORCH_CHECK_NOT_IMPLEMENTED(
            dim <= TF_MAX_DIM, "a tensor of ", dim, " dimensions; torchffm goes up to ", TF_MAX_DIM);
        out->dtype = static_cast<int32_t>(tensor.scalar_type());
        out->layout = static_cast<int32_t>(tensor.layout());
        out->device_type = static_cast<int32_t>(tensor.device().type());
        out->device_index = tensor.device().index();
        out->flags = flags_of(tensor);
        out->dim = static_cast<int32_t>(dim);
        out->numel = tensor.numel();
        out->item_size = static_cast<int64_t>(tensor.dtype().itemsize());
        out->storage_offset = 0;
        out->storage_bytes = 0;
        out->storage_data = nullptr;
        std::fill_n(out->strides, dim, 0);
        if (tensor.is_nested()) {
            std::fill_n(out->sizes, dim, -1);
            out->sizes[0] = tensor.size(0);
        } else {
            std::copy(tensor.sizes().begin(), tensor.sizes().end(), out->sizes);
        }
        if (tensor.layout() == c10::kStrided) {
            describe_strided(tensor, *out);
        }
    });
}

tf_error *tf_tensor_grads(const tf_tensor *const *tensors, int64_t count, tf_tensor **out) {
    return guarded([&] {
        std::transform(tensors, tensors + count, out, [](auto *tensor) {
            return torchffm::release(at::Tensor(borrow(tensor).grad()));
        });
    });
}

tf_error *tf_tensor_set_grads(tf_tensor *const *tensors, int64_t count, const tf_tensor *grad) {
    return guarded(
        [&] { std::for_each_n(tensors, count, [&](auto *tensor) { borrow(tensor).mutable_grad() = borrow(grad); }); });
}

tf_error *tf_tensor_bump_version(const tf_tensor *tensor) {
    return guarded([&] { impl(tensor)->bump_version(); });
}

tf_error *tf_tensor_over(
    void *data, const tf_tensor *owner, int32_t dtype, const int64_t *sizes, int64_t dim, tf_tensor **out) {
    return guarded([&] {
        const auto options = c10::TensorOptions().dtype(static_cast<c10::ScalarType>(dtype));
        if (owner == nullptr) {
            return void(*out = torchffm::release(at::from_blob(data, c10::IntArrayRef(sizes, dim), options)));
        }
        auto storage = borrow(owner).storage();
        const auto offset = static_cast<const char *>(data) - static_cast<const char *>(storage.data());
        auto tensor = at::detail::make_tensor<c10::TensorImpl>(
            std::move(storage), c10::DispatchKeySet(c10::DispatchKey::CPU), options.dtype());
        tensor.unsafeGetTensorImpl()->set_sizes_contiguous(c10::IntArrayRef(sizes, dim));
        tensor.unsafeGetTensorImpl()->set_storage_offset(offset / static_cast<int64_t>(options.dtype().itemsize()));
        *out = torchffm::release(std::move(tensor));
    });
}

tf_error *tf_tensor_part(const tf_tensor *whole, int64_t offset, int64_t size, tf_tensor **out) {
    return guarded([&] {
        auto storage = borrow(whole).storage();
        const auto bytes = static_cast<int64_t>(storage.nbytes());
        TORCH_CHECK(offset >= 0 && size >= 0 && size <= bytes - offset, size, " bytes at ", offset, " of ", bytes);
        auto *data = static_cast<char *>(storage.mutable_data()) + offset;
        *out = torchffm::release(
            at::from_blob(
                data, {size}, [storage = std::move(storage)](void *) {}, c10::TensorOptions().dtype(c10::kByte)));
    });
}

tf_error *tf_tensor_pin_storage(tf_tensor *tensor) {
    return guarded([&] {
        borrow(tensor).storage().mutable_data(); // what a lazy clone still shares becomes its own
        borrow(tensor).storage().unsafeGetStorageImpl()->set_resizable(false);
    });
}
