package torchffm.hostile;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import torchffm.Aten;
import torchffm.Tensor;
import torchffm.hostile.Candidates.Candidate;

/**
 * A call of a public method or constructor with certain arguments.
 *
 * @param target what is called
 * @param receiver the object that it is called on; null where it needs none
 * @param arguments one for each parameter
 * @param nullAt the one parameter that is null and may not be, or -1
 */
@NullUnmarked
record HostileCall(Target target, @Nullable Candidate receiver, List<Candidate> arguments, int nullAt) {

    /** Takes as many steps as its argument says: with 2^62 of them it does what was asked for, and does not end. */
    private static final Pattern LOOPS = Pattern.compile(".*(Polynomial|Lowrank).*");

    @Override
    public String toString() {
        return target + (receiver == null ? "" : " on " + receiver.label()) + " with "
                + arguments.stream().map(Candidate::label).collect(Collectors.joining(" | "));
    }

    @Nullable
    Object make() throws ReflectiveOperationException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).value().get();
        }
        return target.call(receiver == null ? null : receiver.value().get(), values);
    }

    /** All calls of a target: each parameter at its worst while the others are harmless, then several at once. */
    static List<HostileCall> of(Target target, Candidates candidates, int mixed) {
        List<List<Candidate>> choices = new ArrayList<>();
        List<Boolean> nullable = new ArrayList<>();
        for (var parameter : target.executable().getParameters()) {
            List<Candidate> choice = candidates.of(parameter.getParameterizedType());
            choices.add(
                    LOOPS.matcher(target.toString()).matches()
                            ? choice.stream()
                                    .filter(candidate -> !candidate.isHuge())
                                    .toList()
                            : choice);
            nullable.add(isNullable(parameter.getAnnotatedType()));
        }
        List<Candidate> receivers = target.needsReceiver()
                ? candidates.of(target.owner()).stream()
                        .filter(candidate -> !candidate.isNull())
                        .toList()
                : List.of();
        List<HostileCall> calls = new ArrayList<>();
        if (target.needsReceiver() && receivers.isEmpty()) {
            return calls;
        }
        Candidate harmless = receivers.isEmpty() ? null : receivers.get(0);
        List<Candidate> plain = choices.stream().map(choice -> choice.get(0)).toList();
        calls.add(new HostileCall(target, harmless, plain, -1));
        for (int i = 1; i < receivers.size(); i++) {
            calls.add(new HostileCall(target, receivers.get(i), plain, -1));
        }
        for (int at = 0; at < choices.size(); at++) {
            for (Candidate worse : choices.get(at)) {
                List<Candidate> arguments = new ArrayList<>(plain);
                arguments.set(at, worse);
                calls.add(new HostileCall(
                        target,
                        harmless,
                        arguments,
                        worse.isNull() && !nullable.get(at) && !isUndefined(target, at) ? at : -1));
            }
        }
        Random random = new Random(target.toString().hashCode());
        for (int i = 0; i < mixed && !choices.isEmpty(); i++) {
            List<Candidate> arguments = choices.stream()
                    .map(choice -> choice.get(random.nextInt(choice.size())))
                    .toList();
            calls.add(new HostileCall(
                    target,
                    receivers.isEmpty() ? null : receivers.get(random.nextInt(receivers.size())),
                    arguments,
                    -1));
        }
        return calls;
    }

    /** Whether null is the undefined tensor: what {@code Aten} says. */
    private static boolean isUndefined(Target target, int at) {
        return target.owner() == Aten.class && target.executable().getParameterTypes()[at] == Tensor.class;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || type.getType() instanceof TypeVariable<?>;
    }
}
