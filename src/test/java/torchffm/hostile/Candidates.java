package torchffm.hostile;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DLPack;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.ops.Argument;
import torchffm.ops.Op;
import torchffm.ops.OpCall;
import torchffm.ops.OpResult;
import torchffm.ops.Ops;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType;

/** What to pass for a parameter of a type: the first is harmless, the others are not what the method hopes for. */
@NullUnmarked
final class Candidates {

    /** A value to be made at each call, since calls change, close and keep what they get. */
    record Candidate(String label, Supplier<@Nullable Object> value) {
        boolean isNull() {
            return label.equals("null");
        }

        boolean isHuge() {
            return label.matches("int64 \\(2,3\\)|\\d{10,}|1.79.*E308|Infinity");
        }
    }

    private static final int MOST_CONSTANTS = 4;

    private final Map<Class<?>, List<Candidate>> known = new HashMap<>();

    Candidates() {
        put(Tensor.class, TensorCandidates.tensors());
        values(long.class, 1L, 0L, -1L, 2L, 64L, 1L << 40, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE);
        values(int.class, 1, 0, -1, 2, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE);
        values(double.class, 1.0, 0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE);
        values(float.class, 1f, 0f, -1f, Float.NaN, Float.NEGATIVE_INFINITY);
        values(boolean.class, true, false);
        values(byte.class, (byte) 1, Byte.MIN_VALUE);
        values(short.class, (short) 1, Short.MIN_VALUE);
        values(Scalar.class, Scalar.of(1), Scalar.of(Double.NaN), Scalar.of(-1L), Scalar.of(new Complex(1, 2)));
        values(String.class, "sum", "", "no such thing", "a\0b", "aten::add", "mean", "i,j->ij");
        values(DType.class, DType.FLOAT32, DType.INT64, DType.BOOL, DType.COMPLEX64, DType.of("float8_e5m2"));
        values(Device.class, Device.CPU, Device.of("meta"), Device.of("cuda:0"), Device.of("cuda:77"));
        values(Complex.class, new Complex(1, 2), new Complex(Double.NaN, Double.NEGATIVE_INFINITY));
        values(Path.class, Path.of("/nonexistent/file"), Path.of("/"), Path.of(""));
        values(Object.class, 1L, Double.NaN, "text", new Object(), List.of(), new Complex(1, 2), DType.INT64);
        values(Number.class, 1L, Double.NaN, Long.MIN_VALUE, 1.5f, new java.math.BigInteger("9".repeat(40)));
        values(
                long[].class,
                new long[] {2, 3},
                new long[0],
                new long[] {0},
                new long[] {-1},
                new long[] {1L << 40},
                new long[] {1L << 62, 4},
                new long[] {Long.MIN_VALUE, Long.MAX_VALUE},
                new long[65],
                new long[] {0, 1, 2});
        arrays(int[].class, 0, 1, -1, Integer.MAX_VALUE);
        arrays(double[].class, 1.0, Double.NaN, Double.POSITIVE_INFINITY);
        arrays(float[].class, 1f, Float.NaN);
        arrays(boolean[].class, true, false);
        arrays(byte[].class, (byte) 1, (byte) -1);
        arrays(short[].class, (short) 1, (short) -1);
        arrays(String[].class, "sum", "", null);
        arrays(Object[].class, 1L, null, Double.NaN);
        put(List.class, TensorCandidates.lists());
        put(Tensor[].class, TensorCandidates.tensorArrays());
        put(MemorySegment.class, TensorCandidates.segments());
        put(
                Generator.class,
                List.of(
                        of("a generator", Generator::new),
                        of("a closed generator", () -> TensorCandidates.closed(new Generator()))));
        put(DLPack.class, List.of(of("a capsule", () -> DLPack.export(Torch.ones(2)))));
        Op add = Ops.find("aten::add", "Tensor");
        put(Op.class, List.of(of("aten::add.Tensor", () -> add), of("aten::cat", () -> Ops.find("aten::cat", ""))));
        put(Schema.class, List.of(of("a schema", add::schema)));
        put(
                Argument.class,
                List.of(of("an argument", () -> add.schema().arguments().get(0))));
        put(
                SchemaType.class,
                List.of(of("a type", () -> add.schema().arguments().get(0).type())));
        put(OpCall.class, List.of(of("a call", () -> add.args(Torch.ones(2), null))));
        put(OpResult.class, List.of(of("a result", () -> add.call(two(), two()))));
        put(TensorScope.class, List.of(of("a scope", TensorScope::open)));
        ModelCandidates.all().forEach(this::put);
        FileCandidates.all().forEach(this::put);
    }

    private static Candidate of(String label, Supplier<@Nullable Object> value) {
        return new Candidate(label, value);
    }

    private void put(Class<?> type, List<Candidate> candidates) {
        known.put(type, candidates);
    }

    private void values(Class<?> type, Object... values) {
        put(
                type,
                Arrays.stream(values).map(value -> of(text(value), () -> value)).toList());
    }

    /** One of each, none, all, and many of the first. */
    private void arrays(Class<?> type, Object... elements) {
        List<Object> arrays = new ArrayList<>();
        Class<?> component = type.getComponentType();
        for (Object element : elements) {
            Object one = Array.newInstance(component, 1);
            Array.set(one, 0, element);
            arrays.add(one);
        }
        arrays.add(Array.newInstance(component, 0));
        arrays.add(Array.newInstance(component, 6));
        arrays.add(Array.newInstance(component, 1000));
        values(type, arrays.toArray());
    }

