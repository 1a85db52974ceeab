package torchffm.optim;

import org.jspecify.annotations.Nullable;

/** Refuses options that are out of range, in Python's words. Written so that NaN is refused, too. */
final class OptionCheck {
    private OptionCheck() {}

    static void learningRate(ParamGroup group) {
        notNegative(group, "lr", "Invalid learning rate: ");
    }

    static void epsilon(ParamGroup group) {
        notNegative(group, "eps", "Invalid epsilon value: ");
    }

    static void notNegative(ParamGroup group, String option) {
        notNegative(group, option, "Invalid " + option + " value: ");
    }

    static void notNegative(ParamGroup group, String option, String message) {
        refuseUnless(group.number(option) >= 0, message, group.options().get(option));
    }

    static void betas(ParamGroup group) {
        for (int i = 0; i < 2; i++) {
            double beta = group.number("betas", i);
            refuseUnless(beta >= 0 && beta < 1, "Invalid beta parameter at index " + i + ": ", beta);
        }
    }

    static void refuseUnless(boolean fits, String message, @Nullable Object value) {
        if (!fits) {
            throw new IllegalArgumentException(message + OptionText.of(value));
        }
    }
}
