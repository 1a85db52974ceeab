package torchffm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/** Writes tensors' elements one after the other, as formats do that know nothing of views. */
final class ElementsOut {
    private static final int CHUNK = 1 << 24;

    private final WritableByteChannel channel;
    private final LogicalReader reader = new LogicalReader();

    ElementsOut(WritableByteChannel channel) {
        this.channel = channel;
    }

    /** The dense tensor that a value is, or null. */
    static @Nullable PyStridedTensor dense(PyValue value) {
        return switch (value) {
            case PyStridedTensor tensor -> tensor;
            case PyParameter parameter -> dense(parameter.data());
            case PyTypedTensor typed -> dense(typed.tensor());
            default -> null;
        };
    }

    void write(PyStridedTensor tensor) throws IOException {
        read(tensor, part -> {
            try {
                for (long done = 0; done < part.byteSize(); done += CHUNK) {
                    write(part.asSlice(done, Math.min(CHUNK, part.byteSize() - done))
                            .asByteBuffer());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void read(PyStridedTensor tensor, Consumer<MemorySegment> part) throws IOException {
        try {
            reader.read(tensor, part);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
