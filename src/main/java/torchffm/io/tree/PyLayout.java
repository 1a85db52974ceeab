package torchffm.io.tree;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;

/** A {@code torch.layout}. Python has each once, and so has Java. */
public final class PyLayout implements PyValue {
    private static final Map<String, PyLayout> BY_TEXT = Arrays.stream(Layout.values())
            .map(PyLayout::new)
            .collect(Collectors.toMap(PyLayout::text, Function.identity()));

    private final Layout layout;

    private PyLayout(Layout layout) {
        this.layout = layout;
    }

    /**
     * Finds a layout by the text that a pickle has of it.
     *
     * @param text such as {@code "torch.sparse_coo"}
     * @return the layout, or null
     */
    public static @Nullable PyLayout of(String text) {
        return BY_TEXT.get(text);
    }

    /**
     * Returns the value for a layout.
     *
     * @param layout the layout
     * @return the one object for it
     */
    public static PyLayout of(Layout layout) {
        PyLayout value = BY_TEXT.get(layout.toString());
        if (value == null) {
            throw new IllegalArgumentException("layout: " + layout);
        }
        return value;
    }

    /**
     * Returns the layout.
     *
     * @return it
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns the layout as Python prints it.
     *
     * @return such as {@code "torch.sparse_coo"}
     */
    public String text() {
        return layout.toString();
    }

    @Override
    public String kind() {
        return "the layout " + text();
    }
}
