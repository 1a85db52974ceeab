package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.io.StateDict;
import torchffm.nn.CrossEntropyLoss;
import torchffm.nn.Linear;
import torchffm.nn.Module;
import torchffm.optim.Adam;

/** On a GPU, where there is one; skipped elsewhere. */
class CudaTest {

    private static final Device GPU = Device.of("cuda:0");

    @BeforeEach
    void needsAGpu() {
        assumeTrue(
                Torch.cuda().isAvailable(),
                () -> "no CUDA: " + Torch.cuda().problem().orElse(""));
    }

    @Test
    void aTensorGoesToTheGpuAndComesBack() {
        Tensor here = Torch.arange(10).to(DType.FLOAT32);
        Tensor there = here.to(GPU);
        assertEquals(GPU, there.device());
        assertTrue(Torch.equal(here, there.cpu()));
    }

    @Test
    void theSameSeedDrawsTheSameOnTheGpu() {
        Tensor[] drawn = new Tensor[2];
        for (int i = 0; i < drawn.length; i++) {
            Torch.manualSeed(5);
            drawn[i] = Torch.empty(100).to(GPU).normal_(0, 1, null);
        }
        assertTrue(Torch.equal(drawn[0], drawn[1]));
    }

    @Test
    void aTrainingStepIsTheCpus(@TempDir Path folder) {
        Torch.manualSeed(1);
        Module model = new Linear(4, 3);
        Path file = folder.resolve("linear.pth");
        model.stateDict().save(file);
        List<Tensor> onCpu = step(model, Device.CPU);
        Module other = new Linear(4, 3);
        other.loadStateDict(StateDict.load(file));
        List<Tensor> onGpu = step(other.to(GPU), GPU);
        for (int i = 0; i < onCpu.size(); i++) {
            assertTrue(
                    Torch.allclose(onCpu.get(i).detach(), onGpu.get(i).detach().cpu()));
        }
    }

    private static List<Tensor> step(Module model, Device device) {
        Tensor input = Torch.arange(8).to(DType.FLOAT32).reshape(2, 4).to(device);
        Tensor target = Torch.tensor(new long[] {0, 2}).to(device);
        Adam optimizer = new Adam(model.parameters(), 0.01);
        new CrossEntropyLoss().forward(model.forward(input), target).backward();
        optimizer.step();
        return model.parameters();
    }
}
