/** The tutorial's program, {@code mnist.jar}. */
@org.jspecify.annotations.NullMarked
module torchffm.mnist {
    requires static org.jspecify;
    requires info.picocli;
    requires java.desktop;
    requires org.knowm.xchart;
    requires torchffm;

    opens torchffm.mnist to
            info.picocli;
    opens torchffm.mnist.console to
            info.picocli;
}
