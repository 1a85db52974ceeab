package torchffm.benchmarks.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soaks at a size for every day; {@code make soak} has the others. */
class SoakTest {

    @TempDir
    private Path folder;

    @Test
    void manyThreadsEachSeeTheirOwn() throws InterruptedException {
        ManyThreads.Outcome outcome = ManyThreads.run(500, 1);
        assertTrue(outcome.isFine(), outcome::toString);
    }

    @Test
    void callsInScopesLeaveNothing() {
        SmallCalls calls = SmallCalls.scoped(20_000);
        assertEquals(0, calls.left(), calls::toString);
    }

    @Test
    void callsWithoutScopesLeaveNothingOnceCollected() {
        SmallCalls calls = SmallCalls.forgotten(20_000);
        assertEquals(0, calls.left(), calls::toString);
    }

    @Test
    void aCurveIsDrawn() throws IOException {
        Path file = folder.resolve("curve.png");
        Plot plot = new Plot();
        plot.add(List.of(90.0, 90.0));
        plot.write(file);
        BufferedImage image = ImageIO.read(file.toFile());
        // 90 of 100, 60 pixels from each edge: at a tenth of the height between.
        assertNotEquals(Color.WHITE.getRGB(), image.getRGB(image.getWidth() / 2, 60 + 36));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(image.getWidth() / 2, 60 + 36 + 8));
    }
}