    private static String text(Object value) {
        if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            StringBuilder text = new StringBuilder(value.getClass().getSimpleName());
            for (int i = 0; i < Math.min(length, 3); i++) {
                text.append(i == 0 ? " " : ",").append(Array.get(value, i));
            }
            return text + " of " + length;
        }
        return value instanceof String || value.getClass() == Object.class
                ? "\"" + (value instanceof String ? value : "object") + "\""
                : value.toString();
    }

    /** What to pass for a parameter; empty where nothing is known but null. */
    List<Candidate> of(Type type) {
        Class<?> raw = raw(type);
        List<Candidate> candidates = new ArrayList<>();
        if (type instanceof ParameterizedType parameterized && raw.isAssignableFrom(List.class)) {
            candidates.addAll(lists(raw(parameterized.getActualTypeArguments()[0])));
        } else if (type instanceof ParameterizedType parameterized && raw.isAssignableFrom(LinkedHashMap.class)) {
            candidates.addAll(maps(parameterized.getActualTypeArguments()));
        } else {
            candidates.addAll(known.computeIfAbsent(raw, this::made));
        }
        if (!raw.isPrimitive()) {
            candidates.add(of("null", () -> null));
        }
        return candidates;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
            case Class<?> plain -> plain;
            default -> Object.class;
        };
    }

    /** Lists with what may be in them by their type, and with null. */
    private List<Candidate> lists(Class<?> element) {
        if (element == Tensor.class || element == Object.class) {
            return known.get(List.class);
        }
        List<Candidate> lists = new ArrayList<>();
        for (Candidate candidate : of(element)) {
            lists.add(of("[" + candidate.label() + "]", () -> {
                List<Object> list = new ArrayList<>();
                list.add(candidate.value().get());
                return list;
            }));
        }
        lists.add(of("[]", List::of));
        return lists;
    }

    /** Maps of one entry by their types, with null for its key and for its value, and the empty one. */
    private List<Candidate> maps(Type[] types) {
        List<Candidate> maps = new ArrayList<>();
        Candidate key = of(types[0]).get(0);
        Candidate value = of(types[1]).get(0);
        Candidate none = of("null", () -> null);
        for (List<Candidate> entry : List.of(List.of(key, value), List.of(key, none), List.of(none, value))) {
            maps.add(of("{" + entry.get(0).label() + ": " + entry.get(1).label() + "}", () -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                map.put(entry.get(0).value().get(), entry.get(1).value().get());
                return map;
            }));
        }
        maps.add(of("{}", LinkedHashMap::new));
        return maps;
    }

    /** Arrays of one element of each kind, null too, and the empty one. */
    private List<Candidate> arraysOf(Class<?> element) {
        List<Candidate> arrays = new ArrayList<>();
        for (Candidate candidate : of((Type) element)) {
            arrays.add(of("{" + candidate.label() + "}", () -> {
                Object array = Array.newInstance(element, 1);
                Array.set(array, 0, candidate.value().get());
                return array;
            }));
        }
        arrays.add(of("{}", () -> Array.newInstance(element, 0)));
        return arrays;
    }

    private List<Candidate> made(Class<?> type) {
        if (type == Long.class || type == Integer.class || type == Double.class || type == Boolean.class) {
            Class<?> primitive =
                    java.lang.invoke.MethodType.methodType(type).unwrap().returnType();
            return known.get(primitive);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .limit(MOST_CONSTANTS)
                    .map(constant -> of(constant.toString(), () -> constant))
                    .toList();
        } else if (type == Optional.class) {
            return List.of(of("empty", Optional::empty));
        } else if (type.isAssignableFrom(LinkedHashMap.class) && Map.class.isAssignableFrom(type)) {
            return List.of(of("{}", LinkedHashMap::new));
        } else if (type.isArray() && knows(type.getComponentType())) {
            return arraysOf(type.getComponentType());
        } else if (type.isAssignableFrom(List.class)) {
            return known.get(List.class);
        } else if (type.isInterface() && type.getModule() == Tensor.class.getModule() || Callbacks.isFunction(type)) {
            return List.of(
                    of("throwing", () -> Callbacks.proxy(type, true)),
                    of("returning null", () -> Callbacks.proxy(type, false)));
        }
        return List.of();
    }

    /** Makes known what a harmless call of a constructor or factory gives. */
    void learn(Class<?> type, Callable maker) {
        if (!known.containsKey(type)) {
            put(type, List.of(of("a " + type.getSimpleName(), () -> {
                try {
                    return maker.call();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(type + " cannot be made", e);
                }
            })));
        }
    }

    /** Makes an object by reflection. */
    interface Callable {
        Object call() throws ReflectiveOperationException;
    }

    boolean knows(Class<?> type) {
        return known.containsKey(type) && !known.get(type).isEmpty()
                || !made(type).isEmpty();
    }

    /** Of a dtype of its own, since a hostile call may have set the default one. */
    private static Tensor two() {
        return Torch.ones(new long[] {2}, DType.FLOAT32);
    }
}
