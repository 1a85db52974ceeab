package torchffm.hostile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A public method or constructor, as users reach it.
 *
 * @param owner the public class, which may have inherited the method from one that is not
 * @param executable the method or constructor
 */
@NullUnmarked
record Target(Class<?> owner, Executable executable) {

    private static final Set<String> NAME_NULLS = Set.of(
            "torchffm",
            "torchffm.autograd",
            "torchffm.ops",
            "torchffm.nn",
            "torchffm.optim",
            "torchffm.data",
            "torchffm.metrics",
            "torchffm.vision",
            "torchffm.amp",
            "torchffm.io");

    Target {
        executable.setAccessible(true); // a public method of a class that is not
    }

    boolean needsReceiver() {
        return executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
    }

    /** Whether it only puts together what it is given. */
    boolean isRecord() {
        return executable instanceof Constructor && owner.isRecord();
    }

    /** Whether it names each null that it refuses: tensors, operators and autograd do. */
    boolean namesNulls() {
        return !isRecord() && NAME_NULLS.contains(owner.getPackageName());
    }

    /** What it gives. */
    Class<?> result() {
        return executable instanceof Method method ? method.getReturnType() : owner;
    }

    Object call(@Nullable Object receiver, Object[] arguments) throws ReflectiveOperationException {
        return executable instanceof Method method
                ? method.invoke(receiver, arguments)
                : ((Constructor<?>) executable).newInstance(arguments);
    }

    /** How its source is found: {@link Written}. */
    String key() {
        return text(executable.getDeclaringClass());
    }

    /** How it is written in lists: its class, name and parameters. */
    @Override
    public String toString() {
        return text(owner);
    }

    private String text(Class<?> type) {
        String name = executable instanceof Constructor ? "new" : executable.getName();
        return type.getSimpleName() + "." + name + "("
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }
}
