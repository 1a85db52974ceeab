package torchffm;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import torchffm.testing.EmbeddedPython;
import torchffm.testing.Garbage;
import torchffm.testing.ManagedTensor;

/** For {@link DLPackPythonTest}: Java and Python over one LibTorch in one process; prints a line for each fact. */
public final class DLPackPythonProgram {

    private static final String NAME = "dltensor_versioned";
    private static final long STACK_BYTES = 64 << 20; // what Python's own main thread may need

    private final EmbeddedPython python;

    private DLPackPythonProgram(Path library) {
        python = new EmbeddedPython(library);
        python.run("""
                import gc, numpy, torch

                class Producer:  # numpy takes no bare capsule
                    def __init__(self, capsule):
                        self.capsule = capsule
                    def __dlpack__(self, **keywords):
                        return self.capsule
                    def __dlpack_device__(self):
                        return (1, 0)
                """);
    }

    /** Is given the path of a libpython. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread thread = new Thread(
                null, () -> new DLPackPythonProgram(Path.of(arguments[0])).tellAndExit(), "python", STACK_BYTES);
        Torch.ones(1).close(); // LibTorch is loaded, and Python finds it so
        thread.start();
        thread.join();
    }

    private static void say(String name, Object value) {
        System.out.println(name + "=" + value);
    }

    private void tell() {
        say("libraries", libraries());
        for (String library : new String[] {"torch", "numpy"}) {
            javaToPython(library, false);
            javaToPython(library, true);
            pythonToJava(library, false);
            pythonToJava(library, true);
            forgotten(library);
        }
        readOnly();
        legacy();
        unused();
    }

    /** By _exit: C's exit would run the destructors of Python's libraries, which wait for the GIL forever. */
    private void tellAndExit() {
        int status = 1;
        try {
            tell();
            status = 0;
        } catch (RuntimeException e) {
            e.printStackTrace(System.out);
        } finally {
            System.out.flush();
            python.run("import os; os._exit(" + status + ")");
        }
    }

    /** How many files named libtorch_cpu.so are in this process. */
    private static long libraries() {
        try (var lines = Files.lines(Path.of("/proc/self/maps"))) {
            return lines.filter(line -> line.endsWith("/libtorch_cpu.so"))
                    .map(line -> line.substring(line.indexOf('/')))
                    .distinct()
                    .count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void consume(String library) {
        python.run(
                library.equals("torch")
                        ? "x = torch.from_dlpack(capsule)"
                        : "x = numpy.from_dlpack(Producer(capsule))");
        python.run("del capsule; gc.collect()");
    }

    private void javaToPython(String library, boolean javaFirst) {
        String name = library + (javaFirst ? ".exported.javaFirst." : ".exported.pythonFirst.");
        Tensor tensor = Torch.tensor(new float[] {1, 2, 3, 4}, 2, 2);
        DLPack capsule = DLPack.export(tensor);
        ManagedTensor watch = ManagedTensor.watch(capsule.segment());
        python.capsule("capsule", capsule.handOver(), NAME);
        consume(library);
        python.run("x[0, 1] = 7");
        say(name + "javaSees", Arrays.toString(tensor.toFloatArray()));
        tensor.select(0, 1).fill_(9);
        say(name + "pythonSees", python.eval("x.tolist()"));
        say(name + "deletedInUse", watch.deletions());
        if (javaFirst) {
            tensor.close();
            say(name + "otherStillSees", python.eval("x.tolist()"));
            python.run("del x; gc.collect()");
        } else {
            python.run("del x; gc.collect()");
            say(name + "otherStillSees", Arrays.toString(tensor.toFloatArray()));
            tensor.close();
        }
        say(name + "deleted", watch.deletions());
    }

    private Tensor produce(String library) {
        python.run(
                library.equals("torch")
                        ? "x = torch.tensor([[1., 2.], [3., 4.]])"
                        : "x = numpy.array([[1, 2], [3, 4]], 'float32')");
        python.run("capsule = x.__dlpack__(max_version=(1, 0))");
        MemorySegment structure = python.take("capsule", NAME);
        watched = ManagedTensor.watch(structure);
        return Torch.fromDlpack(structure);
    }

    private ManagedTensor watched;

    private void pythonToJava(String library, boolean javaFirst) {
        String name = library + (javaFirst ? ".imported.javaFirst." : ".imported.pythonFirst.");
        Tensor tensor = produce(library);
        python.run("x[0, 1] = 7");
        say(name + "javaSees", Arrays.toString(tensor.toFloatArray()));
        try (Tensor row = tensor.select(0, 1)) {
            row.fill_(9);
        }
        say(name + "pythonSees", python.eval("x.tolist()"));
        say(name + "deletedInUse", watched.deletions());
        if (javaFirst) {
            tensor.close();
            say(name + "otherStillSees", python.eval("x.tolist()"));
            python.run("del x, capsule; gc.collect()");
        } else {
            python.run("del x, capsule; gc.collect()");
            say(name + "otherStillSees", Arrays.toString(tensor.toFloatArray()));
            tensor.close();
        }
        say(name + "deleted", watched.deletions());
    }

    /** The deleter of what Java forgets runs on the reaper's thread, which takes the GIL for it. */
    private void forgotten(String library) {
        produce(library);
        python.run("del x, capsule; gc.collect()");
        python.withoutGil(() -> Garbage.collectUntil(() -> watched.deletions() > 0));
        say(library + ".forgotten.deleted", watched.deletions());
    }

    private void readOnly() {
        Tensor tensor = Torch.ones(2);
        python.capsule("capsule", DLPack.exportReadOnly(tensor).handOver(), NAME);
        consume("numpy");
        say("readOnly.writeable", python.eval("x.flags.writeable"));
        python.run("del x; x = numpy.ones(2); x.flags.writeable = False; capsule = x.__dlpack__(max_version=(1, 0))");
        try (DLPack capsule = DLPack.adopt(python.take("capsule", NAME))) {
            say("readOnly.imported", capsule.isReadOnly());
        }
    }

    private void legacy() {
        Tensor tensor = Torch.ones(2);
        python.capsule("capsule", DLPack.exportLegacy(tensor).handOver(), "dltensor");
        consume("torch");
        python.run("x[0] = 5");
        say("legacy.javaSees", Arrays.toString(tensor.toFloatArray()));
        python.run("capsule = torch.utils.dlpack.to_dlpack(x)");
        Tensor back = Torch.fromDlpack(DLPack.adoptLegacy(python.take("capsule", "dltensor")));
        python.run("x[1] = 6");
        say("legacy.back", Arrays.toString(back.toFloatArray()));
    }

    /** A capsule that nobody takes goes by its own close. */
    private void unused() {
        DLPack capsule = DLPack.export(Torch.ones(2));
        ManagedTensor watch = ManagedTensor.watch(capsule.segment());
        capsule.close();
        capsule.close();
        say("unused.deleted", watch.deletions());
    }
}
