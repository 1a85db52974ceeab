// From c10::IValue, what the dispatcher returns, to tf_value.
#include "guard.h"
#include "value.h"

#include <ATen/core/Generator.h>
#include <ATen/core/class_type.h>

#include <c10/core/TensorOptions.h>

#include <bit>
#include <cstdlib>
#include <new>
#include <vector>

namespace torchffm {

namespace {

using c10::IValue;

template <class T> T *allocate(size_t count) {
    auto *memory = static_cast<T *>(std::malloc(std::max<size_t>(1, count) * sizeof(T)));
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

int64_t address(const void *pointer) { return reinterpret_cast<int64_t>(pointer); }

tf_value tagged(int32_t tag, int64_t payload, size_t size = 0) { return {tag, static_cast<int32_t>(size), payload}; }

tf_value from_elements(int32_t tag, c10::ArrayRef<IValue> from) {
    auto *elements = allocate<tf_value>(from.size());
    auto result = tagged(tag, address(elements));
    try {
        for (auto value : from) {
            elements[result.size++] = from_ivalue(std::move(value));
        }
    } catch (...) {
        discard(result);
        throw;
    }
    return result;
}

// As a tensor of its bytes.
tf_value from_storage(c10::Storage storage) {
    const auto device = storage.device();
    const auto bytes = static_cast<int64_t>(storage.nbytes());
    const auto key = c10::computeDispatchKey(at::kByte, std::nullopt, device);
    auto tensor = at::detail::make_tensor<c10::TensorImpl>(
        std::move(storage), c10::DispatchKeySet(key), caffe2::TypeMeta::Make<uint8_t>());
    tensor.unsafeGetTensorImpl()->set_sizes_contiguous({bytes});
    return tagged(TF_STORAGE, address(release(std::move(tensor))));
}

} // namespace

tf_value from_ivalue(IValue &&value) {
    if (value.isTensor()) {
        auto *handle = release(std::move(value).toTensor());
        return tagged(handle != nullptr ? TF_TENSOR : TF_NONE, address(handle));
    }
    if (value.isNone()) {
        return tagged(TF_NONE, 0);
    }
    if (value.isInt() || value.isSymInt()) {
        return tagged(TF_INT, value.isInt() ? value.toInt() : value.toSymInt().guard_int(__FILE__, __LINE__));
    }
    if (value.isBool()) {
        return tagged(TF_BOOL, value.toBool());
    }
    if (value.isDouble()) {
        return tagged(TF_DOUBLE, std::bit_cast<int64_t>(value.toDouble()));
    }
    if (value.isUnsigned()) { // only for what int64 does not hold
        return tagged(TF_DOUBLE, std::bit_cast<int64_t>(static_cast<double>(value.toUInt())));
    }
    if (value.isComplexDouble()) {
        const auto number = value.toComplexDouble();
        auto *parts = allocate<double>(2);
        parts[0] = number.real();
        parts[1] = number.imag();
        return tagged(TF_COMPLEX, address(parts));
    }
    if (value.isString()) {
        const auto &text = value.toStringRef();
        return tagged(TF_STRING, address(copy(text)), text.size());
    }
    if (value.isDevice()) {
        const auto device = value.toDevice();
        return {TF_DEVICE, device.index(), static_cast<int64_t>(device.type())};
    }
    if (value.isGenerator()) {
        auto generator = value.toGenerator();
        return tagged(TF_GENERATOR, address(generator.unsafeReleaseGeneratorImpl()));
    }
    if (value.isList()) {
        return from_elements(TF_LIST, value.toList().vec());
    }
    if (value.isTuple()) {
        return from_elements(TF_LIST, value.toTupleRef().elements());
    }
    if (value.isGenericDict()) {
        std::vector<IValue> flat;
        for (const auto &entry : value.toGenericDict()) {
            flat.insert(flat.end(), {entry.key(), entry.value()});
        }
        return from_elements(TF_DICT, flat);
    }
    if (value.isStorage()) {
        return from_storage(value.toStorage());
    }
    if (value.isObject()) {
        return tagged(TF_OBJECT, address(std::move(value).toObject().release()));
    }
    if (value.isStream()) {
        const auto parts = value.toStream().pack3();
        return from_elements(
            TF_STREAM, {parts.stream_id, int64_t{parts.device_index}, static_cast<int64_t>(parts.device_type)});
    }
    TORCH_CHECK_NOT_IMPLEMENTED(false, "a result of type ", value.tagKind(), " has no form in Java");
}

void discard(const tf_value &value) noexcept {
    void *handle = reinterpret_cast<void *>(value.payload);
    switch (value.tag) {
    case TF_TENSOR:
    case TF_STORAGE:
    case TF_GENERATOR:
    case TF_OBJECT:
    case TF_NODE:
        tf_error_free(tf_release(&handle, 1));
        break;
    case TF_LIST:
    case TF_DICT:
    case TF_STREAM:
        for (int32_t i = 0; i < value.size; ++i) {
            discard(static_cast<const tf_value *>(handle)[i]);
        }
        [[fallthrough]];
    case TF_COMPLEX:
    case TF_STRING:
        std::free(handle);
        break;
    default:
        break;
    }
}

} // namespace torchffm

tf_error *tf_value_release(const tf_value *results, int64_t count) {
    return torchffm::guarded([&] {
        while (count > 0) {
            torchffm::discard(results[--count]);
        }
    });
}

tf_error *tf_object_type(const tf_object *object, const char **out) {
    return torchffm::guarded(
        [&] { *out = torchffm::copy(reinterpret_cast<const c10::ivalue::Object *>(object)->type()->str()); });
}
