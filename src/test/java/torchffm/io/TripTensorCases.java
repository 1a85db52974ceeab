package torchffm.io;

import static torchffm.DType.*;
import static torchffm.io.TripCases.arange;
import static torchffm.io.TripCases.dict;
import static torchffm.io.TripCases.matrix;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Device;
import torchffm.Nested;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.pickle.Globals;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;
import torchffm.options.SparseBscTensorCcolRowValueOptions;
import torchffm.options.SparseCooTensorOptions;

/** The cases of {@link TripCases} with tensors that are more than a view of a storage. */
final class TripTensorCases {
    private TripTensorCases() {}

    static void add(Map<String, Function<TreeBuilder, Object>> all) {
        bitsAndGradients(all);
        parameters(all);
        meta(all);
        sparse(all);
        quantized(all);
        all.put("nested/rows", tree -> Nested.nestedTensor(List.of(arange(2), arange(3))));
        all.put("nested/matrices", tree -> Nested.nestedTensor(List.of(matrix(2, 3), matrix(1, 4))));
        all.put("storage/of floats", tree -> tree.storage(arange(3)));
        all.put("storage/of bools", tree -> tree.storage(arange(3, BOOL)));
        all.put("storage/of bytes", tree -> tree.storage(arange(3, UINT16)));
        all.put("storage/beside its tensor", tree -> {
            Tensor tensor = arange(3);
            return List.of(tensor, tree.storage(tensor));
        });
    }

    private static void bitsAndGradients(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("bits/conj", tree -> arange(3, COMPLEX64).conj());
        all.put("bits/neg", tree -> arange(3, COMPLEX64).conj().imag());
        all.put("bits/both", tree -> Aten._negView(arange(3, COMPLEX128)).conj());
        all.put(
                "bits/two of them",
                tree -> List.of(
                        arange(3, COMPLEX64).conj(), arange(2, COMPLEX64).conj()));
        all.put("gradients/required", tree -> arange(3).requiresGrad_(true));
        all.put("gradients/of complex", tree -> arange(3, COMPLEX64).requiresGrad_(true));
        all.put("gradients/float8", tree -> arange(3, FLOAT8_E5M2).requiresGrad_(true));
    }

    private static void parameters(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("parameter/trained", tree -> tree.parameter(arange(3).requiresGrad_(true)));
        all.put("parameter/frozen", tree -> tree.parameter(arange(3)));
        all.put("parameter/of ints", tree -> tree.parameter(arange(3, INT8)));
        all.put(
                "parameter/of a newer dtype",
                tree -> tree.parameter(arange(3, FLOAT8_E4M3FN).requiresGrad_(true)));
        all.put("parameter/on meta", tree -> tree.parameter(onMeta(FLOAT32, 2).requiresGrad_(true)));
        all.put("parameter/tied", tree -> {
            Tensor parameter = matrix(2, 2).requiresGrad_(true);
            return dict("encoder", tree.parameter(parameter), "decoder", tree.parameter(parameter));
        });
        all.put(
                "parameter/with an attribute",
                tree -> new PyParameter(
                        tree.tensor(arange(3)), true, PyDict.plain().put("partition_dim", new PyValue.Int(1))));
        all.put("buffer/persistent", tree -> tree.buffer(arange(3), true));
        all.put("buffer/not persistent", tree -> tree.buffer(arange(3), false));
        all.put(
                "buffer/tensor with an attribute",
                tree -> new PyTypedTensor(
                        tree.tensor(arange(3)), Globals.TENSOR, PyDict.plain().put("tag", new PyString("a"))));
        all.put(
                "buffer/newer dtype with an attribute",
                tree -> new PyTypedTensor(
                        tree.tensor(arange(3, UINT16)),
                        Globals.TENSOR,
                        PyDict.plain().put("tag", tree.of(List.of(1, 2)))));
    }

