package torchffm.parity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An options object, and who sets what in it.
 *
 * @param constructor makes one
 * @param setters by the index of the argument
 */
record TypedOptions(MethodHandle constructor, Map<Integer, Setter> setters) {

    /**
     * A setter.
     *
     * @param type what it takes
     */
    record Setter(MethodHandle handle, Class<?> type) {}

    static TypedOptions of(String className, Map<String, Integer> arguments) throws NoDoorException {
        try {
            Class<?> owner = Class.forName(className);
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Map<Integer, Setter> setters = new HashMap<>();
            for (Map.Entry<String, Integer> argument : arguments.entrySet()) {
                Method setter = setter(owner, argument.getKey());
                setters.put(
                        argument.getValue(),
                        new Setter(lookup.unreflect(setter).asFixedArity(), setter.getParameterTypes()[0]));
            }
            return new TypedOptions(lookup.unreflectConstructor(owner.getConstructor()), setters);
        } catch (ReflectiveOperationException e) {
            throw new NoDoorException("no typed method", e.toString());
        }
    }

    /** That which takes what the getter gives; beside it there may be others for mere numbers. */
    private static Method setter(Class<?> owner, String argument) throws NoSuchMethodException {
        for (Method getter : owner.getMethods()) {
            if (getter.getParameterCount() == 0 && plain(getter.getName()).equals(plain(argument))) {
                return owner.getMethod(getter.getName(), getter.getReturnType());
            }
        }
        throw new NoSuchMethodException(owner.getSimpleName() + " has nothing for " + argument);
    }

    /** A name without what Java's casing changes. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
