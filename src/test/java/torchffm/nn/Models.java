package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;

/** The models of nn_modules.py. */
final class Models {
    private Models() {}

    /** A module with parameters, buffers and children of its own. */
    static final class Block extends Module {
        final Tensor scale;
        final Tensor mean;
        final Tensor scratch;
        final Sequential features;
        final Linear head;

        Block() {
            scale = registerParameter("scale", Torch.ones(2));
            mean = registerBuffer("mean", Torch.zeros(2), true);
            scratch = registerBuffer("scratch", Torch.zeros(2), false);
            registerBuffer("nothing", null, true);
            registerParameter("shift", null);
            features = register("features", new Sequential(new Conv2d(1, 2, 3), new BatchNorm2d(2), new ReLU(true)));
            head = register("head", new Linear(2, 2, false));
        }

        @Override
        public Tensor forward(Tensor input) {
            return head.forward(features.forward(input).mean(-1, false).mean(-1, false));
        }

        @Override
        protected String extraRepr() {
            return "first\n\nthird";
        }
    }

    /** Two layers that share a weight, and two names for one layer. */
    static final class Tied extends Module {
        final Linear encoder;
        final TiedLinear decoder;

        Tied() {
            encoder = register("encoder", new Linear(3, 3, false));
            decoder = register("decoder", new TiedLinear(encoder.weight()));
            register("again", decoder);
        }
    }

    /** A layer over another's weight. */
    static final class TiedLinear extends Module {
        TiedLinear(Tensor weight) {
            registerParameter("weight", weight);
            registerParameter("bias", Torch.zeros(weight.size(0)));
        }
    }

    /** A module that registers what it is told to. */
    static final class Free extends Module {
        Tensor parameter(String name, Tensor parameter) {
            return registerParameter(name, parameter);
        }

        @Nullable
        Tensor buffer(String name, @Nullable Tensor buffer) {
            return registerBuffer(name, buffer, true);
        }

        Module child(String name, Module child) {
            return register(name, child);
        }
    }
}
