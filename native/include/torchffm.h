/*
 * torchffm.h: the C interface between Java and LibTorch.
 *
 * Every operator goes through one door: tf_op_find() once, then tf_op_call() with its arguments in a flat array of
 * tf_value. What is left is what LibTorch does not register as an operator: handles, metadata, generators, the process.
 *
 * Rules that hold for every function here:
 *   - It returns NULL, or an error that the caller releases with tf_error_free(). It never throws.
 *   - It keeps no state between two calls: grad mode, inference mode and the thread count come with each call.
 *   - A tf_tensor, tf_generator or tf_object that it returns is one reference, owned by the caller.
 */
#ifndef TORCHFFM_H
#define TORCHFFM_H

#include <stdint.h>

#define TF_EXPORT __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

/* Raised with every change to this file; Java refuses a shim that differs from the one that it was built for. */
#define TF_INTERFACE_VERSION 6

typedef struct tf_tensor tf_tensor;
typedef struct tf_generator tf_generator;
typedef struct tf_object tf_object; /* of a class registered by torch::class_ */
typedef struct tf_op tf_op;
typedef struct tf_node tf_node;

/* What LibTorch threw. */
typedef struct tf_error {
    const char *message; /* LibTorch's own words, without the C++ backtrace; or "null: NAME: …", ours for an argument */
    const char *trace;   /* the same with the backtrace, for a log */
    int64_t thrown;      /* the number of what a Java method called by LibTorch has thrown, or 0 */
} tf_error;

TF_EXPORT void tf_error_free(tf_error *error);

/*
 * One argument or result. The meaning of `payload` and `size` by `tag`:
 *   NONE                          neither
 *   TENSOR, GENERATOR, OBJECT     a handle; arguments are borrowed, results owned
 *   INT, BOOL                     the number (dtype, layout and memory format are INT, as in c10)
 *   DOUBLE                        the bits of the double
 *   COMPLEX                       pointer to two doubles
 *   STRING                        pointer to `size` bytes of UTF-8
 *   DEVICE                        the c10::DeviceType; `size` is the index, -1 for none
 *   INTS, DOUBLES                 pointer to `size` int64_t or double
 *   STORAGE                       a tensor's handle: its storage; of a result, the bytes
 *   LIST                          pointer to `size` tf_value, also for a tuple
 *   DICT                          pointer to `size` tf_value, each key before its value
 *   STREAM                        id, device index and c10::DeviceType: as INTS, but of a result as LIST
 *   NODE                          a node of the autograd graph; `size` is the number of one of its inputs
 * What the pointers of arguments point to belongs to the caller; those of results are released with tf_memory_free(),
 * what is behind them first, or with tf_value_release() all together.
 */
enum tf_tag {
    TF_NONE = 0,
    TF_TENSOR = 1,
    TF_INT = 2,
    TF_DOUBLE = 3,
    TF_BOOL = 4,
    TF_COMPLEX = 5,
    TF_STRING = 6,
    TF_DEVICE = 7,
    TF_GENERATOR = 8,
    TF_INTS = 9,
    TF_DOUBLES = 10,
    TF_LIST = 11,
    TF_STORAGE = 12,
    TF_OBJECT = 13,
    TF_DICT = 14,
    TF_STREAM = 15,
    TF_NODE = 24
};

typedef struct tf_value {
    int32_t tag;
    int32_t size;
    int64_t payload;
} tf_value;

/* The mode of a call, 64 bits: flags below bit 16, and numbers from the bits named here on. */
enum tf_mode {
    TF_MODE_GRAD = 1,           /* record for autograd */
    TF_MODE_INFERENCE = 2,      /* inference mode: nothing is recorded, whatever GRAD says */
    TF_MODE_DISCARD = 4,        /* drop the results: the caller has them already, as with in-place operators */
    TF_MODE_AUTOCAST_CPU = 8,   /* autocast for CPU tensors */
    TF_MODE_AUTOCAST_CUDA = 16, /* autocast for CUDA tensors */
    TF_MODE_FLUSH = 32,         /* denormal floating-point numbers are zero */
    TF_MODE_NO_FORWARD = 64,    /* forward mode is off: no tangents are computed */
    TF_MODE_THREADS = 16,       /* 16 bits: the number of threads for its kernels, 0 to leave it */
    TF_MODE_CPU_DTYPE = 32,     /* 8 bits: the c10::ScalarType to which autocast casts for the CPU */
    TF_MODE_CUDA_DTYPE = 40,    /* 8 bits: and for CUDA */
    TF_MODE_HOOKS = 48          /* 15 bits: the number of the hooks for saved tensors, 0 for none */
};

