package torchffm.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.data.Batch;
import torchffm.data.Collate;
import torchffm.data.DataLoader;
import torchffm.testing.Python;

/** The same files give what torchvision makes of them; the expected values are those of {@code vision_mnist.py}. */
class MnistTest {

    private static Python.Results python;
    private static Path root;

    @TempDir
    private Path folder;

    private TensorScope scope;

    @BeforeAll
    static void runPython() {
        python = Python.run("vision_mnist.py");
        root = python.dir().resolve("data");
    }

    @BeforeEach
    void open() {
        scope = TensorScope.open();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void imagesAreTorchvisions() throws IOException {
        try (MNIST mnist = MNIST.builder(root).build()) {
            assertTrue(Torch.equal(python.tensor("data"), mnist.data()));
        }
    }

    @Test
    void labelsAreTorchvisions() throws IOException {
        try (MNIST mnist = MNIST.builder(root).build()) {
            assertTrue(Torch.equal(python.tensor("targets"), mnist.targets()));
        }
    }

    @Test
    void theTestImagesAreOthers() throws IOException {
        try (MNIST mnist = MNIST.builder(root).train(false).build()) {
            assertTrue(Torch.equal(python.tensor("test_data"), mnist.data()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "flat", "gzipped"})
    void eachLayoutIsRead(String name) throws IOException {
        try (MNIST mnist = MNIST.builder(python.dir().resolve(name)).build()) {
            assertTrue(Torch.equal(python.tensor("data"), mnist.data()));
        }
    }

    @Test
    void fashionMnistHasAFolderOfItsOwn() throws IOException {
        try (FashionMNIST fashion = FashionMNIST.builder(root).build()) {
            assertTrue(Torch.equal(python.tensor("fashion_data"), fashion.data()));
        }
    }

    @Test
    void kmnistReadsTheSameFormat() throws IOException {
        try (KMNIST kmnist = KMNIST.builder(python.dir().resolve("flat")).build()) {
            assertEquals(47, kmnist.size());
        }
    }

    @Test
    void aSampleIsTorchvisions() throws IOException {
        try (MNIST mnist = mnist(new ToTensor())) {
            assertTrue(Torch.equal(python.tensor("sample"), mnist.get(5).input()));
            assertEquals(
                    (long) python.number("sample_label"), mnist.get(5).target().itemLong());
        }
    }

    @Test
    void aShuffledPassIsTorchvisions() throws IOException {
        List<Tensor> images = new ArrayList<>();
        List<Tensor> labels = new ArrayList<>();
        Torch.manualSeed(1);
        try (MNIST mnist = mnist(new ToTensor())) {
            for (Batch batch :
                    DataLoader.builder(mnist).batchSize(10).shuffle(true).build()) {
                images.add(batch.input().keep());
                labels.add(batch.target().keep());
            }
        }
        assertTrue(Torch.equal(python.tensor("batches"), Torch.cat(images, 0)));
        assertTrue(Torch.equal(python.tensor("labels"), Torch.cat(labels, 0)));
    }

    @Test
    void aBatchAtOnceHasTheBitsOfItsSamples() throws IOException {
        try (MNIST mnist = mnist(new Compose(new ToTensor(), new Normalize(0.1307, 0.3081)))) {
            Batch atOnce = mnist.getBatch(new long[] {3, 0, 46, 3});
            Batch stacked = Collate.stack(List.of(mnist.get(3), mnist.get(0), mnist.get(46), mnist.get(3)));
            assertTrue(Torch.equal(stacked.input(), atOnce.input()) && Torch.equal(stacked.target(), atOnce.target()));
        }
    }

    @Test
    void aTransformThatTakesABatchIsAppliedOnce() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Transform counting = new Transform() {
            @Override
            public Tensor apply(Tensor image) {
                calls.incrementAndGet();
                return image.add(1);
            }

            @Override
            public boolean isBatched() {
                return true;
            }
        };
        try (MNIST mnist = mnist(counting)) {
            mnist.getBatch(new long[] {0, 1, 2});
        }
        assertEquals(1, calls.get());
    }

    @Test
    void aLambdaIsAppliedToEachImage() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (MNIST mnist = mnist(image -> image.add(calls.incrementAndGet()))) {
            mnist.getBatch(new long[] {0, 1, 2});
        }
        assertEquals(3, calls.get());
    }

    @Test
    void withoutATransformAnImageIsItsPixels() throws IOException {
        try (MNIST mnist = mnist(null)) {
            assertTrue(Torch.equal(python.tensor("data").get(5), mnist.get(5).input()));
        }
    }

    @Test
    void classesHaveTorchvisionsNames() throws IOException {
        try (MNIST mnist = mnist(null)) {
            assertEquals(python.text("classes"), String.join("\n", mnist.classes()));
        }
    }

    @Test
    void fashionClassesHaveTorchvisionsNames() throws IOException {
        try (FashionMNIST fashion = FashionMNIST.builder(root).build()) {
            assertEquals(python.text("fashion_classes"), String.join("\n", fashion.classes()));
        }
    }

    @Test
    void itIsPrintedAsByTorchvision() throws IOException {
        try (MNIST mnist = MNIST.builder(root).train(false).build()) {
            assertEquals(python.text("repr"), mnist.toString());
        }
    }

    @Test
    void anIndexPastTheEndIsOutOfBounds() throws IOException {
        try (MNIST mnist = mnist(null)) {
            assertThrows(IndexOutOfBoundsException.class, () -> mnist.get(47));
            assertThrows(IndexOutOfBoundsException.class, () -> mnist.getBatch(new long[] {-1}));
        }
    }

    @Test
    void aDatasetOutlivesTheScopeThatItWasMadeIn() throws IOException {
        MNIST mnist;
        try (var _ = TensorScope.open()) {
            mnist = mnist(null);
        }
        try (mnist) {
            assertFalse(mnist.data().isClosed() || mnist.targets().isClosed());
        }
    }

    @Test
    void closingFreesTheImages() throws IOException {
        MNIST mnist = mnist(null);
        mnist.close();
        assertTrue(mnist.data().isClosed() && mnist.targets().isClosed());
    }

    @Test
    void filesThatAreNotThereAreNamedWithThePlacesThatWereLookedIn() {
        var e = assertThrows(
                FileNotFoundException.class, () -> MNIST.builder(folder).build());
        assertEquals(
                "MNIST is not there: expected train-images-idx3-ubyte or train-images-idx3-ubyte.gz in "
                        + folder.resolve("MNIST").resolve("raw") + " or " + folder
                        + ", but found neither; it is fetched only where a download is asked for",
                e.getMessage());
    }

    @Test
    void moreLabelsThanImagesAreRefused() throws IOException {
        Idx.write(folder, 5, 5);
        Path labels = Files.write(folder.resolve("train-labels-idx1-ubyte"), Idx.labels(6));
        var e = assertThrows(
                IdxFormatException.class, () -> MNIST.builder(folder).build());
        assertEquals(labels + ": wrong dims: expected (5), but got (6)", e.getMessage());
    }

    @Test
    void aLabelThatIsNoClassIsRefused() throws IOException {
        Idx.write(folder, 12, 5);
        Path labels = Files.write(folder.resolve("train-labels-idx1-ubyte"), Idx.bytes(11, 12));
        var e = assertThrows(
                IdxFormatException.class, () -> MNIST.builder(folder).build());
        assertEquals(labels + ": wrong label of sample 10: expected 0 to 9, but got 10", e.getMessage());
    }

    @Test
    void aWholeFolderIsNotDownloadedAgain() throws IOException {
        Idx.write(folder, 12, 5);
        AtomicInteger asked = new AtomicInteger();
        MNIST.builder(folder)
                .download(true)
                .progress((file, source, bytes, total) -> asked.incrementAndGet())
                .build()
                .close();
        assertEquals(0, asked.get());
    }

    private static MNIST mnist(Transform transform) throws IOException {
        return MNIST.builder(root).transform(transform).build();
    }
}
