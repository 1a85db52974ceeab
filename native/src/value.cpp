#include "value.h"

#include "guard.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/Generator.h>
#include <ATen/core/class_type.h>

#include <algorithm>
#include <bit>
#include <string>
#include <vector>

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

template <class Object> c10::intrusive_ptr<Object> shared(const tf_value &value) {
    return share<Object>(reinterpret_cast<const void *>(value.payload));
}

// The compound type that the schema wants, or null where it takes any.
template <class T> const T *wanted(const c10::Type &optional, const char *came) {
    const auto &type = without_optional(optional);
    const auto *result = type.castRaw<T>();
    TORCH_CHECK_TYPE(
        result != nullptr || type.kind() == TypeKind::AnyType, "expected ", type.str(), ", but a ", came, " came");
    return result;
}

IValue tuple(c10::ArrayRef<tf_value> values, c10::ArrayRef<c10::TypePtr> types) {
    TORCH_CHECK_TYPE(values.size() == types.size(), "expected ", types.size(), " values, but ", values.size(), " came");
    std::vector<IValue> result;
    for (size_t i = 0; i < values.size(); ++i) {
        result.push_back(to_ivalue(values[i], *types[i]));
    }
    return c10::ivalue::Tuple::create(std::move(result));
}

IValue sequence(c10::ArrayRef<tf_value> values, const c10::Type &type) {
    if (const auto *tuple_type = without_optional(type).castRaw<c10::TupleType>()) {
        return tuple(values, tuple_type->elements());
    }
    const auto *list = wanted<c10::ListType>(type, "list");
    const auto all = [&](int32_t tag) {
        return !values.empty() && std::ranges::all_of(values, [&](auto &value) { return value.tag == tag; });
    };
    const c10::TypePtr element = list != nullptr  ? list->getElementType()
                                 : all(TF_TENSOR) ? c10::TypePtr(c10::TensorType::get())
                                 : all(TF_STRING) ? c10::TypePtr(c10::StringType::get())
                                                  : c10::TypePtr(c10::AnyType::get());
    c10::impl::GenericList result(element);
    result.reserve(values.size());
    for (const auto &value : values) {
        result.push_back(to_ivalue(value, *element));
    }
    return result;
}

IValue dictionary(c10::ArrayRef<tf_value> values, const c10::Type &type) {
    const auto *dict = wanted<c10::DictType>(type, "dictionary");
    const auto key = dict != nullptr ? dict->getKeyType() : c10::TypePtr(c10::AnyType::get());
    const auto element = dict != nullptr ? dict->getValueType() : c10::TypePtr(c10::AnyType::get());
    c10::impl::GenericDict result(key, element);
    for (size_t i = 0; i < values.size(); i += 2) {
        result.insert_or_assign(to_ivalue(values[i], *key), to_ivalue(values[i + 1], *element));
    }
    return result;
}

IValue object(const tf_value &value, const c10::Type &type) {
    auto result = shared<c10::ivalue::Object>(value);
    TORCH_CHECK_TYPE(
        result->type()->isSubtypeOf(type), "expected ", type.str(), ", but a ", result->type()->str(), " came");
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
        return at::Generator(shared<c10::GeneratorImpl>(value));
    case TF_INTS:
        return number_list(value, type);
    case TF_DOUBLES:
        return c10::List<double>(array<double>(value));
    case TF_LIST:
        return sequence(array<tf_value>(value), type);
    case TF_DICT:
        return dictionary(array<tf_value>(value), type);
    case TF_STORAGE:
        return borrow(reinterpret_cast<const tf_tensor *>(value.payload)).storage();
    case TF_OBJECT:
        return object(value, type);
    case TF_STREAM: {
        const auto parts = array<int64_t>(value);
        return c10::Stream::unpack3(
            parts[0], static_cast<c10::DeviceIndex>(parts[1]), static_cast<c10::DeviceType>(parts[2]));
    }
    default:
        TORCH_CHECK_VALUE(false, "a value with the unknown tag ", value.tag);
    }
}

} // namespace

IValue to_ivalue(const tf_value &value, const c10::Type &type) {
    auto result = convert(value, type);
    const bool tensor = without_optional(type).kind() == TypeKind::TensorType;
    return tensor && result.isScalar() ? wrapped_number(result) : result;
}

} // namespace torchffm
