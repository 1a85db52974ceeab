package torchffm.io.pickle;

import java.util.Arrays;
import java.util.stream.Stream;
import torchffm.DType;
import torchffm.io.tree.PyGlobal;

/**
 * The class of tensors of one dtype and place, {@code torch.cuda.FloatTensor}, which only the oldest files make tensors
 * of.
 *
 * @param module {@code torch}, {@code torch.cuda}, {@code torch.sparse} or {@code torch.cuda.sparse}
 * @param globalName the name of the class
 * @param dtype the type of the elements
 */
public record TensorClass(String module, String globalName, DType dtype) implements PyGlobal {
    private static final String[] MODULES = {"torch", "torch.cuda", "torch.sparse", "torch.cuda.sparse"};

    /** All classes that a pickle may name, one object for each. */
    static TensorClass[] all() {
        return Arrays.stream(MODULES)
                .flatMap(module -> Stream.of(
                        of(module, "Float", DType.FLOAT32),
                        of(module, "Double", DType.FLOAT64),
                        of(module, "Half", DType.FLOAT16),
                        of(module, "BFloat16", DType.BFLOAT16),
                        of(module, "Byte", DType.UINT8),
                        of(module, "Char", DType.INT8),
                        of(module, "Short", DType.INT16),
                        of(module, "Int", DType.INT32),
                        of(module, "Long", DType.INT64),
                        of(module, "Bool", DType.BOOL)))
                .toArray(TensorClass[]::new);
    }

    private static TensorClass of(String module, String name, DType dtype) {
        return new TensorClass(module, name + "Tensor", dtype);
    }

    @Override
    public String kind() {
        return "the class " + module + "." + globalName;
    }
}
