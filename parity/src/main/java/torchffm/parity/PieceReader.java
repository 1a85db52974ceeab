package torchffm.parity;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The calls of a piece, one line after the other; blank lines are none. */
final class PieceReader implements AutoCloseable {

    private static final int LONGEST_LINE = 1 << 27;

    private final InputStream input;
    private long line;

    PieceReader(Piece piece) throws IOException {
        FileChannel channel = FileChannel.open(piece.file(), StandardOpenOption.READ);
        channel.position(piece.start());
        input = new BufferedInputStream(Channels.newInputStream(channel));
        line = piece.line() - 1;
    }

    /** The number of the line that came last, from 1 on. */
    long line() {
        return line;
    }

    /**
     * The next line that is not blank, without its end.
     *
     * @throws MalformedException if it is no text, or too long
     */
    String next() throws IOException, MalformedException {
        String text;
        do {
            line++;
            text = read();
        } while (text != null && text.isBlank());
        if (text == null) {
            throw new IOException("a file has become shorter while it was read");
        }
        return text;
    }

    /** Passes by as many lines, whatever is in them. */
    void skip(long calls) throws IOException {
        for (long i = 0; i < calls; i++) {
            try {
                next();
            } catch (MalformedException e) {
                continue; // somebody else has said so
            }
        }
    }

    private @Nullable String read() throws IOException, MalformedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int next = input.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = input.read()) {
            if (++length <= LONGEST_LINE) {
                bytes.write(next);
            }
        }
        if (length > LONGEST_LINE) {
            throw new MalformedException("a line of " + length + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("the line is no UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
