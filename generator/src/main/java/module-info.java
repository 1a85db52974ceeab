/**
 * Writes torchffm's typed layer from the schemas of LibTorch's operators.
 */
@org.jspecify.annotations.NullMarked
module torchffm.generator {
    requires torchffm;
    requires java.compiler;
    requires static org.jspecify;

    exports torchffm.generator;
}
