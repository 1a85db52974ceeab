// Operators of a user's: one to work with, and one for each type that no operator of LibTorch's own takes and gives.
#include <ATen/ops/empty.h>
#include <torch/custom_class.h>
#include <torch/library.h>

#include <atomic>

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

using Pair = std::tuple<int64_t, at::Tensor>;

// A class of a user's, which counts its objects.
struct Counter : torch::CustomClassHolder {
    explicit Counter(int64_t start) : value(start) { ++live; }
    ~Counter() override { --live; }
    int64_t add(int64_t more) { return value += more; }
    void clear() { value = 0; }
    at::Tensor times(const at::Tensor &x) { return x.mul(value.load()); }

    std::atomic<int64_t> value;
    static inline std::atomic<int64_t> live = 0;
};

struct Other : torch::CustomClassHolder {};

c10::intrusive_ptr<Counter> counter(int64_t start) {
    TORCH_CHECK(start >= 0, "no counter starts below 0");
    return c10::make_intrusive<Counter>(start);
}

int64_t count(const c10::intrusive_ptr<Counter> &counter) { return counter->value; }

int64_t total(const c10::List<c10::intrusive_ptr<Counter>> &counters) {
    int64_t sum = 0;
    for (const c10::intrusive_ptr<Counter> &counter : counters) {
        sum += counter->value;
    }
    return sum;
}

int64_t slow(const c10::intrusive_ptr<Counter> &counter, int64_t rounds) {
    for (int64_t i = 0; i < rounds; ++i) {
        counter->add(1);
    }
    return counter->value;
}

void ends(const c10::OperatorHandle &, torch::jit::Stack *stack) {
    *stack = stack->empty() ? torch::jit::Stack() : torch::jit::Stack{stack->front(), stack->back()};
}

} // namespace

TORCH_LIBRARY(myns, m) {
    m.class_<Counter>("Counter")
        .def(torch::init<int64_t>(), "", {torch::arg("start") = 3})
        .def("add", &Counter::add)
        .def("clear", &Counter::clear)
        .def("times", &Counter::times);
    m.class_<Other>("Other").def(torch::init<>());
    m.def("counter(int start) -> __torch__.torch.classes.myns.Counter", counter);
    m.def("count(__torch__.torch.classes.myns.Counter value) -> int", count);
    m.def("total(__torch__.torch.classes.myns.Counter[] value) -> int", total);
    m.def("slow(__torch__.torch.classes.myns.Counter value, int rounds) -> int", slow);
    m.def("maybe(__torch__.torch.classes.myns.Counter? value) -> __torch__.torch.classes.myns.Counter?",
          echo<std::optional<c10::intrusive_ptr<Counter>>>);
    m.def("live() -> int", [] { return Counter::live.load(); });
    m.def("storage(Storage value) -> Storage", echo<c10::Storage>);
    m.def("stream(Stream value) -> Stream", echo<c10::Stream>);
    m.def("tuple((int, Tensor) value) -> (int, Tensor)", echo<Pair>);
    m.def("tuples((int, Tensor)[] value) -> ((int, Tensor)[])", echo<c10::List<Pair>>);
    m.def("tensors(Dict(str, Tensor[]) value) -> Dict(str, Tensor[])",
          echo<c10::Dict<std::string, c10::List<at::Tensor>>>);
    m.def("keyed(Dict(Tensor, int) value) -> Dict(Tensor, int)", echo<c10::Dict<at::Tensor, int64_t>>);
    m.def("complexes(complex[] value) -> complex[]", echo<c10::List<c10::complex<double>>>);
    m.def("nested(int[][] value) -> int[][]", echo<c10::List<c10::List<int64_t>>>);
    m.def("undefined() -> Tensor[]", [] { return std::vector<at::Tensor>{at::empty({1}), at::Tensor()}; });
    m.def("ends(...) -> ...");
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

TORCH_LIBRARY_IMPL(myns, CompositeExplicitAutograd, m) { m.impl("ends", torch::CppFunction::makeFromBoxedFunction<ends>()); }
