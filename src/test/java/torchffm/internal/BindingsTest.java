package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.bindings.torchffm_h;

/** The generated bindings are those of the header, which is read here without a jextract: `make bindings` after a change. */
class BindingsTest {

    private static final String DESCRIPTOR = "$descriptor";
    private final CHeader header = CHeader.read();

    @BeforeAll
    static void load() {
        // The bindings look the functions up as their descriptors are asked for.
        NativeLibrary.ensureLoaded();
    }

    private static Stream<Method> methods() {
        return Arrays.stream(torchffm_h.class.getDeclaredMethods());
    }

    private static Object call(Class<?> owner, String method) throws ReflectiveOperationException {
        return owner.getMethod(method).invoke(null);
    }

    @Test
    void theHeaderIsReadInFull() throws Exception {
        long exports = java.nio.file.Files.readAllLines(CHeader.NATIVE.resolve("include/torchffm.h")).stream()
                .filter(line -> line.startsWith("TF_EXPORT"))
                .count();
        assertEquals(exports, header.functions().size());
    }

    @Test
    void theBindingsHaveTheHeadersFunctionsAndNoOther() {
        Set<String> bound = methods()
                .map(Method::getName)
                .filter(name -> name.endsWith(DESCRIPTOR))
                .map(name -> name.substring(0, name.length() - DESCRIPTOR.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(header.functions().keySet()), bound);
    }

    @Test
    void theBindingsHaveTheHeadersConstantsAndNoOther() {
        Set<String> bound = methods()
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == int.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(header.constants().keySet()), bound);
    }

    @Test
    void theBindingsHaveTheHeadersStructsAndNoOther() throws Exception {
        try (var files = java.nio.file.Files.list(
                java.nio.file.Path.of("..", "bindings", "src", "main", "java", "torchffm", "bindings"))) {
            Set<String> bound = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.startsWith("torchffm_h"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(header.structs().keySet()), bound);
        }
    }

    @TestFactory
    Stream<DynamicTest> aConstantHasItsValue() {
        return header.constants().entrySet().stream()
                .map(constant -> dynamicTest(
                        constant.getKey(),
                        () -> assertEquals(
                                constant.getValue(),
                                ((Integer) call(torchffm_h.class, constant.getKey())).longValue())));
    }

    @TestFactory
    Stream<DynamicTest> aFunctionTakesAndReturnsWhatTheHeaderSays() {
        return header.functions().entrySet().stream()
                .map(function -> dynamicTest(function.getKey(), () -> {
                    var descriptor = (FunctionDescriptor) call(torchffm_h.class, function.getKey() + DESCRIPTOR);
                    assertEquals(kinds(function.getValue()), kinds(descriptor));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theJavaMethodTakesAndReturnsWhatTheHeaderSays() {
        return header.functions().entrySet().stream()
                .map(function -> dynamicTest(function.getKey(), () -> {
                    Method method = methods()
                            .filter(candidate -> candidate.getName().equals(function.getKey()))
                            .findFirst()
                            .orElseThrow();
                    List<String> kinds = new ArrayList<>();
                    kinds.add(method.getReturnType().getSimpleName());
                    Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .forEach(kinds::add);
                    assertEquals(kinds(function.getValue()), kinds);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aStructHasItsFieldsWhereCPutsThem() {
        return header.structs().entrySet().stream()
                .map(struct -> dynamicTest(struct.getKey(), () -> {
                    Class<?> bound = Class.forName("torchffm.bindings." + struct.getKey());
                    assertEquals(layout(struct.getValue()), layout((GroupLayout) call(bound, "layout")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> anAccessorReadsItsFieldsOffset() {
        return header.structs().entrySet().stream()
                .map(struct -> dynamicTest(struct.getKey(), () -> {
                    Class<?> bound = Class.forName("torchffm.bindings." + struct.getKey());
                    GroupLayout layout = (GroupLayout) call(bound, "layout");
                    for (CHeader.Field field : struct.getValue()) {
                        assertEquals(
                                layout.byteOffset(MemoryLayout.PathElement.groupElement(field.name())),
                                call(bound, field.name() + "$offset"),
                                field.name());
                    }
                }));
    }

    private static List<String> kinds(CHeader.Function function) {
        List<String> kinds = new ArrayList<>();
        kinds.add(kind(function.result()));
        function.parameters().forEach(parameter -> kinds.add(kind(parameter)));
        return kinds;
    }

    private static List<String> kinds(FunctionDescriptor descriptor) {
        List<String> kinds = new ArrayList<>();
        kinds.add(descriptor.returnLayout().map(BindingsTest::kind).orElse("void"));
        descriptor.argumentLayouts().forEach(argument -> kinds.add(kind(argument)));
        return kinds;
    }

    private static String kind(String type) {
        if (type.endsWith("*")) {
            return MemorySegment.class.getSimpleName();
        }
        return switch (type) {
            case "void" -> "void";
            case "int32_t", "uint32_t" -> "int";
            case "int64_t", "uint64_t" -> "long";
            case "double" -> "double";
            default -> throw new IllegalArgumentException("a type that this test does not know: " + type);
        };
    }

    private static String kind(MemoryLayout layout) {
        return layout instanceof AddressLayout
                ? MemorySegment.class.getSimpleName()
                : ((java.lang.foreign.ValueLayout) layout).carrier().getSimpleName();
    }

    /** Each field as "offset name bytes", and the size of the whole, with C's alignment. */
    private static List<String> layout(List<CHeader.Field> fields) {
        List<String> lines = new ArrayList<>();
        long offset = 0;
        long widest = 1;
        for (CHeader.Field field : fields) {
            long size = field.itemSize();
            widest = Math.max(widest, size);
            offset = (offset + size - 1) / size * size;
            lines.add(offset + " " + field.name() + " " + size * field.count());
            offset += size * field.count();
        }
        lines.add("size " + (offset + widest - 1) / widest * widest);
        return lines;
    }

    private static List<String> layout(GroupLayout struct) {
        List<String> lines = new ArrayList<>();
        for (MemoryLayout member : struct.memberLayouts()) {
            if (member.name().isPresent()) {
                String name = member.name().get();
                long elements = member instanceof SequenceLayout array
                        ? array.elementCount() * array.elementLayout().byteSize()
                        : member.byteSize();
                lines.add(struct.byteOffset(MemoryLayout.PathElement.groupElement(name)) + " " + name + " " + elements);
            }
        }
        lines.add("size " + struct.byteSize());
        return lines;
    }
}
