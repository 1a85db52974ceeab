package torchffm.benchmarks.transfers;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.benchmarks.Worker;

/** Row 5, torchffm's side; beside transfers.cpp. */
public final class TransferWorker {

    private static final int LEAST = 3;

    private TransferWorker() {}

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(1);
        Worker.serve(words -> answer(words[0], Integer.parseInt(words[1])));
    }

    private static Worker.Answer answer(String what, int bytes) {
        int length = bytes / Float.BYTES;
        float[] array = new float[length];
        for (int i = 0; i < length; i++) {
            array[i] = i % 1000;
        }
        try (Tensor tensor = Torch.tensor(array);
                Arena arena = Arena.ofConfined()) {
            MemorySegment memory = tensor.asSegment();
            MemorySegment heap = MemorySegment.ofArray(array);
            return switch (what) {
                case "array-to-tensor" -> answer(tensor, () -> memory.copyFrom(heap));
                case "tensor-to-array" -> answer(tensor, () -> heap.copyFrom(memory));
                case "segment-to-tensor" -> {
                    MemorySegment segment = arena.allocate(bytes, Long.BYTES).copyFrom(heap);
                    yield answer(tensor, () -> memory.copyFrom(segment));
                }
                case "buffer-to-tensor" -> {
                    ByteBuffer buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
                    buffer.asFloatBuffer().put(array);
                    yield answer(tensor, () -> memory.copyFrom(MemorySegment.ofBuffer(buffer)));
                }
                case "array-to-new" -> answer(tensor, () -> Torch.tensor(array).close());
                case "segment-to-new" -> {
                    MemorySegment segment = arena.allocate(bytes, Long.BYTES).copyFrom(heap);
                    yield answer(
                            tensor,
                            () -> Torch.fromSegment(segment, DType.FLOAT32, length)
                                    .close());
                }
                case "shared-tensor" ->
                    answer(
                            tensor,
                            () -> Torch.fromSegment(memory, DType.FLOAT32, length)
                                    .close());
                default -> throw new IllegalArgumentException("what: " + what);
            };
        }
    }

    private static Worker.Answer answer(Tensor tensor, Runnable transfer) {
        transfer.run();
        long end = System.nanoTime() + Worker.NANOS;
        int times = 0;
        long start = System.nanoTime();
        do {
            transfer.run();
            times++;
        } while (times < LEAST || System.nanoTime() < end);
        double micros = (System.nanoTime() - start) / 1e3 / times;
        try (Tensor ends = tensor.narrow(0, tensor.numel() - 2, 2)) {
            return new Worker.Answer(Map.of("us", micros), Worker.numbers(ends.clone()));
        }
    }
}
