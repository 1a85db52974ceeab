/* The header is C, the door opens, errors come back as values, and references are counted. */
#include "torchffm.h"

#include <stdio.h>
#include <string.h>

static int failures = 0;

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                    \
            failures++;                                                                                                \
        }                                                                                                              \
    } while (0)

/* Whether the call went well; says what LibTorch said where it did not. */
static int ok(tf_error *error) {
    if (error == NULL) {
        return 1;
    }
    fprintf(stderr, "%s\n", error->message);
    tf_error_free(error);
    return 0;
}

static tf_tensor *over(float *data, int64_t size) {
    tf_tensor *tensor = NULL;
    CHECK(ok(tf_tensor_over(data, NULL, /* c10::ScalarType::Float */ 6, &size, 1, &tensor)));
    return tensor;
}

static void adds_two_tensors(void) {
    float left[] = {1, 2}, right[] = {10, 20};
    tf_tensor *tensors[] = {over(left, 2), over(right, 2), NULL};
    tf_value values[] = {{TF_TENSOR, 0, (int64_t)tensors[0]}, {TF_TENSOR, 0, (int64_t)tensors[1]}, {TF_INT, 0, 1}};
    const tf_op *add = NULL;
    int64_t results = 0;
    tf_tensor_info info;
    CHECK(ok(tf_op_find("aten::add", "Tensor", &add)));
    CHECK(ok(tf_op_call(add, TF_MODE_GRAD, NULL, values, 3, 3, &results)));
    CHECK(results == 1 && values[0].tag == TF_TENSOR);
    tensors[2] = (tf_tensor *)values[0].payload;
    CHECK(ok(tf_tensor_describe(tensors[2], &info)));
    CHECK(info.dim == 1 && info.sizes[0] == 2 && info.dtype == 6);
    CHECK(((float *)info.storage_data)[0] == 11 && ((float *)info.storage_data)[1] == 22);
    CHECK(ok(tf_release((const void *const *)tensors, 3)));
}

static void returns_libtorch_errors(void) {
    const tf_op *missing = NULL;
    tf_error *error = tf_op_find("aten::no_such_operator", "", &missing);
    CHECK(error != NULL && strstr(error->message, "no_such_operator") != NULL);
    tf_error_free(error);
}

static void counts_the_bytes_of_storages(void) {
    const int64_t size = 1000;
    tf_value values[6] = {{TF_INTS, 1, (int64_t)&size}, {TF_INT, 0, 6}}; /* and None to the end */
    const tf_op *empty = NULL;
    int64_t results = 0, before = 0, during = 0, after = 0;
    tf_tensor *tensor = NULL;
    CHECK(ok(tf_setting(TF_MEMORY_BYTES, -1, &before)));
    CHECK(ok(tf_op_find("aten::empty", "memory_format", &empty)));
    CHECK(ok(tf_op_call(empty, 0, NULL, values, 6, 6, &results)));
    CHECK(ok(tf_setting(TF_MEMORY_BYTES, -1, &during)));
    CHECK(during - before >= 4000);
    tensor = (tf_tensor *)values[0].payload;
    CHECK(ok(tf_release((const void *const *)&tensor, 1)));
    CHECK(ok(tf_setting(TF_MEMORY_BYTES, -1, &after)));
    CHECK(after == before);
}

static void hands_a_tensor_over_by_dlpack(void) {
    float data[] = {1, 2};
    void *managed[2] = {NULL, NULL};
    tf_tensor *tensors[] = {over(data, 2), NULL};
    CHECK(ok(tf_dlpack_export(tensors[0], TF_DLPACK_VERSIONED, &managed[0])));
    CHECK(ok(tf_dlpack_export(tensors[0], TF_DLPACK_LEGACY, &managed[1])));
    CHECK(ok(tf_dlpack_import(managed[0], TF_DLPACK_VERSIONED, &tensors[1])));
    CHECK(ok(tf_dlpack_delete(managed[1], TF_DLPACK_LEGACY)));
    CHECK(ok(tf_release((const void *const *)tensors, 2)));
}

int main(void) {
    hands_a_tensor_over_by_dlpack();
    adds_two_tensors();
    returns_libtorch_errors();
    counts_the_bytes_of_storages();
    return failures != 0;
}
