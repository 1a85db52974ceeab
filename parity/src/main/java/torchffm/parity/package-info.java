/**
 * Replays recorded calls of operators from Java, and compares each result with the recorded one, bit for bit.
 *
 * <pre>parity.jar [--doors boxed,typed] [--workers N] [--reached FILE] [--] FOLDER</pre>
 *
 * <p>A folder has recordings: {@code NAME.jsonl}, a call a line, beside {@code NAME.bin}, the storages of its tensors, little
 * endian, at 64-byte boundaries.
 *
 * <pre>{@code {"op": "aten::add", "overload": "Tensor", "args": [V, …], "outs": [V, …], "mutated": {"0": V}, "seed": N}}</pre>
 *
 * <p>{@code args} has every argument of the schema in order, {@code outs} each result, {@code mutated} each argument that the
 * call writes to, as it is afterwards; with a {@code seed} the default generator is seeded just before. A value V is null
 * (for a Tensor, the undefined one), a boolean, a string, an integer, a list, or one of
 *
 * <pre>{@code
 * {"$f": "0x1.8p+1"}               a float in C's hexadecimal form, or nan, inf, -inf
 * {"$complex": ["0x1p+0", "nan"]}  its parts, as floats
 * {"$dtype": "float32"}  {"$layout": "strided"}  {"$device": "cpu"}  {"$memory_format": "channels_last"}
 * {"$tensor": {"dtype": "float32", "shape": [2, 3], "stride": [3, 1], "offset": 0, "storage": [BYTE, LENGTH],
 *              "conj": true, "neg": true}}
 * }</pre>
 *
 * <p>Arguments with the same storage share it, unless it is empty. A number where the schema says Tensor is one that takes
 * part in type promotion as in Python.
 *
 * <p>Each call is made by each door: {@code boxed} is {@link torchffm.ops}, {@code typed} the method of that operator. Equal
 * are the number of results, and of each tensor the dtype, shape, strides and bytes of its elements in logical order. One
 * line is printed for each call that is not, {@code NAME:LINE op.overload: reason}, and figures in the last line. The exit
 * code is 0 when every file was replayed, whatever differed, and lines that are malformed are among those that were not
 * replayed; 2 when the folder can't be read; 1 when no worker could be started.
 *
 * <p>The calls are made by worker processes, by default as many as there are processors, of one LibTorch thread each. One
 * that LibTorch ends, or that says nothing for three minutes, is started anew behind the call which did that.
 *
 * <p>{@code --reached} writes which operators LibTorch was called for and answered, a line each:
 * {@code aten::add.Tensor<TAB>boxed<TAB>12}, the operator, the door, and how many calls.
 */
package torchffm.parity;
