package torchffm.generator;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** PyTorch's names in Java's casing. */
final class JavaNames {

    /** What is in scope where arguments are used, and no keyword. */
    private static final Set<String> TAKEN = Set.of("results");

    private JavaNames() {}

    /** A method's: {@code index_select} is {@code indexSelect}; underscores at either end stay, and double ones. */
    static String method(String name) {
        if (name.startsWith("__")) {
            return name;
        }
        int start = name.startsWith("_") ? 1 : 0;
        int end = name.endsWith("_") ? name.length() - 1 : name.length();
        String camel = name.substring(0, start) + camel(name.substring(start, end)) + name.substring(end);
        return SourceVersion.isKeyword(camel) ? camel + "_" : camel;
    }

    /** An argument's. */
    static String variable(String name) {
        String camel = camel(name);
        return SourceVersion.isKeyword(camel) || TAKEN.contains(camel) ? camel + "_" : camel;
    }

    /** A class's: {@code index_select} is {@code IndexSelect}. */
    static String type(String name) {
        String camel = camel(name.replaceAll("^_+|_+$", ""));
        return camel.isEmpty() ? "" : camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
    }

    private static String camel(String name) {
        StringBuilder result = new StringBuilder();
        boolean upper = false;
        for (char character : name.toCharArray()) {
            if (character == '_' && !result.isEmpty()) {
                upper = true;
                continue;
            }
            result.append(upper ? Character.toUpperCase(character) : character);
            upper = false;
        }
        return result.toString();
    }
}
