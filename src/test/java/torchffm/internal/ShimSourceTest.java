package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Torch;

/** No exception gets out of the shim: each exported function is one call of {@code guarded}, and there is no other. */
class ShimSourceTest {

    /** Only frees, and is what an error is given back by. */
    private static final String UNGUARDED = "tf_error_free";

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^[\\w][\\w:<>,* ]*?[ *](tf_\\w+)\\(([^)]*)\\)\\s*(?:noexcept\\s*)?\\{");

    private final CHeader header = CHeader.read();

    /** A function of the sources: its name, and its body between the braces. */
    private record Definition(String name, String body) {}

    private static List<Definition> definitions() throws IOException {
        List<Definition> result = new ArrayList<>();
        for (Path source : sources(".cpp")) {
            String text = CHeader.text(source);
            Matcher found = DEFINITION.matcher(text);
            while (found.find()) {
                result.add(new Definition(found.group(1), inside(text, found.end() - 1, '{', '}')));
            }
        }
        return result;
    }

    private static List<Path> sources(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(CHeader.NATIVE.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }

    /** What stands between a bracket and its partner; brackets in texts are taken for what they look like. */
    private static String inside(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char character = text.charAt(at);
            depth += character == opening ? 1 : character == closing ? -1 : 0;
            if (depth == 0) {
                return text.substring(open + 1, at);
            }
        }
        throw new IllegalArgumentException("no end: " + text.substring(open, Math.min(open + 40, text.length())));
    }

    @TestFactory
    Stream<DynamicTest> anExportedFunctionIsGuarded() throws IOException {
        return definitions().stream()
                .filter(definition -> !definition.name().equals(UNGUARDED))
                .map(definition -> dynamicTest(definition.name(), () -> {
                    String body = definition.body().strip().replaceFirst("^return torchffm::guarded", "return guarded");
                    assertTrue(body.startsWith("return guarded("), body);
                    int open = body.indexOf('(');
                    String rest =
                            body.substring(open + inside(body, open, '(', ')').length() + 2);
                    assertEquals(";", rest.strip(), () -> "something stands outside guarded(): " + body);
                }));
    }

    @Test
    void theUnguardedFunctionOnlyFrees() throws IOException {
        Definition free = definitions().stream()
                .filter(definition -> definition.name().equals(UNGUARDED))
                .findFirst()
                .orElseThrow();
        Set<String> called = Pattern.compile("(\\w+)(?:<[^>]*>)?\\(")
                .matcher(free.body())
                .results()
                .map(call -> call.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("const_cast", "free"), called);
    }

    @Test
    void whatIsDeclaredIsDefinedOnceAndNothingElseIs() throws IOException {
        assertEquals(
                header.functions().keySet().stream().sorted().toList(),
                definitions().stream().map(Definition::name).sorted().toList());
    }

    @Test
    void everyFunctionButOneReturnsAnError() {
        List<String> others = header.functions().entrySet().stream()
                .filter(function -> !function.getValue().result().equals("tf_error *"))
                .map(function -> function.getKey())
                .toList();
        assertEquals(List.of(UNGUARDED), others);
    }

    @Test
    void noSourceExportsOnItsOwnAccount() throws IOException {
        List<String> exporting = new ArrayList<>();
        List<Path> files = new ArrayList<>(sources(".cpp"));
        files.addAll(sources(".h"));
        for (Path source : files) {
            String text = CHeader.text(source);
            if (text.contains("extern \"C\"") || text.contains("TF_EXPORT") || text.contains("visibility(")) {
                exporting.add(source.toString());
            }
        }
        assertEquals(List.of(), exporting);
    }

    @Test
    void theLibraryExportsTheHeadersFunctionsAndNoOtherOfItsOwn() throws Exception {
        Process nm = new ProcessBuilder(
                        "nm", "-D", "--defined-only", Torch.info().shimPath().toString())
                .start();
        Set<String> exported;
        try (var lines = nm.inputReader()) {
            // T: strong; what is weak comes from LibTorch's own headers.
            exported = lines.lines()
                    .filter(line -> line.contains(" T "))
                    .map(line -> line.substring(line.indexOf(" T ") + 3))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(new TreeSet<>(header.functions().keySet()), exported);
    }

    @Test
    void guardedCatchesEverything() {
        String guard = CHeader.text(CHeader.NATIVE.resolve("src").resolve("guard.h"));
        String body = inside(guard, guard.indexOf('{', guard.indexOf("guarded(Body")), '{', '}');
        assertTrue(body.contains("catch (...)") && guard.contains("guarded(Body &&body) noexcept"), body);
    }
}
