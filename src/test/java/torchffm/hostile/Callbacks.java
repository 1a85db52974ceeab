package torchffm.hostile;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.NullUnmarked;

/** Functions and interfaces that a method calls back, which do not do what it hopes for. */
@NullUnmarked
final class Callbacks {

    private Callbacks() {}

    static boolean isFunction(Class<?> type) {
        return type.isInterface() && (type.getName().startsWith("java.util.function.") || type == Runnable.class);
    }

    /** Throws, or returns null, 0 or false, whatever it is called with. */
    static Object proxy(Class<?> type, boolean throwing) {
        return Proxy.newProxyInstance(Callbacks.class.getClassLoader(), new Class<?>[] {type}, (self, method, _) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> false;
                    case "hashCode" -> System.identityHashCode(self);
                    default -> "a proxy";
                };
            } else if (throwing) {
                throw new HostileException();
            } else if (method.getReturnType().isPrimitive() && method.getReturnType() != void.class) {
                return Array.get(Array.newInstance(method.getReturnType(), 1), 0);
            }
            return null;
        });
    }

    /** Thrown by callbacks that a test passed. */
    @SuppressWarnings("serial")
    static final class HostileException extends RuntimeException {
        HostileException() {
            super("thrown by the callback");
        }
    }
}
