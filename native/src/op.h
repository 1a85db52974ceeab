// What tf_op_find() hands out.
#pragma once

#include "lane.h"

#include <ATen/core/function_schema.h>
#include <ATen/core/stack.h>

#include <functional>
#include <memory>

struct tf_op {
    c10::FunctionSchema schema;
    std::function<void(torch::jit::Stack &)> run;
    std::unique_ptr<torchffm::Lane> lane; // null where there is none for the signature
};
