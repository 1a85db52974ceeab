package torchffm.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import torchffm.io.zip.FileBytes;

/** The members of a tar archive: plain files alone, each a name, a size and its bytes, in blocks of 512. */
final class TarMembers {
    private static final int BLOCK = 512;
    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;
    private static final int SUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int MOST = 64;

    /**
     * A member.
     *
     * @param start where its bytes begin in the file
     * @param end where they end
     */
    record Member(long start, long end) {}

    private final FileBytes file;
    private final Map<String, Member> members = new LinkedHashMap<>();

    private TarMembers(FileBytes file) {
        this.file = file;
    }

    /** Says whether a file begins as a tar archive does. */
    static boolean isTar(FileBytes file) {
        return file.size() >= BLOCK && text(file.view(0, BLOCK), MAGIC_AT, 5).equals("ustar");
    }

    static TarMembers read(FileBytes file) {
        TarMembers tar = new TarMembers(file);
        long at = 0;
        while (!tar.isEnd(at)) {
            at = tar.add(at);
        }
        return tar;
    }

    /** The member of that name. */
    Member get(String name) {
        Member member = members.get(name);
        if (member == null) {
            throw file.malformed(null, -1, "is a tar archive without '" + name + "', so torch.save did not write it");
        }
        return member;
    }

    private boolean isEnd(long at) {
        if (at > file.size() - BLOCK) {
            throw file.malformed(null, at, "the tar archive has no end");
        }
        return file.view(at, BLOCK).equals(ByteBuffer.allocate(BLOCK));
    }

    private long add(long at) {
        ByteBuffer header = file.view(at, BLOCK);
        String name = text(header, 0, 100);
        long size = octal(header, SIZE_AT, 12, at);
        char type = (char) header.get(TYPE_AT);
        if (type != '0' && type != '\0' || name.isEmpty()) {
            throw file.malformed(name, at, "is a member of a tar archive that is no plain file");
        }
        if (octal(header, SUM_AT, SUM_LENGTH, at) != checksum(header)) {
            throw file.malformed(name, at, "the header of a member of the tar archive is damaged");
        }
        long start = at + BLOCK;
        if (size > file.size() - start || members.size() == MOST) {
            throw file.malformed(name, at, "is a member of " + size + " bytes that is not all there, or one too many");
        }
        if (members.put(name, new Member(start, start + size)) != null) {
            throw file.malformed(name, at, "is in the tar archive twice");
        }
        return start + (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static long checksum(ByteBuffer header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean own = i >= SUM_AT && i < SUM_AT + SUM_LENGTH;
            sum += own ? ' ' : Byte.toUnsignedInt(header.get(i));
        }
        return sum;
    }

    private long octal(ByteBuffer header, int from, int length, long at) {
        String digits = text(header, from, length).strip();
        if (!digits.matches("[0-7]{1,11}")) {
            throw file.malformed(null, at + from, "a number in a header of the tar archive was expected");
        }
        return Long.parseLong(digits, 8);
    }

    private static String text(ByteBuffer header, int from, int length) {
        byte[] bytes = new byte[length];
        header.get(from, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
