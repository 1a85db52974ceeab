package torchffm.hostile;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import torchffm.TensorScope;

/** Finds out how objects are made whose methods are to be called: by a constructor or factory that takes known things. */
@NullUnmarked
final class Learning {

    private static final int ROUNDS = 3; // a builder makes options that make what is wanted

    private Learning() {}

    static void of(List<Target> targets, Candidates candidates) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Target target : targets) {
                Class<?> type = target.result();
                boolean ours = type.getName().startsWith("torchffm.");
                boolean callable = !target.needsReceiver() || candidates.knows(target.owner());
                boolean plain =
                        Arrays.stream(target.executable().getParameterTypes()).allMatch(candidates::knows);
                if (ours && callable && plain && !candidates.knows(type) && !Modifier.isAbstract(type.getModifiers())) {
                    attempt(target, type, candidates);
                }
            }
        }
    }

    private static void attempt(Target target, Class<?> type, Candidates candidates) {
        Candidates.Callable maker = () -> harmless(target, candidates).make();
        try (TensorScope _ = TensorScope.open()) {
            Object made = maker.call();
            if (type.isInstance(made)) {
                candidates.learn(type, maker);
            }
            if (made instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception e) {
            return; // another one may do better
        }
    }

    private static HostileCall harmless(Target target, Candidates candidates) {
        return HostileCall.of(target, candidates, 0).get(0);
    }
}
