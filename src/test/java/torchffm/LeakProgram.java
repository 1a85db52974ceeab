package torchffm;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import torchffm.testing.Garbage;

/** Forgets one of each, and closes another. */
public final class LeakProgram {

    private LeakProgram() {}

    /** The program, which waits for as many reports as its argument says. */
    public static void main(String... arguments) throws Exception {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true)); // where the log goes, which opens it at the first entry
        forgetTensor();
        forgetGenerator();
        closed();
        Thread thread = new Thread(LeakProgram::forgetScope);
        thread.start();
        thread.join();
        thread = null;
        Garbage.collectUntil(() -> Torch.memory().liveTensors() == 0 && reports(log) >= Integer.parseInt(arguments[0]));
        System.out.print(log);
        System.out.println("done");
    }

    private static int reports(ByteArrayOutputStream log) {
        return log.toString().split("without having been closed", -1).length - 1;
    }

    private static void forgetTensor() {
        Torch.ones(1);
    }

    private static void forgetGenerator() {
        new Generator();
    }

    private static void forgetScope() {
        TensorScope.open();
        Torch.ones(1);
    }

    private static void closed() {
        try (TensorScope _ = TensorScope.open()) {
            Torch.ones(1);
        }
        Torch.ones(1).close();
        new Generator().close();
    }
}
