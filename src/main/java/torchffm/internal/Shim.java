package torchffm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32C;
import torchffm.TorchException;

/**
 * The shim, which lies in the library's jar and is extracted into the cache by the hash of its content: once, however
 * many processes start at the same time, since each writes a file of its own and moves it into place.
 */
final class Shim {

    private static final String PROPERTY = "torchffm.shim";
    private static final String NAME = "libtorchffm.so";
    private static final String RESOURCE = Platform.NAME + "/" + NAME;

    private Shim() {}

    static Path locate() {
        String property = System.getProperty(PROPERTY);
        if (property == null) {
            return extract(Platform.cache().resolve("shim"));
        }
        Path given = Path.of(property).toAbsolutePath();
        if (!Files.isRegularFile(given)) {
            throw new TorchException("-D" + PROPERTY + " names " + given + ", which is no file");
        }
        return given;
    }

    private static Path extract(Path cache) {
        byte[] content = content();
        Path folder = cache.resolve(hash(content));
        Path target = folder.resolve(NAME);
        try {
            if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
                return target;
            }
            Files.createDirectories(folder);
            // Not createTempFile, whose files only their owner can read: a cache may be shared.
            Path temporary = folder.resolve(NAME + "." + UUID.randomUUID() + ".tmp");
            try {
                Files.write(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return target;
        } catch (IOException e) {
            throw new TorchException(
                    "cannot extract the shim to " + target + " (" + e + "); make the folder writable,"
                            + " set XDG_CACHE_HOME to one that is, or name an extracted " + NAME + " with -D"
                            + PROPERTY,
                    e);
        }
    }

    private static byte[] content() {
        try (InputStream in = Shim.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new TorchException("this torchffm was built without its shim (no " + RESOURCE
                        + " in the jar); build it with `make shim jars`, or name one with -D" + PROPERTY);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new TorchException("cannot read the shim from the jar: " + e, e);
        }
    }

    /** The name of a folder and no proof: the file in it is compared. SHA-256 takes the JDK 30 ms at its first use. */
    private static String hash(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + content.length;
    }
}
