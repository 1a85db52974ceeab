package torchffm.hostile;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.hostile.Candidates.Candidate;
import torchffm.ops.Ops;

/** Tensors, and what holds them, that a method does not hope for; the first of each kind is harmless. */
@NullUnmarked
final class TensorCandidates {

    private TensorCandidates() {}

    private static Candidate of(String label, Supplier<@Nullable Object> value) {
        return new Candidate(label, value);
    }

    static <T extends AutoCloseable> T closed(T value) {
        try {
            value.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return value;
    }

    static List<Candidate> tensors() {
        return List.of(
                of("float32 (2,3)", () -> Torch.tensor(new float[] {1, 2, 3, 4, 5, 6}, 2, 3)),
                of("a closed tensor", () -> closed(Torch.ones(2, 3))),
                of("int64 (2,3)", () -> Torch.tensor(new long[] {-1, 0, 1, 2, 1L << 40, Long.MIN_VALUE}, 2, 3)),
                of("int64 (2)", () -> Torch.tensor(new long[] {0, 1})),
                of("bool (2,3)", () -> Torch.ones(2, 3).to(DType.BOOL)),
                of("float32 (0)", () -> Torch.ones(0)),
                of("float32 ()", () -> Torch.scalar(Double.NaN)),
                of("NaN (3,3)", () -> Torch.full(new long[] {3, 3}, Double.NaN)),
                of(
                        "float64 inf (2,2)",
                        () -> Torch.full(new long[] {2, 2}, Double.POSITIVE_INFINITY)
                                .to(DType.FLOAT64)),
                of("complex64 (2,2)", () -> Torch.ones(2, 2).to(DType.COMPLEX64)),
                of("float32 (1,1,2,2,2)", () -> Torch.ones(1, 1, 2, 2, 2)),
                of("a leaf (2,3)", () -> Torch.ones(2, 3).requiresGrad_(true)),
                of("float32 (2,0,3)", () -> Torch.ones(2, 0, 3)),
                of("float16 (4)", () -> Torch.ones(4).to(DType.FLOAT16)),
                of("uint8 (1,3,4,4)", () -> Torch.ones(1, 3, 4, 4).to(DType.UINT8)),
                of(
                        "meta (2^40)",
                        () -> Ops.find("aten::empty", "memory_format")
                                .with("size", new long[] {1L << 40})
                                .with("device", Device.of("meta"))
                                .call()
                                .tensor()),
                of(
                        "sparse (2,3)",
                        () -> Ops.call("aten::to_sparse", Torch.ones(2, 3)).tensor()));
    }

    static List<Candidate> lists() {
        return List.of(
                of("[float32, float32]", () -> List.of(Torch.ones(2, 3), Torch.ones(2, 3))),
                of("[]", List::of),
                of("[null]", () -> Collections.singletonList(null)),
                of("[float32, null]", () -> Arrays.asList(Torch.ones(2, 3), null)),
                of("[closed]", () -> List.of(closed(Torch.ones(2)))),
                of(
                        "[float32, int64, bool]",
                        () -> List.of(
                                Torch.ones(2), Torch.arange(3), Torch.ones(0).to(DType.BOOL))));
    }

    static List<Candidate> tensorArrays() {
        return List.of(
                of("{float32, float32}", () -> new Tensor[] {Torch.ones(2, 3), Torch.ones(2, 3)}),
                of("{}", () -> new Tensor[0]),
                of("{null}", () -> new Tensor[1]),
                of("{closed}", () -> new Tensor[] {closed(Torch.ones(2))}),
                of("{int64, bool}", () ->
                        new Tensor[] {Torch.arange(2), Torch.ones(0).to(DType.BOOL)}));
    }

    static List<Candidate> segments() {
        return List.of(
                of("24 bytes", () -> Arena.ofAuto().allocate(24, 8)),
                of("NULL", () -> MemorySegment.NULL),
                of("a heap segment", () -> MemorySegment.ofArray(new byte[24])),
                of("misaligned", () -> Arena.ofAuto().allocate(32, 8).asSlice(1, 24)),
                of("read-only", () -> Arena.ofAuto().allocate(24, 8).asReadOnly()),
                of("of a closed arena", () -> {
                    try (Arena arena = Arena.ofConfined()) {
                        return arena.allocate(24, 8);
                    }
                }));
    }
}
