/** The replayer of recorded operator calls, {@code parity.jar}. */
@org.jspecify.annotations.NullMarked
module torchffm.parity {
    requires static org.jspecify;
    requires torchffm;
}
