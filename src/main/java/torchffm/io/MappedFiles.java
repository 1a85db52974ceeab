package torchffm.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import torchffm.io.zip.FileBytes;

/**
 * The files that this process has mapped, which are not to be replaced by it. LibTorch unmaps a file with the last tensor
 * over it, wherever that may be; so whether one is mapped still, only the kernel's own table tells.
 */
final class MappedFiles {
    private static final Path TABLE = Path.of("/proc/self/maps");

    /** Where each file was mapped, by what the file system knows it by. */
    private static final Map<Object, Set<Long>> ADDRESSES = new HashMap<>();

    private MappedFiles() {}

    /** Notes that a file has been mapped. */
    static synchronized boolean add(Object file, long address) {
        return ADDRESSES.computeIfAbsent(file, unseen -> new HashSet<>()).add(address);
    }

    /** Says whether the file at a path is mapped still. */
    static synchronized boolean contains(Path path) throws IOException {
        Object file = FileBytes.key(path, Files.readAttributes(path, BasicFileAttributes.class));
        Set<Long> addresses = ADDRESSES.get(file);
        if (addresses == null) {
            return false;
        }
        addresses.retainAll(mapped(Files.getAttribute(path, "unix:ino").toString()));
        if (addresses.isEmpty()) {
            ADDRESSES.remove(file);
        }
        return !addresses.isEmpty();
    }

    /** The addresses at which the kernel has a file; a line is {@code from-to rights offset device inode path}. */
    private static Set<Long> mapped(String inode) throws IOException {
        Set<Long> found = new HashSet<>();
        try (var lines = Files.lines(TABLE, StandardCharsets.ISO_8859_1)) {
            lines.map(line -> line.split(" +", 6))
                    .filter(words -> words[4].equals(inode))
                    .forEach(words -> found.add(Long.parseUnsignedLong(words[0], 0, words[0].indexOf('-'), 16)));
        }
        return found;
    }
}
