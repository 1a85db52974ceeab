package torchffm.profiler;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** What a table's rows are ordered by, the largest first: {@code sort_by} of {@code EventList.table}. */
public enum SortBy {
    /** The number of calls. */
    COUNT(FunctionEventAvg::count),
    /** The mean time of a call, with what it called. */
    CPU_TIME(FunctionEventAvg::cpuTime),
    /** The time of all calls, with what they called. */
    CPU_TIME_TOTAL(FunctionEventAvg::cpuTimeTotal),
    /** The time of all calls, without what they called. */
    SELF_CPU_TIME_TOTAL(FunctionEventAvg::selfCpuTimeTotal);

    private final ToDoubleFunction<FunctionEventAvg> key;

    SortBy(ToDoubleFunction<FunctionEventAvg> key) {
        this.key = key;
    }

    /** The largest first; equals stay in their order. */
    Comparator<FunctionEventAvg> descending() {
        return Comparator.comparingDouble(key).reversed();
    }
}
