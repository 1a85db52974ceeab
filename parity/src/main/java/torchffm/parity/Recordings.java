package torchffm.parity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of recordings. */
final class Recordings {

    static final String LINES = ".jsonl";
    static final String BINARY = ".bin";

    private static final int CALLS_OF_A_PIECE = 200;
    private static final int BUFFER = 1 << 16;

    private Recordings() {}

    /**
     * The files of a folder, by name.
     *
     * @throws IOException if it is none, or has none; the message says it in full
     */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException("there is no folder " + folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is no folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(LINES))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new NoSuchFileException("there is no recording, NAME" + LINES + ", in " + folder);
            }
            return files;
        }
    }

    /**
     * Refuses files that can't be opened, before any of them is replayed.
     *
     * @throws IOException naming the file
     */
    static void check(List<Path> files) throws IOException {
        for (Path file : files) {
            Path binary = new Piece(file, 0, 1, 0).binary();
            for (Path one : List.of(file, binary)) {
                if (Files.exists(one) && !Files.isReadable(one)) {
                    throw new AccessDeniedException(one + " can't be read");
                }
            }
            if (Files.isDirectory(binary)) {
                throw new FileSystemException(binary + " is a folder");
            }
        }
    }

    /** A file in pieces that one worker replays each. */
    static List<Piece> pieces(Path file) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Splitting splitting = new Splitting(file);
            for (int next = input.read(); next >= 0; next = input.read()) {
                splitting.take(next, pieces);
            }
            splitting.end(pieces);
        }
        return pieces;
    }

    /** Counts lines as they come by. */
    private static final class Splitting {
        private final Path file;
        private long position;
        private long line = 1;
        private long start;
        private long firstLine = 1;
        private long calls;
        private boolean blank = true;

        Splitting(Path file) {
            this.file = file;
        }

        void take(int next, List<Piece> pieces) {
            position++;
            if (next != '\n') {
                blank = blank && isBlank(next);
                return;
            }
            endLine();
            line++;
            if (calls == CALLS_OF_A_PIECE) {
                cut(pieces);
            }
        }

        private void endLine() {
            calls += blank ? 0 : 1;
            blank = true;
        }

        private void cut(List<Piece> pieces) {
            pieces.add(new Piece(file, start, firstLine, calls));
            start = position;
            firstLine = line;
            calls = 0;
        }

        void end(List<Piece> pieces) {
            endLine();
            if (calls > 0) {
                cut(pieces);
            }
        }
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r';
    }
}
