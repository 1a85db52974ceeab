package torchffm.benchmarks.start;

import torchffm.Tensor;
import torchffm.Torch;

/** Row 6, torchffm's side: the least that uses LibTorch; beside first_sum.cpp and first_sum.py. */
public final class FirstSum {

    private FirstSum() {}

    public static void main(String[] args) {
        try (Tensor ones = Torch.ones(2, 2);
                Tensor sum = ones.sum()) {
            System.out.println("{\"check\": [" + sum.item() + "]}");
        }
    }
}
