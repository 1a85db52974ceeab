package torchffm.io.pickle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes pickles one instruction at a time, sound ones and others. */
public final class PickleForge {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PickleForge() {}

    /** Begins one of protocol 2. */
    public static PickleForge begin() {
        return bare().op(Opcode.PROTO, 2);
    }

    /** Begins one without its first instruction. */
    public static PickleForge bare() {
        return new PickleForge();
    }

    /** Any bytes: an opcode, and what follows it. */
    public PickleForge op(int... bytes) {
        for (int each : bytes) {
            out.write(each);
        }
        return this;
    }

    /** An opcode that is a letter, several times. */
    public PickleForge repeat(int times, int... bytes) {
        for (int i = 0; i < times; i++) {
            op(bytes);
        }
        return this;
    }

    /** A class or function by its name. */
    public PickleForge global(String module, String name) {
        return op(Opcode.GLOBAL).ascii(module + "\n" + name + "\n");
    }

    /** A str. */
    public PickleForge string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.write(Opcode.BINUNICODE);
        return u32(utf8.length).ascii(new String(utf8, StandardCharsets.ISO_8859_1));
    }

    /** An int from 0 to 255. */
    public PickleForge small(int value) {
        return op(Opcode.BININT1, value);
    }

    /** An int of any size. */
    public PickleForge integer(long value) {
        op(Opcode.LONG1, Long.BYTES);
        return u32((int) value).u32((int) (value >> 32));
    }

    /** A tuple of ints. */
    public PickleForge ints(long... values) {
        op(Opcode.MARK);
        for (long value : values) {
            integer(value);
        }
        return op(Opcode.TUPLE);
    }

    /** Four bytes of an argument, little-endian. */
    public PickleForge u32(int value) {
        return op(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF, value >>> 24);
    }

    /** Text as it is. */
    public PickleForge ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A reference to a storage on the CPU. */
    public PickleForge storage(String type, String key, long numel) {
        op(Opcode.MARK)
                .string("storage")
                .global("torch", type)
                .string(key)
                .string("cpu")
                .integer(numel);
        return op(Opcode.TUPLE, Opcode.BINPERSID);
    }

    /** A tensor of the storage that is on top of the stack already. */
    public PickleForge view(long offset, long[] shape, long[] stride, boolean requiresGrad) {
        integer(offset).ints(shape).ints(stride).op(requiresGrad ? Opcode.NEWTRUE : Opcode.NEWFALSE);
        return emptyOrderedDict().op(Opcode.TUPLE, Opcode.REDUCE);
    }

    /** What comes before the storage of a tensor. */
    public PickleForge rebuild() {
        return global("torch._utils", "_rebuild_tensor_v2").op(Opcode.MARK);
    }

    /** A whole contiguous vector of floats. */
    public PickleForge vector(String key, long numel) {
        return rebuild().storage("FloatStorage", key, numel).view(0, new long[] {numel}, new long[] {1}, false);
    }

    /** An OrderedDict without items. */
    public PickleForge emptyOrderedDict() {
        return global("collections", "OrderedDict").op(Opcode.EMPTY_TUPLE, Opcode.REDUCE);
    }

    /** The last instruction, and all that was written. */
    public byte[] end() {
        return op(Opcode.STOP).bytes();
    }

    /** All that was written. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
