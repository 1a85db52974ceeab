/**
 * Every operator that LibTorch has registered, found by its name and called with Java values: {@code torch.ops}. What the
 * facade has as a method is called from here too, and so is all that it has not.
 *
 * {@snippet :
 * import torchffm.Tensor;
 * import torchffm.Torch;
 * import torchffm.ops.Op;
 * import torchffm.ops.Ops;
 *
 * Tensor x = Torch.randn(1, 3, 32, 32);
 * Tensor weight = Torch.randn(8, 3, 3, 3);
 *
 * Tensor y = Ops.call("aten::conv2d", x, weight).tensor();
 *
 * Op conv2d = Ops.find("aten::conv2d", "");
 * Tensor z = conv2d.with("input", x).with("weight", weight).with("stride", 2).call().tensor();
 * }
 *
 * <p>A value that comes for each type of a schema, and what a result of it is:
 *
 * <table>
 * <caption>Schema types in Java</caption>
 * <tr><th>Schema</th><th>Argument</th><th>Result</th></tr>
 * <tr><td>{@code Tensor}</td><td>{@link torchffm.Tensor}; a number, which takes part in type promotion as in Python;
 *     {@link torchffm.ops.Ops#UNDEFINED}</td><td>{@code Tensor}; null for an undefined one</td></tr>
 * <tr><td>{@code int}, {@code SymInt}</td><td>{@code Long}, {@code Integer}, {@code Short}, {@code Byte}</td>
 *     <td>{@code Long}</td></tr>
 * <tr><td>{@code float}</td><td>these, {@code Double}, {@code Float}</td><td>{@code Double}</td></tr>
 * <tr><td>{@code bool}</td><td>{@code Boolean}</td><td>{@code Boolean}</td></tr>
 * <tr><td>{@code Scalar}</td><td>any of these, {@link torchffm.Complex}</td>
 *     <td>{@code Long}, {@code Double}, {@code Boolean} or {@code Complex}</td></tr>
 * <tr><td>{@code str}</td><td>{@code String}</td><td>{@code String}</td></tr>
 * <tr><td>{@code ScalarType}, {@code Layout}, {@code MemoryFormat}, {@code QScheme}</td><td>{@link torchffm.DType},
 *     {@link torchffm.Layout}, {@link torchffm.MemoryFormat}, {@link torchffm.QScheme}</td><td>the same</td></tr>
 * <tr><td>{@code Device}</td><td>{@link torchffm.Device}, or its name</td><td>{@code Device}</td></tr>
 * <tr><td>{@code Generator}</td><td>{@link torchffm.Generator}</td><td>{@code Generator}</td></tr>
 * <tr><td>{@code T[]}, {@code T[2]}</td><td>a collection or array; for {@code T[2]} also one value for both</td>
 *     <td>{@code long[]}, {@code double[]}, {@code boolean[]}, or a {@code List} of others</td></tr>
 * <tr><td>{@code T?}</td><td>that, or null</td><td>that, or null</td></tr>
 * <tr><td>{@code Any}</td><td>a value of one of these; a list of numbers</td><td>what it is; a list as a {@code List}</td></tr>
 * </table>
 *
 * <p>Storages, streams, dictionaries and objects of custom classes can't be carried yet: where a schema wants one, the call
 * is refused by an {@link java.lang.UnsupportedOperationException} that names it.
 */
package torchffm.ops;
