/** The C functions of {@code libtorchffm.so}, as jextract emits them; for the library alone. */
@SuppressWarnings("module") // the library comes after this module, and javac does not find it yet
module torchffm.bindings {
    exports torchffm.bindings to
            torchffm;
}
