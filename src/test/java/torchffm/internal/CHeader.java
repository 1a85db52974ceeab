package torchffm.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** native/include/torchffm.h, read as far as its own style goes: functions, constants and structs. */
record CHeader(Map<String, Function> functions, Map<String, Long> constants, Map<String, List<Field>> structs) {

    /** The headers and sources of the shim, from this module's folder. */
    static final Path NATIVE = Path.of("..", "native");

    private static final Pattern FUNCTION = Pattern.compile("TF_EXPORT\\s+([\\w* ]+?)\\s*(\\w+)\\(([^)]*)\\);");
    private static final Pattern ENUM = Pattern.compile("enum\\s+\\w+\\s*\\{([^}]*)};");
    private static final Pattern DEFINE = Pattern.compile("(?m)^#define\\s+(TF_\\w+)\\s+(\\d+)\\s*$");
    private static final Pattern STRUCT = Pattern.compile("typedef\\s+struct\\s+\\w+\\s*\\{([^}]*)}\\s*(\\w+);");
    private static final Pattern FIELD = Pattern.compile("([\\w* ]+?)\\s*(\\w+)(?:\\[(\\w+)])?;");
    private static final Pattern NAME_BEHIND = Pattern.compile("\\s*\\b\\w+$");

    /** A function: what it returns and takes, without names. */
    record Function(String result, List<String> parameters) {}

    /** A struct's field: an array where {@code count} is more than one. */
    record Field(String type, String name, long count) {
        long itemSize() {
            return type.endsWith("*") || type.equals("int64_t") ? 8 : 4;
        }
    }

    static CHeader read() {
        String text = text(NATIVE.resolve("include").resolve("torchffm.h"));
        Map<String, Long> constants = new LinkedHashMap<>();
        matches(DEFINE, text).forEach(define -> constants.put(define.group(1), Long.parseLong(define.group(2))));
        for (MatchResult found : matches(ENUM, text)) {
            for (String constant : found.group(1).split(",")) {
                String[] sides = constant.split("=");
                constants.put(sides[0].strip(), Long.parseLong(sides[1].strip()));
            }
        }
        Map<String, Function> functions = new LinkedHashMap<>();
        for (MatchResult found : matches(FUNCTION, text)) {
            functions.put(found.group(2), new Function(type(found.group(1)), parameters(found.group(3))));
        }
        Map<String, List<Field>> structs = new LinkedHashMap<>();
        for (MatchResult found : matches(STRUCT, text)) {
            List<Field> fields = new ArrayList<>();
            for (MatchResult field : matches(FIELD, found.group(1))) {
                String length = field.group(3);
                fields.add(new Field(type(field.group(1)), field.group(2), length == null ? 1 : constants.get(length)));
            }
            structs.put(found.group(2), fields);
        }
        return new CHeader(functions, constants, structs);
    }

    /** A file without its comments. */
    static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<String> parameters(String list) {
        List<String> result = new ArrayList<>();
        for (String parameter : list.equals("void") ? new String[0] : list.split(",")) {
            result.add(type(NAME_BEHIND.matcher(parameter.strip()).replaceFirst("")));
        }
        return result;
    }

    /** {@code tf_op *} for each kind of pointer to one, else the type's name. */
    private static String type(String declared) {
        String type = declared.replace("const", "").replaceAll("\\s+", " ").strip();
        return type.contains("*") ? type.replaceAll("[* ]+", "") + " *" : type;
    }
}
