package torchffm.io;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operator;
import torchffm.internal.TensorMemory;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PyQuantizedTensor.PerChannel;
import torchffm.io.tree.PyQuantizedTensor.PerTensor;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.FileBytes;
import torchffm.options.EmptyAffineQuantizedOptions;
import torchffm.options.EmptyPerChannelAffineQuantizedOptions;
import torchffm.options.SparseCooTensorOptions;
import torchffm.options.TensorOptions;

/** Makes LibTorch's tensors of a tree's: each storage once, whatever views it. */
final class TensorMaker {
    private static final Operator SET = Operator.of("aten::set_", "source_Storage_storage_offset");

    private static final long LARGEST_EXPANDED = 1 << 24;

    private final FileBytes file;
    private final LoadOptions options;
    private final Map<PyStorage, Tensor> storages = new IdentityHashMap<>();
    private Set<PyStorage> usedOnce = Set.of();
    private @Nullable FileMapping mapping;

    TensorMaker(FileBytes file, LoadOptions options) {
        this.file = file;
        this.options = options;
    }

    /** Says that these will be asked for once more, and so need not be kept for another time. */
    void useOnce(Set<PyStorage> storages) {
        usedOnce = storages;
    }

    /** A tensor of its own over the storage, as Python makes it: autograd would tell a view of another from that. */
    Tensor make(PyTensor tensor) {
        return switch (tensor) {
            case PyStridedTensor strided -> strided(strided);
            case PyQuantizedTensor quantized -> quantized(quantized);
            case PySparseTensor sparse -> sparse(sparse);
            case PyNestedTensor nested -> nested(nested);
            case PyMetaTensor meta -> meta(meta);
            case PyTypedTensor typed -> make(typed.tensor());
        };
    }

    /** Reads a storage, unless that has been done. */
    Tensor storage(PyStorage storage) {
        Tensor known = storages.get(storage);
        if (known == null) {
            known = fill(storage).keep();
            storages.put(storage, known);
        }
        return known;
    }

    /** Reads a storage, unless that has been done, and says where its bytes are now. */
    StorageSource source(PyStorage storage) {
        StorageSource before = storage.source();
        TensorSource memory = new TensorSource(storage(storage));
        return isMapped(storage) ? new MappedSource(memory, before) : memory;
    }

    /** Closes the storages that were read; tensors over them keep what they need. */
    void close() {
        storages.values().forEach(Tensor::close);
        storages.clear();
        if (mapping != null) {
            mapping.close();
            mapping = null;
        }
    }

    /** A mapped file has no room for what is compressed, of another byte order, or not where its type may lie. */
    private boolean isMapped(PyStorage storage) {
        return options.isMapped()
                && storage.byteSize() > 0
                && storage.source() instanceof InFile inFile
                && inFile.mappable() >= 0
                && inFile.mappable() % alignment(storage) == 0;
    }

    private static int alignment(PyStorage storage) {
        return storage.isUntyped()
                ? Long.BYTES
                : Math.min(Long.BYTES, storage.dtype().itemSize());
    }

    private Tensor map(PyStorage storage) {
        if (mapping == null) {
            mapping = FileMapping.of(file);
        }
        return mapping.part(((InFile) storage.source()).mappable(), storage.byteSize());
    }

    private Tensor read(PyStorage storage) {
        Tensor bytes = Torch.empty(new long[] {storage.byteSize()}, DType.UINT8);
        TensorMemory.read(bytes, memory -> {
            storage.source().readAll(memory);
            return bytes;
        });
        return bytes;
    }

    private Tensor fill(PyStorage storage) {
        Tensor bytes = isMapped(storage) ? map(storage) : read(storage);
        String location = storage.location().text();
        Device device = Objects.requireNonNull(
                options.locations().deviceFor(location), () -> "locations: a device was expected for " + location);
        return device.isCpu() ? bytes : bytes.to(device);
    }

    private Tensor strided(PyStridedTensor tensor) {
        Tensor storage = storage(tensor.storage());
        Tensor made = view(Torch.empty(new long[] {0}, tensor.dtype()).to(storage.device()), storage, tensor);
        if (usedOnce.contains(tensor.storage())) {
            storages.remove(tensor.storage());
            storage.close();
        }
        if (tensor.bits().conj()) {
            made = Aten._conj(made).detach();
        }
        if (tensor.bits().neg()) {
            made = Aten._negView(made).detach();
        }
        return tensor.requiresGrad() ? made.requiresGrad_(true) : made;
    }

    private static Tensor view(Tensor empty, Tensor storage, PyStridedTensor tensor) {
        SET.begin()
                .arg(empty)
                .storage(storage)
                .arg(tensor.offset())
                .arg(tensor.shape())
                .arg(tensor.stride())
                .run();
        return empty;
    }

