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
 * <tr><td>{@code Storage}, {@code Stream}</td><td>{@link torchffm.Storage}, {@link torchffm.Stream}</td><td>the same</td></tr>
 * <tr><td>{@code (A, B)}</td><td>a list or array of so many values</td><td>a {@code List}</td></tr>
 * <tr><td>{@code Dict(K, V)}</td><td>a {@code Map}</td><td>a {@code Map}, in the dictionary's order</td></tr>
 * <tr><td>{@code __torch__.torch.classes.…}</td><td>{@link torchffm.ops.CustomObject}, of that very class</td>
 *     <td>a {@code CustomObject}</td></tr>
 * <tr><td>{@code Any}</td><td>a value of one of these, or null</td><td>what it is; a list or tuple as a {@code List}; a
 *     dtype, layout, memory format or quantization scheme as LibTorch's number for it</td></tr>
 * <tr><td>{@code ...}</td><td>any number of such values</td><td>any number of results</td></tr>
 * </table>
 *
 * <p>Lists, tuples and maps that come as results can't be modified. {@link torchffm.ops.Ops#create} makes objects of custom
 * classes.
 */
package torchffm.ops;
