#include "value.h"

#include "guard.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/Generator.h>

#include <bit>
#include <cstdlib>
#include <string>
#include <type_traits>

namespace torchffm {

namespace {

using c10::IValue;
using c10::TypeKind;

template <class T> c10::ArrayRef<T> array(const tf_value &value) {
    return {reinterpret_cast<const T *>(value.payload), static_cast<size_t>(value.size)};
}

const c10::Type &without_optional(const c10::Type &type) {
    return type.kind() == TypeKind::OptionalType ? *type.castRaw<c10::OptionalType>()->getElementType() : type;
}

IValue generic_list(const tf_value &value, const c10::Type &type) {
    const auto *list = without_optional(type).castRaw<c10::ListType>();
    TORCH_CHECK_TYPE(list != nullptr, "expected ", type.str(), ", but a list came");
    c10::impl::GenericList result(list->getElementType());
    result.reserve(value.size);
    for (const auto &element : array<tf_value>(value)) {
        result.push_back(to_ivalue(element, *list->getElementType()));
    }
    return result;
}

template <class T> c10::List<T> converted(c10::ArrayRef<int64_t> numbers) {
    c10::List<T> result;
    result.reserve(numbers.size());
    for (const auto number : numbers) {
        result.push_back(static_cast<T>(number));
    }
    return result;
}

// An integer array, which the schema may want as a list of floats or booleans.
IValue number_list(const tf_value &value, const c10::Type &type) {
    const auto *list = without_optional(type).castRaw<c10::ListType>();
    const auto kind = list != nullptr ? list->getElementType()->kind() : TypeKind::IntType;
    const auto ints = array<int64_t>(value);
    if (kind == TypeKind::FloatType) {
        return converted<double>(ints);
    }
    if (kind == TypeKind::BoolType) {
        return converted<bool>(ints);
    }
    return IValue(ints);
}

IValue integer(const tf_value &value, const c10::Type &type) {
    if (without_optional(type).kind() == TypeKind::FloatType) {
        return static_cast<double>(value.payload);
    }
    return value.payload;
}

template <class T> T *allocate(size_t count) {
    auto *memory = static_cast<T *>(std::malloc(std::max<size_t>(1, count) * sizeof(T)));
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

int64_t address(const void *pointer) { return reinterpret_cast<int64_t>(pointer); }

tf_value tagged(int32_t tag, int64_t payload, size_t size = 0) { return {tag, static_cast<int32_t>(size), payload}; }

template <class List> tf_value from_elements(size_t count, List &&element) {
    auto *elements = allocate<tf_value>(count);
    size_t done = 0;
    try {
        for (; done < count; ++done) {
            elements[done] = from_ivalue(element(done));
        }
    } catch (...) {
        discard(tagged(TF_LIST, address(elements), done));
        throw;
    }
    return tagged(TF_LIST, address(elements), count);
}

// A number where the schema says Tensor: one that leaves the other operands' dtype as it is, as Python's parser makes
// it.
IValue wrapped_number(const IValue &number) {
    auto tensor = c10::scalar_to_tensor(number.toScalar());
    tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
    return tensor;
}

IValue convert(const tf_value &value, const c10::Type &type) {
    switch (value.tag) {
    case TF_NONE:
        if (type.kind() == TypeKind::TensorType) {
            return at::Tensor();
        }
        TORCH_CHECK_TYPE(c10::NoneType::get()->isSubtypeOf(type), "expected ", type.str(), ", but None came");
        return IValue();
    case TF_TENSOR:
        return borrow(reinterpret_cast<const tf_tensor *>(value.payload));
    case TF_INT:
        return integer(value, type);
    case TF_DOUBLE:
        return std::bit_cast<double>(value.payload);
    case TF_BOOL:
        return value.payload != 0;
    case TF_COMPLEX: {
        const auto *parts = reinterpret_cast<const double *>(value.payload);
        return c10::complex<double>(parts[0], parts[1]);
    }
    case TF_STRING:
        return std::string(reinterpret_cast<const char *>(value.payload), value.size);
    case TF_DEVICE:
        return c10::Device(static_cast<c10::DeviceType>(value.payload), static_cast<c10::DeviceIndex>(value.size));
    case TF_GENERATOR:
        return at::Generator(
            c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(
                reinterpret_cast<c10::GeneratorImpl *>(value.payload)));
    case TF_INTS:
        return number_list(value, type);
    case TF_DOUBLES:
        return c10::List<double>(array<double>(value));
    case TF_LIST:
        return generic_list(value, type);
    default:
        TORCH_CHECK_VALUE(false, "a value with the unknown tag ", value.tag);
    }
}

} // namespace

IValue to_ivalue(const tf_value &value, const c10::Type &type) {
    auto result = convert(value, type);
    return type.kind() == TypeKind::TensorType && result.isScalar() ? wrapped_number(result) : result;
}

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
        const auto list = value.toList();
        return from_elements(list.size(), [&](size_t i) { return IValue(list.get(i)); });
    }
    if (value.isTuple()) {
        const auto tuple = value.toTuple();
        return from_elements(tuple->size(), [&](size_t i) { return tuple->elements()[i]; });
    }
    TORCH_CHECK_NOT_IMPLEMENTED(false, "a result of type ", value.tagKind(), " has no form in Java yet");
}

void discard(const tf_value &value) noexcept {
    switch (value.tag) {
    case TF_TENSOR: {
        auto *handle = reinterpret_cast<tf_tensor *>(value.payload);
        tf_error_free(tf_tensor_release(&handle, 1));
        break;
    }
    case TF_GENERATOR:
        tf_error_free(tf_generator_release(reinterpret_cast<tf_generator *>(value.payload)));
        break;
    case TF_LIST:
        for (const auto &element : array<tf_value>(value)) {
            discard(element);
        }
        [[fallthrough]];
    case TF_COMPLEX:
    case TF_STRING:
        std::free(reinterpret_cast<void *>(value.payload));
        break;
    default:
        break;
    }
}

} // namespace torchffm
