package torchffm.io.pickle;

/** The instructions that are read and written: those of {@code weights_only}, and a string of Python 2. */
final class Opcode {
    static final int PROTO = 0x80;
    static final int STOP = '.';

    static final int NONE = 'N';
    static final int NEWTRUE = 0x88;
    static final int NEWFALSE = 0x89;
    static final int BININT = 'J';
    static final int BININT1 = 'K';
    static final int BININT2 = 'M';
    static final int LONG1 = 0x8a;
    static final int LONG4 = 0x8b;
    static final int BINFLOAT = 'G';
    static final int BINUNICODE = 'X';
    static final int BINSTRING = 'T';
    static final int SHORT_BINSTRING = 'U';

    static final int EMPTY_TUPLE = ')';
    static final int TUPLE1 = 0x85;
    static final int TUPLE2 = 0x86;
    static final int TUPLE3 = 0x87;
    static final int MARK = '(';
    static final int TUPLE = 't';
    static final int EMPTY_LIST = ']';
    static final int APPEND = 'a';
    static final int APPENDS = 'e';
    static final int EMPTY_SET = 0x8f;
    static final int EMPTY_DICT = '}';
    static final int SETITEM = 's';
    static final int SETITEMS = 'u';

    static final int BINPUT = 'q';
    static final int LONG_BINPUT = 'r';
    static final int BINGET = 'h';
    static final int LONG_BINGET = 'j';

    static final int GLOBAL = 'c';
    static final int REDUCE = 'R';
    static final int NEWOBJ = 0x81;
    static final int BUILD = 'b';
    static final int BINPERSID = 'Q';

    /** The only protocol that {@code torch.save} writes unless told otherwise. */
    static final int PROTOCOL = 2;

    /** Of those that it writes when told to, the one whose files {@code weights_only} reads as well. */
    static final int NEXT_PROTOCOL = 3;

    /** How many items a dict or list is written in at a time. */
    static final int BATCH = 1000;

    private Opcode() {}
}
