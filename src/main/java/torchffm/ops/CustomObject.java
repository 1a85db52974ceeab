package torchffm.ops;

import org.jspecify.annotations.Nullable;
import torchffm.internal.NativeObject;

/**
 * An object of a class that was registered with LibTorch by {@code torch::class_}: {@code torch.ScriptObject}. Operators
 * give it, such as {@code quantized::conv2d_prepack}, or {@link Ops#create} does, and operators take it.
 *
 * <p>It is one reference, freed by {@link #close()} or else when it is collected; it belongs to no
 * {@link torchffm.TensorScope}. Closing it does not end what others refer to. Whether calls at the same time are safe is for
 * its class to say; closing it during one is.
 */
public final class CustomObject extends NativeObject {

    /** What the names of all these classes begin with. */
    static final String CLASSES = "__torch__.torch.classes.";

    static {
        setFactory(CustomObject::new);
    }

    private CustomObject(long address) {
        super(address);
    }

    /**
     * The name of its class.
     *
     * @return as schemas write it, such as {@code __torch__.torch.classes.c10d.ProcessGroup}
     */
    public String typeName() {
        return type();
    }

    /**
     * Calls a method that its class has registered.
     *
     * @param method its name, such as {@code __getstate__}
     * @param arguments in the schema's order, without the object
     * @return its results
     * @throws IllegalArgumentException if there is no such method, or an argument is missing or none of its type
     * @throws IllegalStateException if this object, or a tensor, is closed
     * @throws torchffm.TorchException if LibTorch refuses
     */
    public OpResult call(String method, @Nullable Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = this;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Ops.method(typeName(), method).call(all);
    }

    /** Its class, as Python prints it. */
    @Override
    public String toString() {
        return "<torch.ScriptObject " + typeName() + (isClosed() ? ", closed" : "") + ">";
    }
}
