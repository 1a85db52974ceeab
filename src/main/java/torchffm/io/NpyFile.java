package torchffm.io;

import java.lang.foreign.MemorySegment;
import torchffm.DType;
import torchffm.io.numpy.NpyHeader;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.FileBytes;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** Arrays of NumPy as trees: one as a tensor, an archive of them as a dict. */
final class NpyFile {
    private static final String SUFFIX = ".npy";

    private NpyFile() {}

    /** Says whether a file begins as an array does. */
    static boolean isArray(FileBytes file) {
        return file.size() >= 8 && NpyHeader.isArray(head(file, 8));
    }

    private static byte[] head(FileBytes file, int most) {
        byte[] head = new byte[(int) Math.min(most, file.size())];
        file.view(0, head.length).get(head);
        return head;
    }

    /** The array that a file is. */
    static PyTensor read(FileBytes file) {
        try {
            NpyHeader header = NpyHeader.parse(head(file, NpyHeader.LARGEST));
            return tensor(header, file.size(), swap -> new FileSource(file, header.length(), size(header), swap));
        } catch (Malformed malformed) {
            throw file.malformed(null, 0, String.valueOf(malformed.getMessage()));
        }
    }

    /** Says whether an archive is one of arrays. */
    static boolean isArchive(ZipReader zip) {
        return zip.entries().stream().allMatch(entry -> entry.name().endsWith(SUFFIX));
    }

    /** The arrays of an archive by name. */
    static PyDict read(FileBytes file, ZipReader zip, Limits limits) {
        PyDict arrays = PyDict.plain();
        long left = limits.tensorBytes();
        for (ZipEntry entry : zip.entries()) {
            left -= entry.size();
            try {
                if (left < 0) {
                    throw new Malformed("arrays of more than " + limits.tensorBytes() + " bytes");
                }
                String name = entry.name().substring(0, entry.name().length() - SUFFIX.length());
                arrays.add(new PyString(name), read(zip, entry));
            } catch (Malformed malformed) {
                throw file.malformed(entry.name(), 0, String.valueOf(malformed.getMessage()));
            }
        }
        return arrays;
    }

    private static PyTensor read(ZipReader zip, ZipEntry entry) {
        byte[] head = new byte[(int) Math.min(NpyHeader.LARGEST, entry.size())];
        zip.readPart(entry, 0, MemorySegment.ofArray(head));
        NpyHeader header = NpyHeader.parse(head);
        return tensor(header, entry.size(), swap -> new EntrySource(zip, entry, header.length(), size(header), swap));
    }

    private static long size(NpyHeader header) {
        return header.numel() * header.type().dtype().itemSize();
    }

    private interface SourceOf {
        StorageSource make(int swapSize);
    }

    private static PyTensor tensor(NpyHeader header, long room, SourceOf source) {
        if (header.length() + size(header) != room) {
            throw new Malformed("an array that takes " + size(header) + " bytes behind its header of " + header.length()
                    + ", in " + room);
        }
        DType dtype = header.type().dtype();
        int swap = header.type().bigEndian() ? StorageType.swapSize(dtype) : 1;
        StorageSource bytes = source.make(swap);
        PyStorage storage = StorageType.storage(dtype, PyString.CPU, bytes);
        return new PyStridedTensor(
                storage, dtype, 0, header.shape(), header.stride(), false, PyStridedTensor.Bits.NONE);
    }
}
