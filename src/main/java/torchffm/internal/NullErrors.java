package torchffm.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of LibTorch's complaints about an undefined tensor which argument it was. */
final class NullErrors {

    /** How the shim begins what it says of a null that the schema forbids. */
    private static final String OURS = "null: ";

    /** What LibTorch's kernels say, which don't know their arguments' names. */
    private static final Pattern LIBTORCHS =
            Pattern.compile("Expected a proper Tensor but got None|Found type undefined input tensor");

    /** An argument of a schema: its type, its name and its default. */
    private static final Pattern ARGUMENT = Pattern.compile("([^ ,(][^,]*?) (\\w+)(=(\\[[^]]*]|[^,)]*))?(?=, |\\) ->)");

    private NullErrors() {}

    static boolean isAboutNull(String message) {
        return message.startsWith(OURS) || LIBTORCHS.matcher(message).find();
    }

    static NullPointerException of(String message) {
        return new NullPointerException(message.startsWith(OURS) ? message.substring(OURS.length()) : message);
    }

    /** The same exception, or where it is LibTorch's, one that names the arguments that were null. */
    static NullPointerException named(NullPointerException thrown, Operator operator, IntPredicate isNull) {
        String message = String.valueOf(thrown.getMessage());
        if (!LIBTORCHS.matcher(message).find()) {
            return thrown;
        }
        List<String> missing = new ArrayList<>();
        List<String> names = names(operator.schema());
        for (int i = 0; i < names.size(); i++) {
            if (isNull.test(i) && !names.get(i).isEmpty()) {
                missing.add(names.get(i));
            }
        }
        NullPointerException named = new NullPointerException(
                String.join(", ", missing) + ": " + operator + " expected a Tensor, but got null: " + message);
        named.initCause(thrown);
        return named;
    }

    /** The arguments' names in order, empty for those that may be None. */
    private static List<String> names(String schema) {
        List<String> names = new ArrayList<>();
        Matcher argument =
                ARGUMENT.matcher(schema.substring(schema.indexOf('(') + 1).replace("*, ", ""));
        while (argument.find()) {
            names.add(argument.group(1).endsWith("?") ? "" : argument.group(2));
        }
        return names;
    }
}
