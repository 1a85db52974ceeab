package torchffm.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sound archive of torch.save around pickles that need not be. */
final class Archive {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(file);

    Archive() {
        put("byteorder", "little".getBytes(StandardCharsets.US_ASCII));
        put("version", "3\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Storages of so many bytes, in a folder. */
    Archive storages(String folder, int... sizes) {
        for (int i = 0; i < sizes.length; i++) {
            put(folder + "/" + i, new byte[sizes[i]]);
        }
        return this;
    }

    Archive put(String name, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(data);
        ZipEntry entry = new ZipEntry("a/" + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(data);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
