// A program of elementwise operators, run on each of many rows of tensors: what an optimizer does to each parameter.
//
// A step is a value whose payload is a tf_op, followed by as many arguments as its `size` says: INT and BOOL are what
// they are, TENSOR the tensor in the register `payload`, DOUBLE the number `payload` of the row's `width` numbers. The
// step's `tag` is the register that its one result, a tensor, goes to. The first registers are the row's `columns`
// tensors. A step without a tf_op writes the one element of its argument, a register, to the row's number `tag`.
//
// Results are those of the same calls one after the other. Where a row's tensors lie alike, the program goes over parts
// of them that fit the processor's cache, and threads share these.
#include "guard.h"
#include "mode.h"
#include "op.h"
#include "value.h"

#include <ATen/Parallel.h>
#include <ATen/TensorIterator.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <bit>
#include <vector>

using torchffm::borrow;
using torchffm::guarded;

namespace {

// Elements of a part: with those of the other columns it fits the second-level cache, and it is whole for every
// vectorized loop, so that the rest of a tensor, which such loops compute otherwise, is the same elements.
constexpr int64_t PART = 16384;

// What threads are worth waking for: elements that an operator goes over, and what a call costs in such elements.
constexpr int64_t WORK = 16 * at::internal::GRAIN_SIZE;
constexpr int64_t CALL = 1024;

using Row = std::vector<at::Tensor>;
using Program = c10::ArrayRef<tf_value>;

template <class Body> void each_step(Program program, Body &&body) {
    for (const auto *at = program.begin(); at < program.end(); at += 1 + at->size) {
        body(reinterpret_cast<const tf_op *>(at->payload), at->tag, Program(at + 1, at->size));
    }
}

// Runs the program on what is in its registers.
class Interpreter {
  public:
    Interpreter(Program program, int64_t columns)
        : registers(columns + program.size()), program_(program), made_(program.size()) {}

    // Runs it on a row of plain tensors of one dtype.
    void run_alike(double *numbers) {
        if (const bool single = registers[0].scalar_type() == at::kFloat; single != single_) {
            made_.assign(made_.size(), {});
            single_ = single;
        }
        run(numbers);
    }

    void run(double *numbers) {
        used_ = 0;
        each_step(program_, [&](const tf_op *op, int32_t out, Program arguments) {
            if (op == nullptr) {
                numbers[out] = registers[arguments[0].payload].item().toDouble();
                return;
            }
            stack_.clear();
            for (size_t i = 0; i < arguments.size(); ++i) {
                stack_.push_back(argument(arguments[i], *op->schema.arguments()[i].type(), numbers));
            }
            op->run(stack_);
            registers[out] = std::move(stack_.front()).toTensor();
        });
    }

    Row registers;

  private:
    c10::IValue argument(tf_value value, const c10::Type &type, const double *numbers) {
        if (value.tag == TF_TENSOR) {
            return registers[value.payload];
        }
        if (value.tag == TF_DOUBLE) {
            value.payload = std::bit_cast<int64_t>(numbers[value.payload]);
        }
        // What the operator takes for a number, perhaps a tensor, is made once, not for each part.
        auto &[number, made] = made_[used_++];
        if (made.isNone() || number != value.payload) {
            number = value.payload;
            made = torchffm::to_ivalue(value, type);
            if (made.isTensor() && single_) { // as the operator would convert it at each call
                made = made.toTensor().to(at::kFloat);
                made.toTensor().unsafeGetTensorImpl()->set_wrapped_number(true);
            }
        }
        return made;
    }

