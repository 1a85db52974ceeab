package torchffm.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import torchffm.Torch;

/**
 * A process that replays what its standard input names, and says one line of each call: LibTorch may end a process, and
 * then it is this one.
 */
final class Worker {

    /** A worker's first line. */
    static final String READY = "\u0001ready";

    private final Replayer replayer;
    private final PrintStream output;

    private Worker(Replayer replayer, PrintStream output) {
        this.replayer = replayer;
        this.output = output;
    }

    /** Works until its input ends. */
    static void run(List<String> doorNames) throws IOException {
        Torch.setNumThreads(1);
        Replayer replayer = new Replayer(doors(doorNames));
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        output.println(READY);
        Worker worker = new Worker(replayer, output);
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = input.readLine(); order != null; order = input.readLine()) {
                String[] fields = order.split("\t", 5);
                Piece piece = new Piece(
                        Path.of(fields[4]),
                        Long.parseLong(fields[1]),
                        Long.parseLong(fields[2]),
                        Long.parseLong(fields[3]));
                worker.replay(piece, Long.parseLong(fields[0]));
            }
        }
    }

    /** What {@link #run} takes from its input: a piece, without its first calls. */
    static String order(Piece piece, long without) {
        return without + "\t" + piece.start() + "\t" + piece.line() + "\t" + piece.calls() + "\t" + piece.file();
    }

    private static List<Door> doors(List<String> names) {
        List<Door> doors = new ArrayList<>();
        for (String name : names) {
            doors.add(Doors.named(name));
        }
        return doors;
    }

    private void replay(Piece piece, long without) throws IOException {
        try (Arena arena = Arena.ofConfined();
                PieceReader lines = new PieceReader(piece)) {
            MemorySegment bytes = map(piece.binary(), arena);
            lines.skip(without);
            for (long done = without; done < piece.calls(); done++) {
                output.println(Outcomes.toText(replay(lines, bytes)));
            }
        }
    }

    private Outcome replay(PieceReader lines, MemorySegment bytes) throws IOException {
        try {
            String line = lines.next();
            return replayer.replay(lines.line(), line, bytes);
        } catch (MalformedException e) {
            return Outcome.malformed(lines.line(), e);
        }
    }

    /** A recording without any tensor may have no such file. */
    private static MemorySegment map(Path binary, Arena arena) throws IOException {
        if (!Files.exists(binary)) {
            return MemorySegment.ofArray(new byte[0]);
        }
        try (FileChannel channel = FileChannel.open(binary, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }
}
