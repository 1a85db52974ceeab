package torchffm.vision;

/** Is told how far a download is. */
@FunctionalInterface
public interface DownloadProgress {

    /** Tells nobody. */
    DownloadProgress NONE = (file, source, bytes, total) -> {};

    /**
     * Something has arrived. The first call for a source, with 0 bytes, comes before it is asked for anything.
     *
     * @param file what is being fetched, such as {@code train-images-idx3-ubyte.gz}
     * @param source where from, such as {@code https://ossci-datasets.s3.amazonaws.com/mnist/}
     * @param bytes how many bytes of the file are here
     * @param total how many it has; -1 where that is not known yet
     */
    void update(String file, String source, long bytes, long total);
}
