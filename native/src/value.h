// Between tf_value, the C form of an argument or result, and c10::IValue, the dispatcher's.
#pragma once

#include "torchffm.h"

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

namespace torchffm {

// The argument as the schema's `type` wants it: an integer where it says float becomes one, a null where it says Tensor
// the undefined tensor. Borrows what `value` points to, and copies it.
c10::IValue to_ivalue(const tf_value &value, const c10::Type &type);

// The result, which owns what it points to.
tf_value from_ivalue(c10::IValue &&value);

// Frees what a result owns, for when it will not reach the caller.
void discard(const tf_value &value) noexcept;

} // namespace torchffm
