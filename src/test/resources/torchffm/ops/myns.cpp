// Operators of a user's: one to work with, and one for each type that no operator of LibTorch's own takes and gives.
#include <torch/library.h>

namespace {

at::Tensor scale(const at::Tensor &x, double factor) { return x.mul(factor); }

at::Tensor &scale_(at::Tensor &x, double factor) { return x.mul_(factor); }

std::vector<at::Tensor> joined(const c10::List<c10::List<at::Tensor>> &lists) {
    std::vector<at::Tensor> result;
    for (size_t i = 0; i < lists.size(); ++i) {
        for (const at::Tensor &tensor : lists.get(i)) {
            result.push_back(tensor);
        }
    }
    return result;
}

bool defined(const at::Tensor &x) { return x.defined(); }

template <class T> T echo(T value) { return value; }

std::vector<int64_t> ints(c10::IntArrayRef values) { return values.vec(); }

std::vector<double> floats(c10::ArrayRef<double> values) { return values.vec(); }

} // namespace

TORCH_LIBRARY(myns, m) {
    m.def("scale(Tensor x, float factor=0.1, str note='a \"quoted\" one') -> Tensor",
          [](const at::Tensor &x, double factor, const std::string &) { return scale(x, factor); });
    m.def("scale_(Tensor(a!) x, float factor=2.) -> Tensor(a!)", scale_);
    m.def("joined(Tensor[][] lists) -> Tensor[]", joined);
    m.def("defined(Tensor x) -> bool", defined);
    m.def("device(Device value) -> Device", echo<c10::Device>);
    m.def("dtype(ScalarType value) -> ScalarType", echo<c10::ScalarType>);
    m.def("layout(Layout value) -> Layout", echo<c10::Layout>);
    m.def("format(MemoryFormat value) -> MemoryFormat", echo<c10::MemoryFormat>);
    m.def("generator(Generator? value) -> Generator?", echo<std::optional<at::Generator>>);
    m.def("complex(complex value) -> complex", echo<c10::complex<double>>);
    m.def("scalar(Scalar value) -> Scalar", echo<const at::Scalar &>);
    m.def("text(str value) -> str", echo<std::string>);
    m.def("ints(int[] values) -> int[]", ints);
    m.def("floats(float[] values) -> float[]", floats);
    m.def("bools(bool[] values) -> bool[]", echo<c10::List<bool>>);
    m.def("texts(str[] values) -> str[]", echo<std::vector<std::string>>);
    m.def("optionals(int?[] values) -> int?[]", echo<c10::List<std::optional<int64_t>>>);
    m.def("any(Any value) -> Any", echo<c10::IValue>);
    m.def("number(float? value) -> float?", echo<std::optional<double>>);
    m.def("dictionary(Dict(str, int) value) -> Dict(str, int)", echo<c10::Dict<std::string, int64_t>>);
}
