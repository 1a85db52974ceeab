package torchffm.profiler;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was called, a name each: the {@code EventList} that {@code key_averages()} gives. Immutable. */
public final class EventList {

    private static final int ROW_LIMIT = 100;

    private final List<FunctionEventAvg> events;

    private EventList(Collection<FunctionEventAvg> events) {
        this.events = List.copyOf(events);
    }

    /** A label is not the operator of the same name. */
    private record Key(String name, boolean userAnnotation) {}

    static EventList averagesOf(List<FunctionEvent> events) {
        Map<Key, FunctionEventAvg> averages = new LinkedHashMap<>();
        for (FunctionEvent event : events) {
            Key key = new Key(event.name(), event.isUserAnnotation());
            averages.merge(key, FunctionEventAvg.of(event), FunctionEventAvg::plus);
        }
        return new EventList(averages.values());
    }

    /**
     * All of them.
     *
     * @return in the order in which each was called first; unmodifiable
     */
    public List<FunctionEventAvg> events() {
        return events;
    }

    /**
     * That of a name.
     *
     * @param key such as {@code aten::add}
     * @return empty if it was not called
     */
    public Optional<FunctionEventAvg> find(String key) {
        Objects.requireNonNull(key, "key");
        return events.stream().filter(event -> event.key().equals(key)).findFirst();
    }

    /**
     * The time of all calls.
     *
     * @return in microseconds: {@code self_cpu_time_total}
     */
    public double selfCpuTimeTotal() {
        double total = 0;
        for (FunctionEventAvg event : events) {
            total += event.selfCpuTimeTotal();
        }
        return total;
    }

    /**
     * A table, as Python's {@code key_averages().table()}, in the order of the first calls.
     *
     * @return at most 100 rows, each line with its end; empty if nothing was called
     */
    public String table() {
        return EventTable.of(events, ROW_LIMIT);
    }

    /**
     * A table, as Python's {@code key_averages().table(sort_by=…, row_limit=…)}.
     *
     * @param sortBy what is largest in the first row
     * @param rowLimit at most as many rows, at least 1
     * @return each line with its end; empty if nothing was called
     * @throws IllegalArgumentException if {@code rowLimit} is less than 1
     */
    public String table(SortBy sortBy, int rowLimit) {
        Objects.requireNonNull(sortBy, "sortBy");
        if (rowLimit < 1) {
            throw new IllegalArgumentException("rowLimit: expected at least 1, but got " + rowLimit);
        }
        return EventTable.of(events.stream().sorted(sortBy.descending()).toList(), rowLimit);
    }

    /** As {@link #table()}. */
    @Override
    public String toString() {
        return table();
    }
}
