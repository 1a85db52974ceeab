package torchffm.internal;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The tensors that a module has registered as parameters: what {@code torch.nn.Parameter} is for in Python. Kept apart from
 * them, since a field would cost every other tensor eight bytes.
 */
public final class Parameters {

    private static final Set<NativeTensor> ALL =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Parameters() {}

    /**
     * Makes a tensor a parameter, for good.
     *
     * @param tensor a leaf
     */
    public static void add(NativeTensor tensor) {
        ALL.add(tensor);
    }

    /**
     * Whether a tensor is one.
     *
     * @param tensor any
     * @return true if a module has registered it
     */
    public static boolean contains(NativeTensor tensor) {
        return ALL.contains(tensor);
    }
}
