package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.tf_tensor_grads;
import static torchffm.bindings.torchffm_h.tf_tensor_set_grads;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gradients of tensors, of many in one native call. */
public final class Gradients {
    private Gradients() {}

    /**
     * The gradient of a tensor.
     *
     * @param tensor the tensor
     * @param <T> the facade's tensor
     * @return the gradient, null where there is none
     */
    public static <T extends NativeTensor> @Nullable T of(T tensor) {
        return of(List.of(tensor)).getFirst();
    }

    /**
     * The gradients of tensors.
     *
     * @param tensors the tensors
     * @param <T> the facade's tensor
     * @return each one's gradient, null where there is none
     */
    @SuppressWarnings("unchecked") // the facade has one class of tensors, which is what every caller means by T
    public static <T extends NativeTensor> List<@Nullable T> of(List<T> tensors) {
        NativeTensor[] grads = new NativeTensor[tensors.size()];
        use(tensors, addresses -> {
            Natives.check(tf_tensor_grads(addresses, grads.length, addresses));
            for (int i = 0; i < grads.length; i++) {
                long address = addresses.getAtIndex(JAVA_LONG, i);
                grads[i] = address == 0 ? null : NativeTensor.make(address);
            }
        });
        return (List<T>) Arrays.asList(grads);
    }

    /**
     * Sets or drops the gradients of tensors.
     *
     * @param tensors the tensors
     * @param grad the gradient of all of them, or null for none
     */
    public static void set(List<? extends NativeTensor> tensors, @Nullable NativeTensor grad) {
        if (grad == null) {
            use(
                    tensors,
                    addresses -> Natives.check(tf_tensor_set_grads(addresses, tensors.size(), MemorySegment.NULL)));
            return;
        }
        grad.acquire();
        try {
            MemorySegment address = MemorySegment.ofAddress(grad.address());
            use(tensors, addresses -> Natives.check(tf_tensor_set_grads(addresses, tensors.size(), address)));
        } finally {
            grad.release();
        }
    }

    /** What is done with the addresses of tensors. */
    @FunctionalInterface
    private interface Use {
        void with(MemorySegment addresses);
    }

    /** Lends the addresses of tensors. */
    private static void use(List<? extends NativeTensor> tensors, Use use) {
        Handles handles = new Handles();
        tensors.forEach(handles::add);
        handles.acquire();
        try (Arena arena = Arena.ofConfined()) {
            use.with(handles.addresses(arena));
        } finally {
            handles.release();
        }
    }
}
