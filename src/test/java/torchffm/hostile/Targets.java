package torchffm.hostile;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import torchffm.Tensor;

/** The public methods and constructors of the public classes, in an order that stays. */
final class Targets {

    private static final List<String> PACKAGES = List.of(
            "torchffm",
            "torchffm/autograd",
            "torchffm/ops",
            "torchffm/nn",
            "torchffm/optim",
            "torchffm/data",
            "torchffm/metrics",
            "torchffm/vision",
            "torchffm/amp",
            "torchffm/io");

    /** What would change the calls that come after it; each has tests of its own. */
    private static final Set<String> LEFT_OUT = Set.of(
            "setNumThreads", // a thousand threads
            "wait",
            "notify",
            "notifyAll",
            "getClass",
            "equals"); // by contract, nothing is refused

    private Targets() {}

    static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        for (Class<?> type : classes()) {
            if (!Throwable.class.isAssignableFrom(type)) {
                for (Method method : type.getMethods()) {
                    boolean own = method.getDeclaringClass().getName().startsWith("torchffm.");
                    if (own && !method.isBridge() && !isAbstract(method) && !LEFT_OUT.contains(method.getName())) {
                        targets.add(new Target(type, method));
                    }
                }
                if (!Modifier.isAbstract(type.getModifiers())) {
                    for (var constructor : type.getConstructors()) {
                        targets.add(new Target(type, constructor));
                    }
                }
            }
        }
        targets.sort(Comparator.comparing((Target target) -> target.owner().getName())
                .thenComparing(target -> target.executable().toGenericString()));
        return targets;
    }

    private static List<Class<?>> classes() {
        try {
            Path place = Path.of(Tensor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return classes(place);
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return classes(jar.getPath("/"));
            }
        } catch (Exception e) {
            throw new IllegalStateException("cannot read the classes beside " + Tensor.class, e);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : PACKAGES) {
            if (Files.isDirectory(root.resolve(name))) {
                try (Stream<Path> files = Files.list(root.resolve(name))) {
                    for (Path file : files.map(Path::getFileName).sorted().toList()) {
                        String simple = file.toString();
                        if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                            Class<?> type = Class.forName(name.replace('/', '.') + "."
                                    + simple.substring(0, simple.length() - ".class".length()));
                            if (isPublic(type)) {
                                classes.add(type);
                            }
                        }
                    }
                }
            }
        }
        return classes;
    }

    private static boolean isAbstract(Method method) {
        return Modifier.isAbstract(method.getModifiers());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
