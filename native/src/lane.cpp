#include "lane.h"

#include "guard.h"
#include "value.h"

#include <bit>
#include <string>
#include <tuple>
#include <unordered_map>

namespace torchffm {

namespace {

using at::Scalar;
using at::Tensor;
using c10::SymInt;
using c10::SymIntArrayRef;
using c10::TypeKind;

// A tensor that the caller holds for the time of the call, without a reference of its own. Only for what is const to
// the operator: another may be put in the place of what is not.
struct Lent {
    explicit Lent(const tf_value &value)
        : tensor(
              at::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(
                  reinterpret_cast<at::TensorImpl *>(value.payload))) {}
    Lent(const Lent &) = delete;
    Lent &operator=(const Lent &) = delete;
    ~Lent() { static_cast<void>(tensor.unsafeReleaseTensorImpl()); }
    Tensor tensor;
};

bool is(const tf_value &value, int32_t tag) { return value.tag == tag; }

at::IntArrayRef ints(const tf_value &value) {
    return {reinterpret_cast<const int64_t *>(value.payload), static_cast<size_t>(value.size)};
}

c10::Device device(const tf_value &value) {
    return {static_cast<c10::DeviceType>(value.payload), static_cast<c10::DeviceIndex>(value.size)};
}

// How an argument of each type is read: the name that it has in a lane's key, whether a value fits, and what it is.
template <class T> struct From;

template <> struct From<const Tensor &> : Lent {
    static constexpr std::string_view NAME = "Tensor";
    static bool fits(const tf_value &value) { return is(value, TF_TENSOR); }
    using Lent::Lent;
    operator const Tensor &() { return tensor; }
};

template <> struct From<Tensor &> {
    static constexpr std::string_view NAME = "Tensor!";
    static bool fits(const tf_value &value) { return is(value, TF_TENSOR); }
    explicit From(const tf_value &value) : tensor(borrow(value)) {}
    operator Tensor &() { return tensor; }
    Tensor tensor;
};

template <> struct From<const std::optional<Tensor> &> {
    static constexpr std::string_view NAME = "Tensor?";
    static bool fits(const tf_value &value) { return is(value, TF_TENSOR) || is(value, TF_NONE); }
    explicit From(const tf_value &value) : tensor(is(value, TF_NONE) ? std::nullopt : std::optional(borrow(value))) {}
    operator const std::optional<Tensor> &() { return tensor; }
    std::optional<Tensor> tensor;
};

template <> struct From<const Scalar &> {
    static constexpr std::string_view NAME = "Scalar";
    static bool fits(const tf_value &value) { return is(value, TF_INT) || is(value, TF_DOUBLE) || is(value, TF_BOOL); }
    explicit From(const tf_value &value)
        : scalar(
              is(value, TF_INT)      ? Scalar(value.payload)
              : is(value, TF_DOUBLE) ? Scalar(std::bit_cast<double>(value.payload))
                                     : Scalar(value.payload != 0)) {}
    operator const Scalar &() { return scalar; }
    Scalar scalar;
};

// What is read from the value when it is asked for: the type's name in a schema, its tag, and what `value` is as one.
template <class T> struct Plain;

#define TF_PLAIN(TYPE, SCHEMA_NAME, TAG, READ)                                                                         \
    template <> struct Plain<TYPE> {                                                                                   \
        static constexpr std::string_view NAME = SCHEMA_NAME;                                                          \
        static bool fits(const tf_value &value) { return is(value, TAG); }                                             \
        static TYPE read(const tf_value &value) { return READ; }                                                       \
    };

TF_PLAIN(int64_t, "int", TF_INT, value.payload)
TF_PLAIN(SymInt, "SymInt", TF_INT, value.payload)
TF_PLAIN(bool, "bool", TF_BOOL, value.payload != 0)
TF_PLAIN(double, "float", TF_DOUBLE, std::bit_cast<double>(value.payload))
TF_PLAIN(at::ScalarType, "ScalarType", TF_INT, static_cast<at::ScalarType>(value.payload))
TF_PLAIN(at::Layout, "Layout", TF_INT, static_cast<at::Layout>(value.payload))
TF_PLAIN(at::MemoryFormat, "MemoryFormat", TF_INT, static_cast<at::MemoryFormat>(value.payload))
TF_PLAIN(c10::Device, "Device", TF_DEVICE, device(value))
TF_PLAIN(at::IntArrayRef, "int[]", TF_INTS, ints(value))
TF_PLAIN(SymIntArrayRef, "SymInt[]", TF_INTS, c10::fromIntArrayRefSlow(ints(value)))
#undef TF_PLAIN

template <class T> struct From {
    static constexpr std::string_view NAME = Plain<T>::NAME;
    static bool fits(const tf_value &value) { return Plain<T>::fits(value); }
    explicit From(const tf_value &from) : value(from) {}
    operator T() { return Plain<T>::read(value); }
    const tf_value &value;
};

template <class T, class Optional> struct FromOptional {
    static constexpr std::string_view NAME = Plain<T>::NAME;
    static constexpr bool OPTIONAL = true;
    static bool fits(const tf_value &value) { return is(value, TF_NONE) || Plain<T>::fits(value); }
    explicit FromOptional(const tf_value &from) : value(from) {}
    operator Optional() { return is(value, TF_NONE) ? Optional() : Optional(Plain<T>::read(value)); }
    const tf_value &value;
};

template <class T> struct From<std::optional<T>> : FromOptional<T, std::optional<T>> {
    using FromOptional<T, std::optional<T>>::FromOptional;
};

template <class T> struct From<at::OptionalArrayRef<T>> : FromOptional<at::ArrayRef<T>, at::OptionalArrayRef<T>> {
    using FromOptional<at::ArrayRef<T>, at::OptionalArrayRef<T>>::FromOptional;
};

template <class T> struct Named {
    static std::string text() {
        using Argument = From<std::conditional_t<std::is_same_v<T, Tensor> || std::is_same_v<T, Scalar>, const T &, T>>;
        return std::string(Argument::NAME) + (requires { Argument::OPTIONAL; } ? "?" : "") + ",";
    }
};

template <class... T> struct Named<std::tuple<T...>> {
    static std::string text() { return (Named<T>::text() + ...); }
};

// The same for an argument or result of a schema.
std::string named(const c10::Argument &argument) {
    auto type = argument.real_type();
    const bool written = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
    const bool optional = type->kind() == TypeKind::OptionalType;
    type = optional ? type->castRaw<c10::OptionalType>()->getElementType() : type;
    const bool list = type->kind() == TypeKind::ListType;
    type = list ? type->castRaw<c10::ListType>()->getElementType() : type;
    const auto text = type->kind() == TypeKind::NumberType ? "Scalar" : type->str();
    return text + (list ? "[]" : "") + (written ? "!" : "") + (optional ? "?" : "") + ",";
}

std::string key(const c10::FunctionSchema &schema) {
    std::string result;
    for (const auto &argument : schema.arguments()) {
        result += named(argument);
    }
    result += ">";
    for (const auto &argument : schema.returns()) {
        result += named(argument);
    }
    return result;
}

template <class T> void put(tf_value &to, T &&result) {
    if constexpr (std::is_same_v<std::decay_t<T>, Tensor>) {
        auto *handle = release(Tensor(std::forward<T>(result)));
        to = {handle != nullptr ? TF_TENSOR : TF_NONE, 0, reinterpret_cast<int64_t>(handle)};
    } else {
        to = from_ivalue(c10::IValue(std::forward<T>(result)));
    }
}

template <class T> int64_t results(tf_value *values, bool drop, T &&result) {
    if (!drop) {
        put(values[0], std::forward<T>(result));
    }
    return drop ? 0 : 1;
}

template <class... T> int64_t results(tf_value *values, bool drop, std::tuple<T...> &&result) {
    if (!drop) {
        std::apply([&](auto &&...each) { (put(*values++, std::move(each)), ...); }, std::move(result));
    }
    return drop ? 0 : sizeof...(T);
}

template <class Signature> class LaneOf;

template <class R, class... A> class LaneOf<R(A...)> final : public Lane {
  public:
    static std::string key() { return (Named<A>::text() + ...) + ">" + Named<R>::text(); }

    static std::unique_ptr<Lane> to(const c10::OperatorHandle &op) { return std::make_unique<LaneOf>(op); }

    explicit LaneOf(const c10::OperatorHandle &op) : op_(op.typed<R(A...)>()) {}

    bool takes(const tf_value *values) const override { return takes(values, std::index_sequence_for<A...>()); }

    int64_t call(tf_value *values, bool drop) const override {
        return call(values, drop, std::index_sequence_for<A...>());
    }

  private:
    template <size_t... I> static bool takes(const tf_value *values, std::index_sequence<I...>) {
        return (From<A>::fits(values[I]) && ...);
    }

    // In one expression: a result may refer to what an argument was read into.
    template <size_t... I> int64_t call(tf_value *values, bool drop, std::index_sequence<I...>) const {
        return results(values, drop, op_.call(From<A>(values[I])...));
    }

    c10::TypedOperatorHandle<R(A...)> op_;
};

using Maker = std::unique_ptr<Lane> (*)(const c10::OperatorHandle &);

template <class... Signature> std::unordered_map<std::string, Maker> lanes() {
    return {{LaneOf<Signature>::key(), &LaneOf<Signature>::to}...};
}

using In = const Tensor &;
using Out = Tensor &;
using Maybe = const std::optional<Tensor> &;
using Number = const Scalar &;
using Ints = at::IntArrayRef;
using Sizes = SymIntArrayRef;
using Dims = at::OptionalIntArrayRef;
using DType = std::optional<at::ScalarType>;
using Layout = std::optional<at::Layout>;
using Device = std::optional<c10::Device>;
using Flag = std::optional<bool>;
using Format = std::optional<at::MemoryFormat>;
using Two = std::tuple<Tensor, Tensor>;
using Three = std::tuple<Tensor, Tensor, Tensor>;

// The commonest of those that LibTorch's operators have, and those of what a network's steps call.
const auto &known() {
    static const auto result = lanes<
        Tensor(In), Tensor(In, In), Tensor(In, In, In), Tensor(In, Number), Tensor(In, In, Number),
        Tensor(In, Number, Number), Tensor(Number, In), Tensor(In, int64_t), Tensor(In, SymInt), Tensor(In, bool),
        Tensor(In, In, bool), Tensor(In, In, int64_t), Tensor(In, int64_t, int64_t),
        Tensor(In, int64_t, int64_t, int64_t), Tensor(In, int64_t, SymInt), Tensor(In, int64_t, SymInt, SymInt),
        Tensor(In, int64_t, std::optional<SymInt>, std::optional<SymInt>, SymInt), Tensor(In, int64_t, bool),
        Tensor(In, int64_t, In), Tensor(In, int64_t, In, In), Tensor(In, int64_t, In, bool), Tensor(In, Ints),
        Tensor(In, Ints, bool), Tensor(In, Sizes), Tensor(In, Sizes, bool), Tensor(In, Sizes, Sizes),
        Tensor(In, In, Sizes), Tensor(In, DType), Tensor(In, int64_t, DType), Tensor(In, Dims, bool, DType),
        Tensor(In, Format), Tensor(In, at::ScalarType, bool, bool, Format), Tensor(In, double, bool),
        Tensor(In, std::optional<int64_t>, bool), Tensor(In, In, Maybe),
        Tensor(In, In, Maybe, Sizes, Sizes, Sizes, SymInt), Tensor(In, Ints, Ints, Ints, Ints, bool),
        Tensor(In, Ints, Ints, Ints, bool, bool, std::optional<int64_t>), Tensor(In, In, In, Number, Number),
        Tensor(In, In, In, Number), Tensor(In, In, Maybe, int64_t, SymInt),
        Tensor(In, In, Maybe, int64_t, SymInt, double), Tensor(In, Sizes, Maybe, Maybe, double, bool),
        Tensor(In, Maybe, Maybe, Maybe, Maybe, bool, double, double, bool), Tensor(In, In, SymInt, bool, bool),
        Tensor(In, DType, Layout, Device, Flag, Format), Tensor(In, DType, Layout, Device, Flag, bool, Format),
        Tensor(Sizes, DType, Layout, Device, Flag), Tensor(Sizes, DType, Layout, Device, Flag, Format),
        Tensor(Sizes, Number, DType, Layout, Device, Flag), Tensor(Number, DType, Layout, Device, Flag), Tensor &(Out),
        Tensor &(Out, In), Tensor &(Out, In, In), Tensor &(Out, Number), Tensor &(Out, In, Number),
        Tensor &(Out, In, In, Number), Tensor &(Out, Number, Number), Tensor &(Out, In, bool), Tensor &(Out, int64_t),
        Tensor &(Out, int64_t, In, In), Two(In, int64_t, bool), Two(In, bool), Two(In, In),
        Three(In, Sizes, Maybe, Maybe, double), Scalar(In), bool(In), bool(In, In), int64_t(In)>();
    return result;
}

} // namespace

std::unique_ptr<Lane> Lane::to(const c10::OperatorHandle &op) {
    const auto found = known().find(key(op.schema()));
    if (found == known().end()) {
        return nullptr;
    }
    try {
        return found->second(op);
    } catch (const c10::Error &) { // one that was registered with another C++ signature than its schema's
        return nullptr;
    }
}

} // namespace torchffm