/*
 * The casts of weights that autocast keeps in the regions of one caller, so that a weight is cast once and the
 * gradients of its uses are added before they are cast back. (LibTorch's own cache is one for all threads.)
 */
typedef struct tf_casts tf_casts;
TF_EXPORT tf_error *tf_casts_new(tf_casts **out);

/*
 * The operator of that name and overload. For a name such as __torch__.torch.classes.c10d.ProcessGroup the method of
 * that class which `overload` names; __init__ takes no object, but gives one.
 */
TF_EXPORT tf_error *tf_op_find(const char *name, const char *overload, const tf_op **out);
TF_EXPORT tf_error *tf_op_schema(const tf_op *op, const char **out); /* out: tf_memory_free() */
TF_EXPORT tf_error *tf_op_names(const char **out); /* each registered name.overload on a line; tf_memory_free() */

/*
 * Calls `op` with `count` arguments, one for each in the schema (and more where it says ...), and writes its results to
 * the front of `values`, which holds `capacity` elements. `casts` may be NULL: autocast then keeps none.
 */
TF_EXPORT tf_error *tf_op_call(
    const tf_op *op, int64_t mode, tf_casts *casts, tf_value *values, int64_t count, int64_t capacity,
    int64_t *results);

/* Runs a program of elementwise operators on each of `rows` rows of tensors; rows.cpp has the form of one. */
TF_EXPORT tf_error *tf_op_rows(
    int64_t mode, tf_casts *casts, const tf_value *program, int64_t length, const tf_tensor *const *tensors,
    int64_t columns, double *numbers, int64_t width, int64_t rows);

/* One reference more to what a handle of any kind stands for, and one less to each of these. */
TF_EXPORT tf_error *tf_retain(const void *handle);
TF_EXPORT tf_error *tf_release(const void *const *handles, int64_t count);

TF_EXPORT tf_error *tf_memory_free(const void *memory);
TF_EXPORT tf_error *tf_value_release(const tf_value *results, int64_t count); /* frees all that they own */

TF_EXPORT tf_error *tf_object_type(const tf_object *object, const char **out); /* out: tf_memory_free() */

enum tf_run {
    TF_RUN_KEEP_GRAPH = 1,
    TF_RUN_CREATE_GRAPH = 2,
    TF_RUN_ACCUMULATE = 4,   /* add to the leaves' gradients: backward(), not grad() */
    TF_RUN_ALLOW_UNUSED = 8, /* an input that was not used is no error */
    TF_RUN_BATCHED = 16,     /* the gradients' first dimension is a batch: one run for all of it */
    TF_RUN_REACHES = 32      /* comes to a node, of tf_autograd_current_run() */
};

/*
 * `upcall` is a Java method, int64_t (int64_t id, int64_t mode, tf_value *values, int64_t count), through which
 * LibTorch calls Java's hooks and functions, from any thread. It takes over the values, writes its results over their
 * front, and returns 0 or the number of what it caught. A positive `id` is what Java gave that number: a hook, a
 * function, what was packed; a negative one the hooks for saved tensors of that number in a mode; 0 asks for the number
 * of the Java stack of this moment, for anomaly mode. `dead_count` is where the number of Java objects lies that
 * LibTorch holds no longer; tf_java_dead() takes them.
 */
TF_EXPORT tf_error *tf_java_start(const void *upcall, const void **dead_count);
TF_EXPORT tf_error *tf_java_dead(int64_t *ids, int64_t capacity, int64_t *count);

/* How deep backward passes may be nested: hooks and functions that run one within another. */
#define TF_MAX_NESTED_RUNS 1000

/*
 * Runs autograd's engine from `count` roots, TENSOR or NODE, whose gradients are TENSOR, or NONE for the undefined one,
 * and 1 for a NODE's. With inputs, of the same kinds, it goes no further than these, and writes each one's gradient to
 * `out`, NULL where there is none. Accumulating, it writes nothing. `casts` as for tf_op_call().
 */