    /** Of no elements at first: those of a hostile file may be ever so many, in a storage of one. */
    private Tensor quantized(PyQuantizedTensor tensor) {
        PyStridedTensor numbers = tensor.numbers();
        if (tensor.quantizer() instanceof PerChannel channels) {
            checkPart(tensor, channels.scales());
            checkPart(tensor, channels.zeroPoints());
        }
        Tensor empty = switch (tensor.quantizer()) {
            case PerTensor one ->
                Aten._emptyAffineQuantized(
                        new long[] {0},
                        new EmptyAffineQuantizedOptions()
                                .dtype(numbers.dtype())
                                .scale(one.scale())
                                .zeroPoint(one.zeroPoint()));
            case PerChannel many ->
                Aten._emptyPerChannelAffineQuantized(
                        only(many.axis(), numbers.shape()),
                        make(many.scales()),
                        make(many.zeroPoints()),
                        many.axis(),
                        new EmptyPerChannelAffineQuantizedOptions().dtype(numbers.dtype()));
        };
        return view(empty, storage(numbers.storage()), numbers);
    }

    /** The shape of no elements, but as many channels. */
    private static long[] only(long axis, long[] shape) {
        long[] only = new long[shape.length];
        only[(int) axis] = shape[(int) axis];
        return only;
    }

    /** LibTorch looks at the indices first: those of a hostile file would read anywhere. */
    private Tensor sparse(PySparseTensor tensor) {
        checkPart(tensor, tensor.indices());
        checkPart(tensor, tensor.values());
        Tensor indices = make(tensor.indices());
        Tensor values = make(tensor.values());
        PyTensor plain = tensor.plainIndices();
        if (plain == null) {
            Boolean coalesced = tensor.isCoalesced();
            Aten._validateSparseCooTensorArgs(indices, values, tensor.shape(), coalesced, false);
            return Aten._sparseCooTensorUnsafe(
                    indices, values, tensor.shape(), new SparseCooTensorOptions().isCoalesced(coalesced));
        }
        checkPart(tensor, plain);
        Tensor plainIndices = make(plain);
        Aten._validateSparseCompressedTensorArgs(indices, plainIndices, values, tensor.shape(), tensor.layout(), false);
        return Aten._sparseCompressedTensorUnsafe(
                indices,
                plainIndices,
                values,
                tensor.shape(),
                new TensorOptions().dtype(values.dtype()).layout(tensor.layout()));
    }

    /** The parts of a tensor are gone through one by one; an expanded one may have no end. */
    private static void checkPart(PyTensor whole, PyTensor part) {
        if (!(part instanceof PyStridedTensor strided)) {
            throw new Malformed(whole.kind() + " a part of which is " + part.kind());
        }
        if (strided.numel() > LARGEST_EXPANDED
                && strided.numel() > strided.storage().byteSize()) {
            throw new Malformed(whole.kind() + " a part of which has " + strided.numel()
                    + " elements, more than its storage has bytes");
        }
    }

    private Tensor nested(PyNestedTensor tensor) {
        checkPart(tensor, tensor.buffer());
        checkPart(tensor, tensor.sizes());
        checkPart(tensor, tensor.strides());
        checkPart(tensor, tensor.offsets());
        Tensor buffer = make(tensor.buffer());
        Tensor sizes = make(tensor.sizes());
        Tensor strides = make(tensor.strides());
        Tensor offsets = make(tensor.offsets());
        checkNested(buffer.numel(), sizes, strides, offsets.toLongArray());
        return Aten._nestedViewFromBuffer(buffer, sizes, strides, offsets).detach();
    }

    /** Nobody else looks whether the parts lie within the buffer. */
    private static void checkNested(long room, Tensor sizes, Tensor strides, long[] offsets) {
        int dims = offsets.length == 0 ? 0 : (int) (sizes.numel() / offsets.length);
        long[] size = sizes.toLongArray();
        long[] stride = strides.toLongArray();
        for (int i = 0; i < offsets.length; i++) {
            long[] shape = Arrays.copyOfRange(size, i * dims, (i + 1) * dims);
            long[] steps = Arrays.copyOfRange(stride, i * dims, (i + 1) * dims);
            long last = PyStridedTensor.lastElement(shape, steps, offsets[i]);
            if (last >= room && Arrays.stream(shape).noneMatch(one -> one == 0)) {
                throw new Malformed("a nested tensor that reaches element " + last + " of a buffer of " + room);
            }
        }
    }

    private static Tensor meta(PyMetaTensor tensor) {
        Tensor made = Torch.emptyStrided(
                tensor.shape(),
                tensor.stride(),
                new TensorOptions().dtype(tensor.dtype()).device(Device.of("meta")));
        return tensor.requiresGrad() ? made.requiresGrad_(true) : made;
    }
}