    Program program_;
    torch::jit::Stack stack_;
    std::vector<std::pair<int64_t, c10::IValue>> made_;
    size_t used_ = 0;
    bool single_ = false;
};

struct Part {
    int64_t row;
    int64_t begin;
    int64_t end;
};

// Whether nothing but the CPU's kernels is asked, once autograd has been.
bool is_plain(const at::Tensor &tensor) {
    static const auto above = c10::autograd_dispatch_keyset_with_ADInplaceOrView |
                              c10::getAutocastRelatedKeySetFromBackend(c10::BackendComponent::CPUBit);
    return tensor.key_set() - above == c10::DispatchKeySet(c10::DispatchKey::CPU) &&
           !(tensor.requires_grad() && c10::GradMode::is_enabled());
}

// Whether kernels see the same one dimension in all tensors of a row.
bool are_alike(const Row &row) {
    const auto &first = row.front();
    return first.defined() && first.numel() > 0 && std::ranges::all_of(row, [&](const at::Tensor &tensor) {
               return tensor.defined() && is_plain(tensor) && tensor.is_non_overlapping_and_dense() &&
                      !tensor.is_complex() && tensor.scalar_type() == first.scalar_type() &&
                      tensor.sizes() == first.sizes() && tensor.strides() == first.strides();
           });
}

// The parts of a tensor, none across the borders between what LibTorch would give its threads: the elements at the end
// of each, which vectorized loops leave, are computed otherwise.
void split(int64_t row, int64_t numel, int64_t threads, std::vector<Part> &parts) {
    const auto shares = std::min(threads, at::divup(numel, at::internal::GRAIN_SIZE));
    const auto share = at::divup(numel, shares);
    for (int64_t begin = 0; begin < numel;) {
        const auto end = std::min({begin + PART, (begin / share + 1) * share, numel});
        parts.push_back({row, begin, end});
        begin = end;
    }
}

// Whether some memory belongs to two rows, which then have to keep their order.
bool overlap(const std::vector<Row> &rows) {
    std::vector<std::pair<const char *, const char *>> ranges;
    for (const auto &row : rows) {
        for (const auto &tensor : row) {
            const auto *data = static_cast<const char *>(tensor.const_data_ptr());
            ranges.emplace_back(data, data + tensor.nbytes());
        }
    }
    std::ranges::sort(ranges);
    return std::ranges::adjacent_find(ranges, [](auto &a, auto &b) { return b.first < a.second; }) != ranges.end();
}

// What the dispatcher does above the kernels, which is all that parts of tensors meet.
void count_writes(Program program, const Row &row) {
    each_step(program, [&](const tf_op *op, int32_t, Program arguments) {
        const auto column = static_cast<size_t>(arguments[0].payload);
        if (op != nullptr && op->schema.is_mutable(c10::SchemaArgument(c10::SchemaArgType::input, 0)) &&
            column < row.size()) {
            row[column].unsafeGetTensorImpl()->bump_version();
        }
    });
}

void run_parts(
    Program program, const std::vector<Row> &rows, const Part *part, const Part *end, double *numbers, int64_t width) {
    const at::AutoDispatchBelowADInplaceOrView below;
    Interpreter interpreter(program, static_cast<int64_t>(rows[part->row].size()));
    for (; part < end; ++part) {
        const auto &row = rows[part->row];
        for (size_t i = 0; i < row.size(); ++i) {
            auto &view = interpreter.registers[i] = row[i];
            if (const auto size = part->end - part->begin; size < row[i].numel()) {
                view = at::detail::make_tensor<c10::TensorImpl>(
                    c10::Storage(row[i].storage()), c10::DispatchKeySet(c10::DispatchKey::CPU), row[i].dtype());
                view.unsafeGetTensorImpl()->set_sizes_contiguous({size});
                view.unsafeGetTensorImpl()->set_storage_offset(row[i].storage_offset() + part->begin);
            }
        }
        interpreter.run_alike(numbers + part->row * width);
    }
}

// Some kernels would wake threads for a handful of elements.
struct OneThread {
    int before = at::get_num_threads();
    OneThread() { at::set_num_threads(1); }
    ~OneThread() { at::set_num_threads(before); }
};

// LibTorch's own loop over threads; the shim is compiled without OpenMP.
void in_parallel(int64_t count, c10::function_ref<void(int64_t, int64_t)> body) {
    const auto bytes = at::empty({count}, at::kByte);
    const auto *first = static_cast<const char *>(bytes.const_data_ptr());
    at::TensorIterator::borrowing_nullary_op(bytes).for_each(
        [&](char **data, const int64_t *, int64_t size, int64_t times) {
            body(data[0] - first, data[0] - first + size * times);
        },
        1);
}

} // namespace

tf_error *tf_op_rows(
    int64_t mode, tf_casts *casts, const tf_value *code, int64_t length, const tf_tensor *const *tensors,
    int64_t columns, double *numbers, int64_t width, int64_t count) {
    return guarded([&] {
        const torchffm::ModeGuard guard(mode, casts);
        const Program program(code, length);
        const int64_t threads = at::get_num_threads();
        std::vector<Row> rows(count);
        std::vector<Part> parts;
        int64_t work = 0;
        for (int64_t i = 0; i < count; ++i) {
            auto &row = rows[i];
            std::transform(
                tensors + i * columns, tensors + (i + 1) * columns, std::back_inserter(row),
                [](auto *tensor) { return borrow(tensor); });
            if (are_alike(row)) {
                count_writes(program, row);
                split(i, row[0].numel(), threads, parts);
                work += row[0].numel();
                continue;
            }
            Interpreter interpreter(program, columns);
            std::ranges::move(row, interpreter.registers.begin());
            interpreter.run(numbers + i * width);
            row.clear();
        }
        const auto *first = parts.data();
        const auto end = static_cast<int64_t>(parts.size());
        work = (work + end * CALL) * length / 4;
        if (threads > 1 && work >= WORK && !overlap(rows)) {
            in_parallel(end, [&](int64_t from, int64_t to) {
                run_parts(program, rows, first + from, first + to, numbers, width);
            });
        } else if (end > 0) {
            const OneThread alone;
            run_parts(program, rows, first, first + end, numbers, width);
        }
    });
}
