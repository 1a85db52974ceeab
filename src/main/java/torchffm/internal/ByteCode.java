package torchffm.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Just enough of the class file format to see whether a method jumps back over one of its instructions: what makes code a
 * loop's body.
 */
final class ByteCode {

    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int WIDE = 196;
    private static final int IINC = 132;
    private static final int IFEQ = 153;
    private static final int JSR = 168;
    private static final int IFNULL = 198;
    private static final int IFNONNULL = 199;
    private static final int GOTO_W = 200;

    /** The bytes of each instruction, by opcode from nop to jsr_w; 0 where they vary. */
    private static final String LENGTHS = "1".repeat(16)
            + "23233" // bipush sipush ldc ldc_w ldc2_w
            + "22222" + "1".repeat(28) // loads
            + "22222" + "1".repeat(28) // stores
            + "1".repeat(9 + 36) // stack, arithmetic
            + "3" + "1".repeat(20) // iinc, conversions, comparisons
            + "3".repeat(16) + "2" // branches, ret
            + "00" + "1".repeat(6) // switches, returns
            + "3333333" + "55" // fields, invocations
            + "323113311" // new … monitorexit
            + "0433" + "55"; // wide multianewarray ifnull ifnonnull goto_w jsr_w

    private ByteCode() {}

    /**
     * Whether a method has a loop around two of its instructions.
     *
     * @param owner the method's class
     * @param method its name
     * @param descriptor its descriptor
     * @param after an index that the loop begins behind; -1 for any loop
     * @param first the index of the first of the two
     * @param last the index of the last of the two
     * @return whether some jump at or behind {@code last} goes back to or before {@code first}, yet behind {@code after}; true
     *     also where the class file is not to be had
     */
    static boolean loops(Class<?> owner, String method, String descriptor, int after, int first, int last) {
        String file = owner.getName().substring(owner.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                return true;
            }
            ByteBuffer code = code(new DataInputStream(new BufferedInputStream(in)), method, descriptor);
            return jumpsBack(code, after, first, last);
        } catch (IOException | RuntimeException e) {
            // A class file of a later form than is known here: take the loop for a running one, which is safe.
            System.getLogger("torchffm").log(System.Logger.Level.DEBUG, "cannot read the code of " + owner, e);
            return true;
        }
    }

    private static boolean jumpsBack(ByteBuffer code, int after, int first, int last) {
        int at = 0;
        while (at < code.limit()) {
            int opcode = code.get(at) & 0xff;
            int target = Integer.MAX_VALUE;
            if (opcode >= IFEQ && opcode <= JSR || opcode == IFNULL || opcode == IFNONNULL) {
                target = at + code.getShort(at + 1);
            } else if (opcode == GOTO_W) {
                target = at + code.getInt(at + 1);
            }
            if (at >= last && target > after && target <= first) {
                return true;
            }
            at += length(code, at, opcode);
        }
        return false;
    }

    private static int length(ByteBuffer code, int at, int opcode) {
        int operands = (at + 4 & ~3);
        return switch (opcode) {
            case TABLESWITCH -> operands + 12 + 4 * (code.getInt(operands + 8) - code.getInt(operands + 4) + 1) - at;
            case LOOKUPSWITCH -> operands + 8 + 8 * code.getInt(operands + 4) - at;
            case WIDE -> (code.get(at + 1) & 0xff) == IINC ? 6 : 4;
            default -> LENGTHS.charAt(opcode) - '0';
        };
    }

    private static ByteBuffer code(DataInputStream in, String method, String descriptor) throws IOException {
        in.skipNBytes(8);
        String[] texts = constants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        skipMembers(in);
        for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
            in.skipNBytes(2);
            boolean found =
                    method.equals(texts[in.readUnsignedShort()]) & descriptor.equals(texts[in.readUnsignedShort()]);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String name = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (found && "Code".equals(name)) {
                    in.skipNBytes(4);
                    return ByteBuffer.wrap(in.readNBytes(in.readInt()));
                }
                in.skipNBytes(length);
            }
        }
        throw new IOException("no code of " + method + descriptor);
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        for (int members = in.readUnsignedShort(); members > 0; members--) {
            in.skipNBytes(6);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
    }

    /** The strings of the constant pool, by index. */
    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a long or double takes two indices
                }
                default -> throw new IOException("constant pool tag " + tag);
            }
        }
        return texts;
    }
}
