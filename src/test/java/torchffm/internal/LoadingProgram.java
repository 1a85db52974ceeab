package torchffm.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import torchffm.Torch;

/** For {@link LoadingTest}: uses torchffm twice, and prints a line for each. */
public final class LoadingProgram {

    private LoadingProgram() {}

    /** Waits for the file that is named, if one is, and then uses torchffm. */
    public static void main(String[] arguments) throws InterruptedException {
        while (arguments.length > 0 && !Files.exists(Path.of(arguments[0]))) {
            Thread.sleep(1);
        }
        use();
        use();
    }

    private static void use() {
        try {
            double one = Torch.ones(1).item();
            System.out.println("works: " + one + " " + Torch.info().libtorchSource() + " "
                    + Torch.info().shimPath());
        } catch (Throwable e) { // what is to be seen is which
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
