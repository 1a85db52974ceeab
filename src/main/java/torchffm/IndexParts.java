package torchffm;

/** The indices that are neither tensors nor slices. */
final class IndexParts {

    private IndexParts() {}

    /** One of them. */
    sealed interface Part extends Index permits Position, Truth, Array, Mark {}

    /** A position, whose dimension goes away. */
    record Position(long position) implements Part {
        @Override
        public String toString() {
            return Long.toString(position);
        }
    }

    /** A new dimension, of size 1 or 0. */
    record Truth(boolean value) implements Part {
        @Override
        public String toString() {
            return value ? "True" : "False";
        }
    }

    /** Positions or a mask, as a Java array that becomes a tensor where it is used. */
    record Array(Object elements) implements Part {
        Tensor toTensor(Device device) {
            Tensor tensor = NestedArray.tensor("list", elements, null);
            Tensor index =
                    tensor.dtype() == DType.BOOL || tensor.dtype() == DType.UINT8 ? tensor : tensor.to(DType.INT64);
            return device.isCpu() ? index : index.to(device);
        }

        @Override
        public String toString() {
            String text = java.util.Arrays.deepToString(new Object[] {elements});
            return text.substring(1, text.length() - 1);
        }
    }

    /** What needs no value. */
    enum Mark implements Part {
        NEW_AXIS,
        ELLIPSIS
    }
}
