package torchffm.parity;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;

/** Makes recorded calls again, by each door, and compares. */
final class Replayer {

    private final List<Door> doors;
    private final Map<String, Door.Callee> found = new HashMap<>();

    Replayer(List<Door> doors) {
        this.doors = doors;
    }

    /** Replays the call of a line. */
    Outcome replay(long number, String line, MemorySegment bytes) {
        RecordedCall call;
        try {
            call = RecordedCall.parse(line);
            Rebuilding.check(call.arguments(), bytes.byteSize());
            Rebuilding.check(call.results(), bytes.byteSize());
            Rebuilding.check(new ArrayList<>(call.mutated().values()), bytes.byteSize());
        } catch (MalformedException e) {
            return Outcome.malformed(number, e);
        }
        List<String> reached = new ArrayList<>();
        List<Verdict> verdicts =
                doors.stream().map(door -> replay(call, bytes, door, reached)).toList();
        return new Outcome(number, call.fullName(), joined(verdicts), reached);
    }

    private Verdict joined(List<Verdict> verdicts) {
        Verdict worst = Verdict.EQUAL;
        List<String> details = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            worst = worst.worse(verdict);
            if (verdict.kind() != Verdict.Kind.EQUAL) {
                details.add(doors.get(i).name() + ": " + verdict.detail());
            }
        }
        boolean alike = verdicts.stream().map(Verdict::detail).distinct().count() == 1;
        String detail = alike ? worst.detail() : String.join("; ", details);
        return new Verdict(worst.kind(), worst.cause(), detail);
    }

    private Verdict replay(RecordedCall call, MemorySegment bytes, Door door, List<String> reached) {
        try (TensorScope _ = TensorScope.open()) {
            Door.Callee callee = find(door, call);
            Rebuilding before = new Rebuilding(bytes);
            List<@Nullable Object> arguments = new ArrayList<>();
            call.arguments().forEach(value -> arguments.add(before.value(value)));
            for (int index : call.mutated().keySet()) {
                if (index >= arguments.size()) {
                    return Verdict.notReplayed("an argument that there is not", "mutated has the argument " + index);
                }
            }
            if (call.seed() != null) {
                Torch.manualSeed(call.seed());
            }
            List<@Nullable Object> results = callee.call(arguments);
            reached.add(door.name());
            return compare(call, arguments, results, bytes);
        } catch (NoDoorException e) {
            return e.verdict();
        } catch (TorchException e) {
            return Verdict.notReplayed("LibTorch refused", "LibTorch refused: " + e.getMessage());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) { // whatever a door throws, the next line is replayed
            return Verdict.notReplayed("torchffm refused", e.toString());
        }
    }

    private Door.Callee find(Door door, RecordedCall call) throws NoDoorException {
        String key = door.name() + " " + call.fullName();
        Door.Callee known = found.get(key);
        if (known == null) {
            known = door.find(call.name(), call.overload());
            found.put(key, known);
        }
        return known;
    }

    private static Verdict compare(
            RecordedCall call, List<@Nullable Object> arguments, List<@Nullable Object> results, MemorySegment bytes) {
        Comparison comparison = new Comparison(new Rebuilding(bytes));
        try {
            Verdict verdict = Verdict.EQUAL;
            if (results.size() != call.results().size()) {
                return Verdict.different(
                        "number of results",
                        "gave " + results.size() + " results, but "
                                + call.results().size() + " in the recording");
            }
            for (int i = 0; i < results.size(); i++) {
                verdict = verdict.worse(comparison
                        .compare(call.results().get(i), results.get(i))
                        .at("result " + i));
            }
            for (Map.Entry<Integer, @Nullable Object> written : call.mutated().entrySet()) {
                int index = written.getKey();
                verdict = verdict.worse(comparison
                        .compare(written.getValue(), arguments.get(index))
                        .at("argument " + index));
            }
            return verdict;
        } catch (TorchException | IllegalArgumentException e) {
            return Verdict.different("what can't be compared", "can't be compared: " + e.getMessage());
        }
    }
}
