package torchffm.ops;

import java.util.Objects;
import torchffm.Mode;
import torchffm.Torch;
import torchffm.autograd.DualLevel;
import torchffm.autograd.ForwardAd;

/** What a call of {@code docs/operators.tsv} is made in: a word of its column {@code mode}, open until it is closed. */
final class ReachedMode implements AutoCloseable {

    private static final String ENGINE = "engine ";

    private final Mode mode;
    private final AutoCloseable inside;

    private ReachedMode(Mode mode, AutoCloseable inside) {
        this.mode = mode;
        this.inside = inside;
    }

    /**
     * Opens one.
     *
     * @param word {@code grad}, {@code inference}, {@code dual} for an open level of forward mode, {@code engine NAME} for an
     *     engine of quantized operators, {@code meta} for tensors without data; or none of these
     */
    static ReachedMode open(String word) {
        if (word.startsWith(ENGINE)) {
            String before = engine(word.substring(ENGINE.length()));
            return new ReachedMode(Torch.noGrad(), () -> engine(before));
        }
        return switch (word) {
            case "grad" -> new ReachedMode(Torch.enableGrad(), () -> {});
            case "inference" -> new ReachedMode(Torch.inferenceMode(), () -> {});
            case "dual" -> {
                DualLevel level = ForwardAd.dualLevel();
                yield new ReachedMode(Torch.noGrad(), level);
            }
            default -> new ReachedMode(Torch.noGrad(), () -> {});
        };
    }

    private static String engine(String name) {
        return (String) Objects.requireNonNull(Ops.call("groups::engine", name).get(0));
    }

    @Override
    public void close() {
        try {
            inside.close();
        } catch (Exception e) {
            throw new IllegalStateException("what the call was made in can't be left", e);
        } finally {
            mode.close();
        }
    }
}
