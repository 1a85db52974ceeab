package torchffm.io;

import static torchffm.DType.*;
import static torchffm.io.TripCases.arange;
import static torchffm.io.TripCases.dict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import torchffm.Complex;
import torchffm.Device;
import torchffm.Layout;
import torchffm.io.pickle.Globals;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** The cases of {@link TripCases} without tensors, or with what stands beside them. */
final class TripPlainCases {
    private TripPlainCases() {}

    static void add(Map<String, Function<TreeBuilder, Object>> all) {
        numbersAndTexts(all);
        containers(all);
        dicts(all);
        torch(all);
    }

    private static BigInteger power(int exponent) {
        return BigInteger.TWO.pow(exponent);
    }

    private static void numbersAndTexts(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("number/None", tree -> PyValue.None.NONE);
        all.put("number/bools", tree -> List.of(true, false));
        all.put(
                "number/ints",
                tree -> List.of(
                        0,
                        1,
                        -1,
                        255,
                        256,
                        65535,
                        65536,
                        Integer.MAX_VALUE,
                        1L << 31,
                        Integer.MIN_VALUE,
                        -(1L << 31) - 1,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE));
        all.put(
                "number/big ints",
                tree -> List.of(
                        power(63),
                        power(63).negate().subtract(BigInteger.ONE),
                        power(64),
                        power(200),
                        power(200).negate(),
                        power(2000),
                        power(2000).negate().subtract(BigInteger.ONE)));
        all.put(
                "number/floats",
                tree -> List.of(
                        0.0,
                        -0.0,
                        1.5,
                        0.1,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        1e300,
                        Double.MIN_VALUE));
        all.put("number/complex", tree -> List.of(new Complex(1, 2), new Complex(-0.0, Double.POSITIVE_INFINITY)));
        all.put("number/one complex twice", tree -> {
            PyComplex number = new PyComplex(3, 4);
            return List.of(number, number);
        });

        all.put("text/ascii", tree -> "hello");
        all.put("text/empty", tree -> "");
        all.put("text/unicode", tree -> "grüße 日本 \uD83D\uDE00");
        all.put("text/lone surrogate", tree -> "a\uD800b\uDFFF");
        all.put("text/NUL and newline", tree -> "a\0b\nc");
        all.put("text/300 characters", tree -> "x".repeat(300));
        all.put("text/70000 characters", tree -> "ü".repeat(70000));
        all.put("text/one twice", tree -> List.of("some text", "some text"));
        all.put("text/two that are equal", tree -> List.of("some text", new String("some text")));
        all.put(
                "text/torch's own words",
                tree -> PyDict.plain()
                        .put(PyString.STORAGE, tree.of(1))
                        .put(PyString.CPU, tree.of(2))
                        .put(PyString.LATIN1, tree.of(3))
                        .put("x", tree.of(arange(2)))
                        .put("b", PyBytes.of(new byte[] {-1})));
        all.put("text/the word cpu put together", tree -> dict(new String("cpu"), arange(2)));
        all.put("bytes/ascii", tree -> "hello".getBytes());
        all.put("bytes/all", tree -> {
            byte[] bytes = new byte[256];
            IntStream.range(0, 256).forEach(i -> bytes[i] = (byte) i);
            return bytes;
        });
        all.put("bytes/two", tree -> List.of("ab".getBytes(), "cd".getBytes()));
        all.put("bytes/empty", tree -> new byte[0]);
        all.put("bytes/array", tree -> PyBytes.array("hello".getBytes()));
        all.put("bytes/empty array", tree -> PyBytes.array(new byte[0]));
    }

    private static List<Object> range(int n) {
        return new ArrayList<>(IntStream.range(0, n).boxed().toList());
    }

    private static PyTuple tuple(Object... items) {
        return new PyTuple(Arrays.stream(items).map(new TreeBuilder()::of).toArray(PyValue[]::new));
    }

