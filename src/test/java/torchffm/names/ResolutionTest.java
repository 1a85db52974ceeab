package torchffm.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.Fft;
import torchffm.Linalg;
import torchffm.Scalar;
import torchffm.Special;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.hostile.Written;
import torchffm.ops.Argument;
import torchffm.ops.Ops;
import torchffm.testing.Python;

/**
 * Every typed method whose name has several overloads, called with numbers, lists and tensors, gives what the same call
 * gives in Python, whose parser chooses the overload: names_resolution.py.
 */
class ResolutionTest {

    private static final Map<Class<?>, String> MODULES = new LinkedHashMap<>(Map.of(
            Tensor.class,
            "torch.Tensor",
            Torch.class,
            "torch",
            Linalg.class,
            "torch.linalg",
            Fft.class,
            "torch.fft",
            Special.class,
            "torch.special"));

    /**
     * Where Python reaches the same result by another overload: the parser tries one with more optional arguments first,
     * or its own code stands before the operator.
     */
    private static final Set<String> SAME_BY_ANOTHER = Set.of("matrix_rank", "pinv", "requires_grad_", "to", "range");

    /** A call, and what Java has for its arguments. */
    record Call(Method method, String module, String name, String operator, List<String> tokens, DType dtype) {

        String line(int number) {
            return number + "\t" + module + "\t" + name + "\t"
                    + dtype.toString().replace("torch.", "") + "\t" + String.join("\t", tokens);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(",", "(", ")"))
                    + " " + dtype;
        }
    }

    @Test
    void everyCallGivesWhatPythonsParserChooses() throws IOException {
        Torch.setNumThreads(1);
        List<Call> calls = calls();
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < calls.size(); number++) {
            lines.add(calls.get(number).line(number));
        }
        Path file = Files.createTempFile("torchffm-calls", ".tsv");
        Files.write(file, lines);
        List<String> python = Files.readAllLines(
                Python.run("names_resolution.py", file.toString()).dir().resolve("results.tsv"));
        Set<String> different = new TreeSet<>();
        int compared = 0;
        for (int number = 0; number < calls.size(); number++) {
            Call call = calls.get(number);
            String[] cells = python.get(number).split("\t", -1);
            if (cells[2].startsWith("refused")) {
                continue;
            }
            compared++;
            String java = java(call);
            if (!java.equals(cells[2]) || !isChosen(call, cells[1])) {
                different.add(call + ": Python's " + cells[1] + " gives " + shortened(cells[2]) + ", Java's "
                        + call.operator() + " " + shortened(java));
            }
        }
        assertTrue(compared > 1000, compared + " calls compared");
        assertEquals("", String.join("\n", different));
    }

    private static boolean isChosen(Call call, String python) {
        return call.operator().equals(python) || SAME_BY_ANOTHER.contains(call.name());
    }

    private static String shortened(String text) {
        return text.length() < 120 ? text : text.substring(0, 120) + "…";
    }

    private static List<Call> calls() throws IOException {
        Map<String, Written> sources = Written.all();
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<Class<?>, String> type : MODULES.entrySet()) {
            Map<String, List<Call>> byName = new TreeMap<>();
            for (Method method : type.getKey().getMethods()) {
                Written source = sources.get(key(method));
                if (!Modifier.isPublic(method.getModifiers())
                        || source == null
                        || source.operator().isEmpty()) {
                    continue;
                }
                for (DType dtype : List.of(DType.FLOAT32, DType.INT64)) {
                    Call call = call(method, type.getValue(), source, dtype);
                    if (call != null) {
                        byName.computeIfAbsent(call.name(), name -> new ArrayList<>())
                                .add(call);
                    }
                }
            }
            byName.values().stream()
                    .filter(same -> same.size() > 2 && same.stream().noneMatch(call -> isUnfit(call.name())))
                    .forEach(calls::addAll);
        }
        calls.sort(Comparator.comparing(Call::toString));
        return calls;
    }

    /** Whose results are whatever lies in memory. */
    private static boolean isUnfit(String name) {
        return name.startsWith("empty") || name.startsWith("new_empty") || name.startsWith("_");
    }

    private static Call call(Method method, String module, Written source, DType dtype) {
        String operator = source.operator();
        var schema = Ops.find(operator).schema();
        String prefix = module.equals("torch") || module.equals("torch.Tensor") ? "" : module.substring(6) + "_";
        String bare = schema.name().replace("aten::", "");
        if (!bare.startsWith(prefix)
                || !javaName(bare.substring(prefix.length())).equals(method.getName())) {
            return null;
        }
        List<String> tokens = new ArrayList<>();
        if (!Modifier.isStatic(method.getModifiers())) {
            tokens.add("T");
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            String name = source.parameters().get(i);
            Argument argument = schema.arguments().stream()
                    .filter(one -> javaName(one.name()).equals(name))
                    .findFirst()
                    .orElse(null);
            String token = token(method.getParameterTypes()[i]);
            if (argument == null || token == null) {
                return null;
            }
            tokens.add((argument.isKeywordOnly() ? argument.name() + "=" : "") + token);
        }
        return new Call(method, module, bare.substring(prefix.length()), operator, tokens, dtype);
    }

    private static String token(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Tensor" -> "T";
            case "long", "Long" -> "i1";
            case "double", "Double" -> "f1.5";
            case "boolean", "Boolean" -> "btrue";
            case "Scalar" -> "i2";
            case "long[]" -> "Li1;i0";
            case "double[]" -> "Lf0.5;f1.5";
            case "List" -> "LT;T";
            default -> null;
        };
    }

    private static Object value(Class<?> type, DType dtype) {
        return switch (type.getSimpleName()) {
            case "Tensor" -> tensor(dtype);
            case "long", "Long" -> 1L;
            case "double", "Double" -> 1.5;
            case "boolean", "Boolean" -> true;
            case "Scalar" -> Scalar.of(2);
            case "long[]" -> new long[] {1, 0};
            case "double[]" -> new double[] {0.5, 1.5};
            default -> List.of(tensor(dtype), tensor(dtype));
        };
    }

    private static Tensor tensor(DType dtype) {
        return Torch.tensor(new long[] {3, 1, 2, 2, 2, 1, 1, 3, 3})
                .reshape(3, 3)
                .to(dtype);
    }

    private static String java(Call call) {
        Torch.manualSeed(1);
        Object self = Modifier.isStatic(call.method().getModifiers()) ? null : tensor(call.dtype());
        Object[] values = Arrays.stream(call.method().getParameterTypes())
                .map(type -> value(type, call.dtype()))
                .toArray();
        try (var _ = Torch.inferenceMode()) {
            call.method().setAccessible(true); // its class is not public, only the one that extends it
            return bits(call.method().invoke(self, values));
        } catch (InvocationTargetException e) {
            return "refused " + e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bits(Object result) throws ReflectiveOperationException {
        if (result instanceof Tensor tensor) {
            Tensor plain = tensor.resolveConj().resolveNeg().contiguous();
            byte[] raw = plain.asSegment().toArray(ValueLayout.JAVA_BYTE);
            return plain.dtype().toString().replace("torch.", "")
                    + Arrays.toString(plain.shape())
                    + HexFormat.of().formatHex(raw);
        }
        List<Object> parts = new ArrayList<>();
        if (result instanceof List<?> list) {
            parts.addAll(list);
        } else if (result instanceof Double number) {
            return "float" + String.format("%016x", Double.doubleToRawLongBits(number));
        } else if (result instanceof Long || result instanceof Integer) {
            return "int" + result;
        } else if (result instanceof Boolean) {
            return "bool" + result;
        } else if (result instanceof DType) {
            return "dtype" + result;
        } else if (result instanceof Record) {
            for (RecordComponent component : result.getClass().getRecordComponents()) {
                parts.add(component.getAccessor().invoke(result));
            }
        }
        List<String> texts = new ArrayList<>();
        for (Object part : parts) {
            texts.add(bits(part));
        }
        return String.join("+", texts);
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static String javaName(String name) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean isUpper = name.charAt(i) == '_' && i > 0 && i < name.length() - 1;
            result.append(isUpper ? Character.toUpperCase(name.charAt(++i)) : name.charAt(i));
        }
        return result.toString();
    }
}
