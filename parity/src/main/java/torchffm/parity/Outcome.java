package torchffm.parity;

import java.util.List;

/**
 * What became of a call.
 *
 * @param line the number of its line, from 1 on
 * @param operator its name with its overload, as far as that could be read
 * @param verdict the worst of its doors'
 * @param reached the doors by which LibTorch was called, and answered
 */
record Outcome(long line, String operator, Verdict verdict, List<String> reached) {

    /** The cause of a line that is none of the format. */
    static final String MALFORMED = "malformed line";

    private static final String UNKNOWN = "?";

    static Outcome malformed(long line, MalformedException why) {
        return new Outcome(
                line, UNKNOWN, Verdict.notReplayed(MALFORMED, MALFORMED + ": " + why.getMessage()), List.of());
    }

    /** Of a line that ended the process. */
    static Outcome died(long line, String text, String cause, String lastWords) {
        String detail = lastWords.isEmpty() ? cause : cause + ": " + lastWords;
        return new Outcome(line, operator(text), Verdict.notReplayed(cause, detail), List.of());
    }

    private static String operator(String text) {
        try {
            return RecordedCall.parse(text).fullName();
        } catch (MalformedException e) {
            return UNKNOWN;
        }
    }

    boolean isMalformed() {
        return verdict.cause().equals(MALFORMED);
    }
}
