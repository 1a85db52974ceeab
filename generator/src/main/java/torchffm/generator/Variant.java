package torchffm.generator;

/** In which types a form takes the numbers among its arguments. */
enum Variant {
    /** As they are where null may come: {@code Scalar}, {@code Long}, {@code long[]}, and tensors as tensors. */
    OBJECT,
    /** As {@link #OBJECT}, but a number for a tensor. */
    NUMBER,
    /** Scalars as {@code double}, what else is a number as a primitive. */
    DOUBLE,
    /** Scalars as {@code long}, what else is a number as a primitive. */
    LONG,
    /** Scalars as {@code boolean}, what else is a number as a primitive. */
    BOOLEAN;

    boolean isPrimitive() {
        return this == DOUBLE || this == LONG || this == BOOLEAN;
    }

    /** The type of a scalar. */
    String scalar() {
        return switch (this) {
            case OBJECT, NUMBER -> "Scalar";
            case DOUBLE -> "double";
            case LONG -> "long";
            case BOOLEAN -> "boolean";
        };
    }
}
