package torchffm.parity;

/**
 * How a call came out.
 *
 * @param kind of outcome
 * @param cause in few words, the same for all calls alike: what a summary counts
 * @param detail all that is known
 */
record Verdict(Kind kind, String cause, String detail) {

    /** From the best to the worst. */
    enum Kind {
        EQUAL,
        CLOSE,
        NOT_REPLAYED,
        DIFFERENT
    }

    static final Verdict EQUAL = new Verdict(Kind.EQUAL, "", "");

    static Verdict different(String cause, String detail) {
        return new Verdict(Kind.DIFFERENT, cause, detail);
    }

    static Verdict notReplayed(String cause, String detail) {
        return new Verdict(Kind.NOT_REPLAYED, cause, detail);
    }

    Verdict worse(Verdict other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }

    Verdict at(String where) {
        return kind == Kind.EQUAL ? this : new Verdict(kind, cause, where + " " + detail);
    }
}