TF_EXPORT tf_error *tf_autograd_run(
    int64_t mode, tf_casts *casts, int32_t flags, const tf_value *roots, const tf_value *grads, int64_t count,
    const tf_value *inputs, int64_t input_count, tf_tensor **out);

/*
 * The run of the engine that the calling native thread works for, or -1, and of its flags ACCUMULATE, for a run without
 * inputs, and REACHES, if it comes to the node, which need not be one any more.
 */
TF_EXPORT tf_error *tf_autograd_current_run(const tf_node *node, int64_t *out, int32_t *flags);

/*
 * Nodes of the graph. tf_tensor_node() gives the grad_fn, and a leaf's accumulator where `accumulator` is set; NULL
 * where there is none. tf_node_describe() writes the node's sequence number and then, as far as they go into
 * `capacity`, the nodes that it leads to, NODE or NONE.
 */
TF_EXPORT tf_error *tf_tensor_node(const tf_tensor *tensor, int32_t accumulator, tf_node **out);
TF_EXPORT tf_error *tf_node_name(const tf_node *node, const char **out); /* out: tf_memory_free() */
TF_EXPORT tf_error *tf_node_describe(const tf_node *node, tf_value *out, int64_t capacity, int64_t *count);

/*
 * A place for hooks, one for each tensor or node and kind: `id` is the Java object that is called there, unless there
 * is one already; `out` is the one that is there. A tensor's hook gets and may replace its gradient; a leaf's
 * accumulated hook gets the leaf; a node's prehook gets and may replace the gradients of its outputs; a node's hook
 * gets an INT, how many gradients of inputs follow that it may replace, these, and those of the outputs.
 */
enum tf_hook { TF_HOOK_GRAD = 0, TF_HOOK_ACCUMULATED = 1, TF_HOOK_PRE = 2, TF_HOOK_POST = 3 };

TF_EXPORT tf_error *tf_tensor_hook(const tf_tensor *tensor, int32_t kind, int64_t id, int64_t *out);
TF_EXPORT tf_error *tf_node_hook(tf_node *node, int32_t kind, int64_t id, int64_t *out);

/*
 * Puts what a Java function made of inputs into the graph. `values` are, `counts` of each: inputs; outputs, which are
 * written over by those to use; inputs that it changed; outputs that have no gradient; tensors to save. Where the
 * result `recorded` is set, the Java object `id` is called for the gradients: by the NODE and the gradients of the
 * outputs, for those of the inputs. Forward mode calls it at once, by a NONE, the inputs, and their tangents, for those
 * of the outputs.
 */
TF_EXPORT tf_error *tf_function_wrap(
    int64_t mode, int64_t id, const char *name, int32_t materialize_grads, tf_value *values, const int64_t *counts,
    int32_t *recorded);
TF_EXPORT tf_error *tf_function_saved(
    int64_t mode, const tf_node *node, tf_value *out, int64_t capacity, int64_t *count);

#define TF_MAX_DIM 64

enum tf_tensor_flag {
    TF_REQUIRES_GRAD = 1,
    TF_LEAF = 2,
    TF_CONTIGUOUS = 4,
    TF_CONJ = 8,
    TF_NEG = 16,
    TF_HAS_STORAGE = 32, /* has a storage that can be addressed: the fields from storage_offset on are set */
    TF_NESTED = 64       /* a list of tensors: sizes from the second on are -1, strides 0 */
};

typedef struct tf_tensor_info {
    int32_t dtype;        /* c10::ScalarType */
    int32_t layout;       /* c10::Layout */
    int32_t device_type;  /* c10::DeviceType */
    int32_t device_index; /* -1: none */
    int32_t flags;
    int32_t dim;
    int64_t numel;
    int64_t item_size;
    int64_t storage_offset; /* in elements */
    int64_t storage_bytes;
    void *storage_data;
    int64_t sizes[TF_MAX_DIM];
    int64_t strides[TF_MAX_DIM];
} tf_tensor_info;

