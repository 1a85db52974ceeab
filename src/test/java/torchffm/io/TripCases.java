package torchffm.io;

import static torchffm.DType.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.tree.PyDict;

/** The objects of the round trips that are built in Java too: the same, by the same names, as in trip_cases.py. */
final class TripCases {
    /** Each builds its object in Java, or a value of the tree with the builder's help. */
    static final Map<String, Function<TreeBuilder, Object>> ALL = new LinkedHashMap<>();

    private static void put(String name, Function<TreeBuilder, Object> make) {
        ALL.put(name, make);
    }

    static {
        tensors();
        views();
        TripTensorCases.add(ALL);
        TripPlainCases.add(ALL);
    }

    private TripCases() {}

    static Tensor arange(long n, DType dtype) {
        return Torch.arange(n).to(dtype);
    }

    static Tensor arange(long n) {
        return arange(n, FLOAT32);
    }

    static Tensor matrix(long rows, long columns) {
        return arange(rows * columns).reshape(rows, columns);
    }

    private static void tensors() {
        for (DType dtype : List.of(
                FLOAT32,
                FLOAT64,
                FLOAT16,
                BFLOAT16,
                COMPLEX64,
                COMPLEX128,
                UINT8,
                INT8,
                INT16,
                INT32,
                INT64,
                BOOL,
                UINT16,
                UINT32,
                UINT64,
                FLOAT8_E5M2,
                FLOAT8_E4M3FN,
                FLOAT8_E5M2FNUZ,
                FLOAT8_E4M3FNUZ,
                COMPLEX32)) {
            put("dtype/" + dtype.pythonName(), tree -> arange(5, dtype));
        }
        put("dtype/float8_e8m0fnu", tree -> arange(5, UINT8).view(FLOAT8_E8M0FNU));
        put("dtype/float4_e2m1fn_x2", tree -> arange(5, UINT8).view(FLOAT4_E2M1FN_X2));

        put("shape/scalar", tree -> Torch.tensor(1.5));
        put("shape/empty", tree -> Torch.empty(0));
        put("shape/no rows", tree -> Torch.empty(3, 0, 2));
        put("shape/matrix", tree -> matrix(2, 3));
        put("shape/ones", tree -> arange(1).reshape(1, 1, 1, 1, 1));
        put("shape/64 dimensions", tree -> {
            long[] shape = new long[64];
            Arrays.fill(shape, 1);
            shape[63] = 2;
            return arange(2).reshape(shape);
        });
        put("shape/channels last", tree -> arange(24).reshape(1, 2, 3, 4).contiguous(MemoryFormat.CHANNELS_LAST));
        put("shape/2000 elements", tree -> arange(2000, INT16));
    }

    private static void views() {
        put("view/transposed", tree -> matrix(2, 3).t());
        put("view/from the middle", tree -> arange(10).narrow(0, 3, 4));
        put("view/every second", tree -> arange(10).asStrided(new long[] {5}, new long[] {2}));
        put("view/expanded", tree -> arange(3).reshape(3, 1).expand(3, 4));
        put("view/diagonal", tree -> matrix(3, 3).asStrided(new long[] {3}, new long[] {4}));
        put("view/overlapping", tree -> arange(6).asStrided(new long[] {4, 3}, new long[] {1, 1}));
        put("view/with gaps", tree -> arange(20).asStrided(new long[] {2, 2}, new long[] {9, 3}, 1));
        put("view/one element of many", tree -> arange(1000).select(0, 999));

        put("sharing/two views and the whole", tree -> {
            Tensor base = arange(10);
            return List.of(base.narrow(0, 0, 5), base.narrow(0, 5, 5), base);
        });
        put("sharing/one tensor twice", tree -> {
            Tensor tensor = arange(3);
            return PyDict.ordered().put("first", tree.of(tensor)).put("second", tree.of(tensor));
        });
        put("sharing/two tensors of one storage", tree -> {
            Tensor tensor = arange(3);
            return List.of(tensor, tensor.detach());
        });
        put("sharing/a transposed one beside", tree -> {
            Tensor matrix = matrix(2, 2);
            return dict("m", matrix, "t", matrix.t());
        });
        put("sharing/bytes of two newer dtypes", tree -> {
            Tensor tensor = arange(4, UINT16);
            return List.of(tensor.view(UINT16), tensor.view(FLOAT8_E5M2));
        });
        put("sharing/a storage of no bytes", tree -> {
            Tensor none = Torch.empty(0);
            return List.of(none, none.view(0, 3), Torch.empty(2, 0), none.detach());
        });
        put("sharing/no storage of no bytes", tree -> List.of(Torch.empty(0), Torch.empty(0)));
    }

    /** A map of keys and values in turn, in their order. */
    static Map<Object, Object> dict(Object... keysAndValues) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
