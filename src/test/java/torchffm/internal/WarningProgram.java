package torchffm.internal;

import torchffm.Tensor;
import torchffm.Torch;
import torchffm.ops.Ops;

/** Does something that LibTorch warns of, twice. */
public final class WarningProgram {

    private WarningProgram() {}

    /** The program. */
    public static void main(String... arguments) {
        Tensor ones = Torch.ones(2);
        Warnings.install(); // which a thread of the library's does as well, a moment later
        Torch.useDeterministicAlgorithms(true, true);
        for (int i = 0; i < 2; i++) {
            Ops.find("aten::put_").call(ones, Torch.arange(2), Torch.ones(2), false);
        }
        System.out.println("done");
    }
}
