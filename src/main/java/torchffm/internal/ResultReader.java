package torchffm.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a call that returned several. */
public final class ResultReader {

    private final List<@Nullable Object> values;

    ResultReader(List<@Nullable Object> values) {
        this.values = values;
    }

    /**
     * A result.
     *
     * @param <T> what it is, as the operator's schema says
     * @param index which
     * @return the result; null for an undefined tensor
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // who calls this knows the schema
    public <T> T get(int index) {
        return (T) values.get(index);
    }
}
