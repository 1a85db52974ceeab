package torchffm.internal;

/** Where in the autograd graph a gradient is computed: a {@link NativeTensor}, or a {@link NativeEdge}. */
public interface GraphPlace {}