    private static Tensor onMeta(DType dtype, long... shape) {
        return Torch.empty(shape, dtype).to(Device.of("meta"));
    }

    private static void meta(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("meta/float", tree -> onMeta(FLOAT32, 2, 3));
        all.put("meta/transposed", tree -> onMeta(INT8, 2, 3).t());
        all.put("meta/with gradients", tree -> onMeta(FLOAT32, 2).requiresGrad_(true));
        all.put("meta/of a newer dtype", tree -> onMeta(UINT32, 2));
    }

    private static Tensor indices() {
        return Torch.tensor(new long[] {0, 1, 1, 0}, 2, 2);
    }

    private static Tensor coo(Tensor values, long... shape) {
        return Torch.sparseCooTensor(indices(), values, shape);
    }

    private static Tensor longs(long... numbers) {
        return Torch.tensor(numbers, numbers.length);
    }

    private static void sparse(Map<String, Function<TreeBuilder, Object>> all) {
        all.put("sparse/coo", tree -> coo(arange(2), 2, 2));
        all.put(
                "sparse/coo coalesced",
                tree -> Torch.sparseCooTensor(
                        indices(), arange(2), new long[] {2, 2}, new SparseCooTensorOptions().isCoalesced(true)));
        all.put("sparse/coo with dense dimensions", tree -> coo(matrix(2, 3), 2, 2, 3));
        all.put(
                "sparse/coo of nothing",
                tree -> Torch.sparseCooTensor(Torch.empty(new long[] {2, 0}, INT64), Torch.empty(0), 2, 2));
        all.put("sparse/coo of ints", tree -> coo(arange(2, INT32), 4, 5));
        all.put("sparse/csr", tree -> Torch.sparseCsrTensor(longs(0, 1, 2), longs(1, 0), arange(2), 2, 2));
        all.put(
                "sparse/csr of int32 indices",
                tree -> Torch.sparseCsrTensor(
                        longs(0, 1, 2).to(INT32), longs(1, 0).to(INT32), arange(2), 2, 2));
        all.put(
                "sparse/csc",
                tree -> Torch.sparseCscTensor(
                        longs(0, 1, 2),
                        longs(1, 0),
                        arange(2, FLOAT64),
                        new long[] {2, 2},
                        new SparseBscTensorCcolRowValueOptions().dtype(FLOAT64)));
        all.put(
                "sparse/bsr",
                tree -> Torch.sparseBsrTensor(
                        longs(0, 1, 2), longs(1, 0), arange(8).reshape(2, 2, 2), 4, 4));
        all.put(
                "sparse/bsc",
                tree -> Torch.sparseBscTensor(
                        longs(0, 1, 2), longs(1, 0), arange(8).reshape(2, 2, 2), 4, 4));
        all.put("sparse/two of one layout", tree -> List.of(coo(arange(2), 2, 2), coo(arange(2), 2, 2)));
    }

    private static void quantized(Map<String, Function<TreeBuilder, Object>> all) {
        for (DType dtype : List.of(QINT8, QUINT8, QINT32)) {
            all.put("quantized/" + dtype.pythonName(), tree -> Torch.quantizePerTensor(arange(5), 0.1, 3, dtype));
        }
        all.put(
                "quantized/transposed",
                tree -> Torch.quantizePerTensor(matrix(2, 3), 0.5, 0, QINT8).t());
        all.put(
                "quantized/per channel",
                tree -> Torch.quantizePerChannel(
                        matrix(2, 3), Torch.tensor(new double[] {0.1, 0.2}, 2), longs(0, 1), 0, QINT8));
        all.put(
                "quantized/per channel, floats",
                tree -> Torch.quantizePerChannel(
                        matrix(2, 3),
                        Torch.tensor(new float[] {0.1f, 0.2f}, 2),
                        Torch.tensor(new float[] {0.5f, 1}, 2),
                        0,
                        QUINT8));
    }
}
