package torchffm.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker says of a line, as a line of text of its own, told from what LibTorch may print by its first character. */
final class Outcomes {

    private static final char MARK = '\u0001';
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 6;
    private static final int LONGEST_DETAIL = 600;

    private Outcomes() {}

    static String toText(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        List<String> fields = List.of(
                String.valueOf(outcome.line()),
                verdict.kind().name(),
                clean(outcome.operator()),
                String.join(",", outcome.reached()),
                clean(verdict.cause()),
                clean(verdict.detail()));
        return MARK + String.join(SEPARATOR, fields);
    }

    private static String clean(String text) {
        String oneLine = text.replaceAll("\\s+", " ").replace(MARK, ' ').strip();
        return oneLine.length() <= LONGEST_DETAIL ? oneLine : oneLine.substring(0, LONGEST_DETAIL) + "…";
    }

    /** Null for a line that is something else's. */
    static @Nullable Outcome parse(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return null;
        }
        String[] fields = text.substring(mark + 1).split(SEPARATOR, FIELDS);
        if (fields.length < FIELDS) {
            return null;
        }
        Verdict verdict = new Verdict(Verdict.Kind.valueOf(fields[1]), fields[4], fields[5]);
        List<String> reached = fields[3].isEmpty() ? List.of() : List.of(fields[3].split(","));
        return new Outcome(Long.parseLong(fields[0]), fields[2], verdict, reached);
    }
}
