/**
 * PyTorch for Java: LibTorch by the Foreign Function and Memory API, with PyTorch's names, numbers and files.
 */
@org.jspecify.annotations.NullMarked
module torchffm {
    requires torchffm.bindings;
    requires jdk.management;
    requires static org.jspecify;

    exports torchffm;
    exports torchffm.amp;
    exports torchffm.autograd;
    exports torchffm.data;
    exports torchffm.io;
    exports torchffm.io.tree;
    exports torchffm.metrics;
    exports torchffm.nn;
    exports torchffm.ops;
    exports torchffm.optim;
    exports torchffm.options;
    exports torchffm.profiler;
    exports torchffm.returns;
    exports torchffm.vision;
}
