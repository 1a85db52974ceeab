// Tensors to and from the structures of DLPack.
#include "guard.h"

#include <ATen/dlpack.h>

#include <functional>
#include <memory>

// As in ATen/DLConvertor.h, which would bring in all of ATen.
namespace at {
TORCH_API DLManagedTensor *toDLPack(const Tensor &src);
TORCH_API DLManagedTensorVersioned *toDLPackVersioned(const Tensor &src);
TORCH_API DLManagedTensorVersioned *toDLPackVersionedReadOnly(const Tensor &src);
TORCH_API Tensor fromDLPack(DLManagedTensor *src, std::function<void(void *)> deleter);
TORCH_API Tensor fromDLPackVersioned(DLManagedTensorVersioned *src, std::function<void(void *)> deleter);
} // namespace at

using torchffm::borrow;
using torchffm::guarded;

namespace {

// The tensor over a producer's memory, which is the producer's again where LibTorch refuses it.
template <class Managed, class From> at::Tensor import(Managed *managed, From from) {
    const auto &tensor = managed->dl_tensor;
    TORCH_CHECK_VALUE(tensor.ndim >= 0 && tensor.ndim <= TF_MAX_DIM, "a DLPack tensor of ", tensor.ndim, " dimensions");
    TORCH_CHECK_VALUE(tensor.ndim == 0 || tensor.shape != nullptr, "a DLPack tensor without a shape");
    int64_t numel = 1;
    for (int32_t i = 0; i < tensor.ndim; ++i) {
        TORCH_CHECK_VALUE(
            tensor.shape[i] >= 0 && !__builtin_mul_overflow(numel, tensor.shape[i], &numel),
            "a DLPack tensor whose size in dimension ", i, " is ", tensor.shape[i]);
    }
    TORCH_CHECK_VALUE(numel == 0 || tensor.data != nullptr, "a DLPack tensor of ", numel, " elements without memory");
    const auto taken = std::make_shared<bool>(false);
    auto result = from(managed, [managed, taken](void *) {
        if (*taken && managed->deleter != nullptr) {
            managed->deleter(managed);
        }
    });
    *taken = true;
    return result;
}

template <class Managed> void destroy(void *managed) {
    auto *own = static_cast<Managed *>(managed);
    if (own->deleter != nullptr) {
        own->deleter(own);
    }
}

} // namespace

tf_error *tf_dlpack_export(const tf_tensor *handle, int32_t kind, void **out) {
    return guarded([&] {
        // A view of its own: the consumer reads sizes and strides where they lie, and the caller may change its
        // tensor's.
        const auto tensor = borrow(handle).detach();
        *out = kind == TF_DLPACK_LEGACY      ? static_cast<void *>(at::toDLPack(tensor))
               : kind == TF_DLPACK_READ_ONLY ? at::toDLPackVersionedReadOnly(tensor)
                                             : at::toDLPackVersioned(tensor);
        // The consumer has the memory's address from here on.
        tensor.storage().unsafeGetStorageImpl()->set_resizable(false);
    });
}

tf_error *tf_dlpack_import(void *managed, int32_t kind, tf_tensor **out) {
    return guarded([&] {
        if (kind == TF_DLPACK_LEGACY) {
            *out = torchffm::release(import(static_cast<DLManagedTensor *>(managed), at::fromDLPack));
            return;
        }
        auto *versioned = static_cast<DLManagedTensorVersioned *>(managed);
        TORCH_CHECK_VALUE(
            versioned->version.major == DLPACK_MAJOR_VERSION, "DLPack's version ", versioned->version.major, ".",
            versioned->version.minor, "; expected ", DLPACK_MAJOR_VERSION, ".x");
        *out = torchffm::release(import(versioned, at::fromDLPackVersioned));
    });
}

tf_error *tf_dlpack_delete(void *managed, int32_t kind) {
    return guarded([&] {
        kind == TF_DLPACK_LEGACY ? destroy<DLManagedTensor>(managed) : destroy<DLManagedTensorVersioned>(managed);
    });
}
