/**
 * Neural network modules: {@link torchffm.nn.Module}, its layers and losses, {@link torchffm.nn.Functional} and
 * {@link torchffm.nn.Init}, with PyTorch's names, defaults, arithmetic and messages ({@code torch.nn}). A model is
 * written as in Python:
 *
 * {@snippet :
 * import static torchffm.nn.Functional.relu;
 *
 * import torchffm.Tensor;
 * import torchffm.nn.Linear;
 * import torchffm.nn.Module;
 *
 * final class Net extends Module {
 *     private final Linear hidden;
 *     private final Linear output;
 *
 *     Net() {
 *         hidden = register("hidden", new Linear(784, 100));
 *         output = register("output", new Linear(100, 10));
 *     }
 *
 *     @Override
 *     public Tensor forward(Tensor x) {
 *         return output.forward(relu(hidden.forward(x.flatten(1, -1))));
 *     }
 * }
 * }
 *
 * <p>A file that imports {@code torchffm.nn.*} also imports {@code torchffm.nn.Module} by name: {@code java.lang} has a
 * {@code Module} too, and the compiler takes neither of two wildcards.
 */
package torchffm.nn;
