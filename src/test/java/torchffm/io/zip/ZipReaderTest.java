package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.CheckpointException;

/** Each test breaks one rule of what the entries of an archive have to be. */
class ZipReaderTest extends ZipReading {
    private static byte[] descriptor(int size, boolean signed) {
        CRC32 crc = new CRC32();
        crc.update(DATA);
        ByteBuffer bytes = ZipForge.buffer(size);
        if (signed) {
            bytes.putInt(ZipFormat.DESCRIPTOR_SIGNATURE);
        }
        bytes.putInt((int) crc.getValue());
        if (size >= 20) {
            bytes.putLong(DATA.length).putLong(DATA.length);
        } else {
            bytes.putInt(DATA.length).putInt(DATA.length);
        }
        return bytes.array();
    }

    @Test
    void aSoundArchiveIsRead() {
        assertArrayEquals(DATA, read(sound(), "a/x"));
        assertArrayEquals(new byte[0], read(sound(), "a/empty"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, -12, -20})
    void aDescriptorBehindTheDataMayHaveAnyOfItsFourForms(int size) {
        byte[] descriptor = descriptor(Math.abs(size), size > 0);
        ZipForge forge = new ZipForge().add("a/x", DATA, entry -> {
            entry.flags |= ZipFormat.DESCRIPTOR_FLAG;
            entry.gap = descriptor;
        });
        assertArrayEquals(DATA, read(forge, "a/x"));
    }

    @Test
    void aDescriptorThatDisagreesIsRefused() {
        byte[] wrong = descriptor(16, true);
        wrong[8]++;
        refused(
                new ZipForge().add("a/x", DATA, entry -> {
                    entry.flags |= ZipFormat.DESCRIPTOR_FLAG;
                    entry.gap = wrong;
                }),
                "do not end where the next entry begins");
    }

    /** CVE-2025-10156: scanners give up at a wrong checksum, Python reads on. */
    @Test
    void aWrongChecksumIsRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.crc++), "damaged: its CRC-32");
    }

    @Test
    void anArchiveWhoseChecksumsAreAllZeroIsReadWithoutThem() {
        ZipForge forge =
                new ZipForge().add("a/x", DATA, entry -> entry.crc = 0).add("a/y", DATA, entry -> entry.crc = 0);
        assertArrayEquals(DATA, read(forge, "a/x"));
    }

    @Test
    void oneChecksumOfZeroAmongOthersIsVerified() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.crc = 0).add("a/y", DATA), "damaged");
    }

    @Test
    void anEntryThatIsSaidToBeCompressedIsRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.method = 8), "compressed data");
        refused(new ZipForge().add("a/x", DATA, entry -> entry.method = 12), "method 12");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0001, 0x0040, 0x2000, 0x0020})
    void anEntryThatIsEncryptedOrPatchedIsRefused(int flag) {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.flags |= flag), "encrypted");
    }

    /** CVE-2025-1945: scanners take flags for encryption that Python ignores. */
    @Test
    void flagsThatDifferBeforeTheDataAndInTheDirectoryAreRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.localFlags = entry.flags | 1), "does not agree");
    }

    /** CVE-2025-1944: scanners and Python see two different names. */
    @Test
    void anotherNameBeforeTheDataThanInTheDirectoryIsRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.localName = ascii("a/y")), "does not agree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/x", "a//x", "a/", "a/../x", "./x", "a\\x", "a/x\0.pkl"})
    void aNameThatCouldMeanAnotherPlaceIsRefused(String name) {
        refused(new ZipForge().add(name, DATA), "no name for an entry");
    }

    @Test
    void anEmptyNameIsRefused() {
        refused(new ZipForge().add("", DATA), "0 bytes");
    }

    @Test
    void aNameThatIsNotUtf8IsRefused() {
        refused(
                new ZipForge().add("a/x", DATA, entry -> {
                    entry.name = new byte[] {'a', '/', (byte) 0xFF};
                    entry.localName = entry.name;
                }),
                "not UTF-8");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        refused(new ZipForge().add("a/x", DATA).add("a/x", DATA), "twice");
    }

    @Test
    void twoNamesThatDifferInCaseOnlyAreRefused() {
        refused(new ZipForge().add("a/x", DATA).add("a/X", DATA), "twice");
    }

    @Test
    void twoSizesForOneEntryAreRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.packed++), "two sizes");
    }

    @Test
    void anEntryThatClaimsMoreThanItsDataIsRefused() {
        refused(
                new ZipForge().add("a/x", DATA, entry -> {
                    entry.size += 50;
                    entry.packed += 50;
                }),
                "do not end where the next entry begins");
    }

    @Test
    void twoEntriesOverTheSameBytesAreRefused() {
        refused(
                new ZipForge().add("a/x", DATA).add("a/y", DATA, entry -> {
                    entry.header = 0;
                    entry.localName = ascii("a/x");
                }),
                "");
    }

    @Test
    void bytesBetweenTwoEntriesAreRefused() {
        refused(
                new ZipForge()
                        .add("a/x", DATA, entry -> entry.gap = new byte[8])
                        .add("a/y", DATA),
                "next entry begins");
    }

    @Test
    void bytesBeforeTheFirstEntryAreRefused() {
        refused(new ZipForge().before(new byte[30]).add("a/x", DATA), "begins at byte 30");
    }

    @Test
    void aSizeInAZip64FieldIsRead() {
        ByteBuffer extra = ZipForge.buffer(20)
                .putShort((short) 1)
                .putShort((short) 16)
                .putLong(DATA.length)
                .putLong(DATA.length);
        ZipForge forge = new ZipForge().add("a/x", DATA, entry -> {
            entry.size = 0xFFFFFFFFL;
            entry.packed = 0xFFFFFFFFL;
            entry.extra = extra.array();
        });
        assertArrayEquals(DATA, read(forge, "a/x"));
    }

    @Test
    void aZip64FieldThatIsMissingOrOfAnotherSizeIsRefused() {
        byte[] half = ZipForge.buffer(12)
                .putShort((short) 1)
                .putShort((short) 8)
                .putLong(DATA.length)
                .array();
        for (byte[] extra : new byte[][] {{}, half}) {
            refused(
                    new ZipForge().add("a/x", DATA, entry -> {
                        entry.size = 0xFFFFFFFFL;
                        entry.packed = 0xFFFFFFFFL;
                        entry.extra = extra;
                    }),
                    "zip64");
        }
    }

    @Test
    void extraFieldsThatDoNotFitAreRefused() {
        refused(new ZipForge().add("a/x", DATA, entry -> entry.extra = new byte[] {9, 9, 100, 0}), "extra fields");
    }

    @Test
    void anEntryLargerThanIsSensibleIsRefusedBeforeItIsRead() {
        CheckpointException refusal =
                assertThrows(CheckpointException.class, () -> read(new ZipForge().add("a/x", new byte[1001]), "a/x"));
        assertTrue(refusal.getMessage().contains("up to 1000"));
        assertEquals("a/x", refusal.entry());
    }
}
