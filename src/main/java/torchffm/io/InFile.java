package torchffm.io;

import torchffm.io.tree.StorageSource;

/** A storage in a file, where it may lie as a tensor would have it: then it can be mapped in the place of being read. */
interface InFile extends StorageSource {
    /** Where in the file it begins; −1 if it is compressed, or its bytes are in another order. */
    long mappable();
}
