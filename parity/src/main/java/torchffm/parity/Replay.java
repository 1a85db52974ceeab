package torchffm.parity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Replays files with several workers, each of one thread, and goes on behind a call that ended one. */
final class Replay implements AutoCloseable {

    private static final long LONGEST_CALL_SECONDS = 180;
    private static final long CHECK_SECONDS = 5;

    private final List<String> doors;
    private final ExecutorService threads;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Set<WorkerProcess> busy = ConcurrentHashMap.newKeySet();
    private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();

    Replay(List<String> doors, int workers) {
        this.doors = doors;
        threads = Executors.newFixedThreadPool(workers);
        watch.scheduleWithFixedDelay(
                () -> busy.forEach(worker -> worker.endIfSilentFor(LONGEST_CALL_SECONDS)),
                CHECK_SECONDS,
                CHECK_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Gets what became of each call. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one, in the order of files and lines.
         *
         * @param file what lines call the file
         */
        void take(String file, Outcome outcome);
    }

    /** A piece that is being replayed. */
    private record Part(Piece piece, Future<List<Outcome>> outcomes) {}

    /**
     * Replays files.
     *
     * @throws IOException if one can't be read, or no worker can be started
     */
    void run(List<Path> files, Sink sink) throws IOException {
        Deque<Part> parts = new ArrayDeque<>();
        for (Path file : files) {
            for (Piece piece : Recordings.pieces(file)) {
                parts.add(new Part(piece, threads.submit(() -> replay(piece))));
            }
        }
        try {
            for (Part part = parts.poll(); part != null; part = parts.poll()) {
                String name = part.piece.name();
                part.outcomes.get().forEach(outcome -> sink.take(name, outcome));
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private List<Outcome> replay(Piece piece) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        while (outcomes.size() < piece.calls()) {
            WorkerProcess worker = idle.poll();
            if (worker == null) {
                worker = WorkerProcess.start(doors);
            }
            busy.add(worker);
            worker.order(piece, outcomes.size());
            Outcome outcome = worker.next();
            while (outcome != null) {
                outcomes.add(outcome);
                outcome = outcomes.size() < piece.calls() ? worker.next() : null;
            }
            busy.remove(worker);
            if (outcomes.size() == piece.calls()) {
                idle.add(worker);
            } else {
                outcomes.add(died(piece, outcomes.size(), worker));
                worker.close();
            }
        }
        return outcomes;
    }

    private static Outcome died(Piece piece, long before, WorkerProcess worker) throws IOException {
        try (PieceReader lines = new PieceReader(piece)) {
            lines.skip(before);
            try {
                String text = lines.next();
                return Outcome.died(lines.line(), text, worker.cause(), worker.lastWords());
            } catch (MalformedException e) {
                return Outcome.malformed(lines.line(), e);
            }
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        threads.shutdownNow();
        busy.forEach(WorkerProcess::close);
        idle.forEach(WorkerProcess::close);
    }
}