TF_EXPORT tf_error *tf_tensor_describe(const tf_tensor *tensor, tf_tensor_info *out);
TF_EXPORT tf_error *tf_tensor_grads(const tf_tensor *const *tensors, int64_t count, tf_tensor **out); /* NULL: none */
TF_EXPORT tf_error *tf_tensor_set_grads(tf_tensor *const *tensors, int64_t count, const tf_tensor *grad);
TF_EXPORT tf_error *tf_tensor_bump_version(const tf_tensor *tensor);

/* A contiguous CPU tensor over memory of `owner`'s storage; where that is NULL, the caller keeps it alive. */
TF_EXPORT tf_error *tf_tensor_over(
    void *data, const tf_tensor *owner, int32_t dtype, const int64_t *sizes, int64_t dim, tf_tensor **out);

/* A tensor of `size` bytes of `whole`'s storage, with a storage of its own that keeps that one alive. */
TF_EXPORT tf_error *tf_tensor_part(const tf_tensor *whole, int64_t offset, int64_t size, tf_tensor **out);

/* Forbids in-place resizing of the tensor's storage: its address has been handed out. */
TF_EXPORT tf_error *tf_tensor_pin_storage(tf_tensor *tensor);

/*
 * DLPack. Export gives a DLManagedTensorVersioned, or a DLManagedTensor where it is LEGACY, that shares the tensor's
 * memory, whose resizing it forbids. Import takes one over, unless it returns an error. Delete calls its deleter.
 */
enum tf_dlpack { TF_DLPACK_VERSIONED = 0, TF_DLPACK_READ_ONLY = 1, TF_DLPACK_LEGACY = 2 };

TF_EXPORT tf_error *tf_dlpack_export(const tf_tensor *tensor, int32_t kind, void **out);
TF_EXPORT tf_error *tf_dlpack_import(void *managed, int32_t kind, tf_tensor **out);
TF_EXPORT tf_error *tf_dlpack_delete(void *managed, int32_t kind);

TF_EXPORT tf_error *tf_generator_new(uint64_t seed, tf_generator **out);
TF_EXPORT tf_error *tf_generator_default(int32_t device_type, int32_t device_index, tf_generator **out);
TF_EXPORT tf_error *tf_generator_seed(const tf_generator *generator, uint64_t *out);
TF_EXPORT tf_error *tf_generator_set_seed(tf_generator *generator, uint64_t seed);
TF_EXPORT tf_error *tf_generator_state(const tf_generator *generator, tf_tensor **out);
TF_EXPORT tf_error *tf_generator_set_state(tf_generator *generator, const tf_tensor *state);

/* A level of forward-mode differentiation, of the whole process; aten::_make_dual and _unpack_dual take it. */
TF_EXPORT tf_error *tf_dual_level_enter(int64_t *out);
TF_EXPORT tf_error *tf_dual_level_exit(int64_t level); /* deletes the level's tangents */

TF_EXPORT tf_error *tf_interface_version(int32_t *out);
TF_EXPORT tf_error *tf_cpu_capability(const char **out); /* out: tf_memory_free() */

/* Numbers of the whole process: sets one where `value` is not negative, which the last three don't take; writes it. */
enum tf_setting {
    TF_DEFAULT_DTYPE = 0,      /* c10::ScalarType */
    TF_DETERMINISTIC = 1,      /* 0: no, 1: only warn, 2: refuse what is not */
    TF_DETERMINISTIC_FILL = 2, /* 0 or 1: fill uninitialised memory where deterministic */
    TF_MATMUL_PRECISION = 3,   /* 0: highest, 1: high, 2: medium */
    TF_INTEROP_THREADS = 4,
    TF_WARN_ALWAYS = 5, /* 0 or 1 */
    TF_TRACES = 6,      /* 0 or 1: errors have a backtrace, which takes LibTorch milliseconds to write */
    TF_ANOMALY = 7,     /* anomaly mode: 0 off, 1 on, 3 on with a check for NaN */
    TF_THREADS = 8,     /* of the calling thread */
    TF_CUDA_DEVICES = 9,
    TF_MEMORY_BYTES = 10 /* that CPU storages hold, of those made since the shim was loaded */
};

TF_EXPORT tf_error *tf_setting(int32_t setting, int64_t value, int64_t *out);

/* Has LibTorch's warnings come to `handler`, a void (*)(const char *message), on the thread that causes them. */
TF_EXPORT tf_error *tf_warnings(void *handler);

#ifdef __cplusplus
}
#endif

#endif
