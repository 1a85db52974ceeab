// Calls of operators whose C++ signature is common, without the stack of IValues that the dispatcher's boxed path
// takes.
#pragma once

#include "torchffm.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <memory>

namespace torchffm {

// A way to an operator by its signature. Arguments are used where they are, and results have no other form in between.
class Lane {
  public:
    // The operator's, or null where its signature has none.
    static std::unique_ptr<Lane> to(const c10::OperatorHandle &op);

    virtual ~Lane() = default;

    // Whether these arguments need no conversion, so that call() takes them.
    virtual bool takes(const tf_value *values) const = 0;

    // Calls it, writes the results to the front of `values` unless they are to be dropped, and returns their number.
    virtual int64_t call(tf_value *values, bool drop) const = 0;
};

} // namespace torchffm
