package torchffm.generator;

/** In which types a form takes the numbers among its arguments. */
enum Variant {
    /** As they are where null may come: {@code Scalar}, {@code Long}, {@code long[]}, and tensors as tensors. */
    OBJECT,
    /** Scalars as {@code double}, what else is a number as a primitive, and tensors as tensors. */
    DOUBLE,
    /** The same with {@code long}. */
    LONG,
    /** The same with {@code boolean}. */
    BOOLEAN,
    /** As {@link #OBJECT}, but a number for a tensor, where Python takes one. */
    NUMBER,
    /** As {@link #DOUBLE}, but a number for a tensor. */
    NUMBER_DOUBLE,
    /** As {@link #LONG}, but a number for a tensor. */
    NUMBER_LONG,
    /** As {@link #BOOLEAN}, but a number for a tensor. */
    NUMBER_BOOLEAN;

    boolean isPrimitive() {
        return this != OBJECT && this != NUMBER;
    }

    boolean isNumberForTensor() {
        return compareTo(NUMBER) >= 0;
    }

    /** The type of a scalar. */
    String scalar() {
        return switch (this) {
            case OBJECT, NUMBER -> "Scalar";
            case DOUBLE, NUMBER_DOUBLE -> "double";
            case LONG, NUMBER_LONG -> "long";
            case BOOLEAN, NUMBER_BOOLEAN -> "boolean";
        };
    }
}
