package torchffm.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pickles, in an archive that is sound: it has the records data/0 and data/1 for their storages. */
public final class PickleFuzzer {
    private PickleFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the pickle
     */
    public static void fuzzerTestOneInput(byte[] input) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "a/data.pkl", input);
            put(zip, "a/byteorder", "little".getBytes(StandardCharsets.US_ASCII));
            put(zip, "a/version", "3\n".getBytes(StandardCharsets.US_ASCII));
            put(zip, "a/data/0", new byte[64]);
            put(zip, "a/data/1", new byte[8]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Reading.check(file.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(data);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }
}