    private static void containers(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("list/empty", tree -> List.of());
        all.put("list/one", tree -> List.of(1));
        for (int n : new int[] {1000, 1001, 2000, 2001}) {
            all.put("list/" + n, tree -> range(n));
        }
        all.put("list/250 levels", tree -> {
            PyList list = new PyList();
            for (int i = 0; i < 250; i++) {
                list = new PyList().add(list);
            }
            return list;
        });
        all.put("list/in itself", tree -> {
            PyList list = new PyList().add(new PyValue.Int(1));
            return list.add(list);
        });
        all.put("list/one list twice", tree -> {
            List<Object> list = range(3).subList(1, 3);
            return List.of(list, list);
        });
        for (int n = 0; n < 5; n++) {
            int size = n;
            all.put(
                    "tuple/" + n,
                    tree -> size == 0 ? PyTuple.EMPTY : tuple(range(size).toArray()));
        }
        all.put("tuple/one twice", tree -> {
            PyTuple tuple = tuple(0.9, 0.999);
            return List.of(tuple, tuple);
        });
        all.put("tuple/two that are equal", tree -> List.of(tuple(0.9, 0.999), tuple(0.9, 0.999)));
        all.put("tuple/nested", tree -> tuple(1, tuple(2, tuple(3, tuple(4, PyTuple.EMPTY)))));
        all.put("set/empty", tree -> Set.of());
        all.put("set/ints", tree -> new LinkedHashSet<>(List.of(1, 2, 3)));
        all.put("set/frozen", tree -> new PySet(true).add(tree.of(1)).add(tree.of(2)));
        all.put("set/empty frozen", tree -> new PySet(true));
    }

    private static PyDict items(PyDict dict, int n) {
        for (int i = 0; i < n; i++) {
            dict.put(new PyValue.Int(i), new PyValue.Int(i));
        }
        return dict;
    }

    private static void dicts(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("dict/empty", tree -> Map.of());
        all.put("dict/one", tree -> Map.of("a", 1));
        for (int n : new int[] {1000, 1001, 2000, 2001}) {
            all.put("dict/" + n, tree -> items(PyDict.plain(), n));
        }
        all.put(
                "dict/keys of all kinds",
                tree -> dict(
                        "a",
                        1,
                        2,
                        2,
                        3.5,
                        3,
                        null,
                        4,
                        false,
                        5,
                        tuple(1, "b"),
                        6,
                        "c".getBytes(),
                        7,
                        power(70),
                        8,
                        FLOAT32,
                        9));
        all.put("dict/in itself", tree -> {
            PyDict dict = PyDict.plain().put("a", new PyValue.Int(1));
            return dict.put("self", dict);
        });
        all.put("dict/of dicts", tree -> Map.of("a", Map.of("b", Map.of("c", Map.of()))));
        all.put("dict/more than 256 texts", tree -> {
            Map<Object, Object> dict = dict();
            IntStream.range(0, 300).forEach(i -> dict.put("key " + i, "value " + i));
            return dict;
        });
        all.put("ordered/empty", tree -> PyDict.ordered());
        all.put("ordered/one", tree -> PyDict.ordered().put("a", tree.of(1)));
        for (int n : new int[] {1000, 1001, 2000}) {
            all.put("ordered/" + n, tree -> items(PyDict.ordered(), n));
        }
        all.put("ordered/with an attribute", tree -> {
            PyDict versions = PyDict.plain().put(PyString.VERSION, tree.of(1));
            PyDict dict = PyDict.ordered().put("a", tree.of(1));
            dict.setAttributes(
                    PyDict.plain().put(PyString.METADATA, PyDict.ordered().put("", versions)));
            return dict;
        });
        all.put("counter/empty", tree -> new PyDict(PyDict.Kind.COUNTER));
        all.put(
                "counter/letters",
                tree -> new PyDict(PyDict.Kind.COUNTER).put("a", tree.of(2)).put("b", tree.of(1)));
    }

    private static void torch(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("torch/Size", tree -> new PySize(2, 3));
        all.put("torch/empty Size", tree -> new PySize());
        all.put("torch/Size as key", tree -> dict(new PySize(1), 1));
        all.put(
                "torch/devices",
                tree -> List.of(Device.CPU, Device.of("cuda:1"), Device.of("cuda"), Device.of("meta")));
        all.put("torch/dtypes", tree -> List.of(FLOAT32, UINT16, QINT8, FLOAT32, INT4, FLOAT8_E8M0FNU));
        all.put(
                "torch/layouts",
                tree -> List.of(
                        PyLayout.of(Layout.STRIDED),
                        PyLayout.of(Layout.SPARSE_COO),
                        PyLayout.of(Layout.SPARSE_BSC),
                        PyLayout.of(Layout.STRIDED),
                        PyLayout.of(Layout.MKLDNN),
                        PyLayout.of(Layout.JAGGED)));
        all.put("torch/quantization scheme", tree -> List.of(Globals.PER_TENSOR_AFFINE, Globals.PER_CHANNEL_FLOAT));
        all.put("torch/tensor and its dtype", tree -> dict("t", arange(2, UINT16), "dtype", UINT16));
    }
}
