package torchffm.profiler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The table of {@code torch.autograd.profiler_util._build_table}, letter for letter. */
final class EventTable {

    private static final List<String> HEADERS =
            List.of("Name", "Self CPU %", "Self CPU", "CPU total %", "CPU total", "CPU time avg", "# of Calls");
    private static final int MAX_NAME_WIDTH = 55;
    private static final int WIDTH = 12;
    private static final String SPACE = "  ";
    private static final double US_IN_SECOND = 1e6;
    private static final double US_IN_MS = 1e3;

    private final StringBuilder out = new StringBuilder();
    private final int nameWidth;

    private EventTable(int nameWidth) {
        this.nameWidth = nameWidth;
    }

    static String of(List<FunctionEventAvg> events, int rowLimit) {
        if (events.isEmpty()) {
            return "";
        }
        int longest = 0;
        double total = 0;
        for (FunctionEventAvg event : events) {
            longest = Math.max(longest, length(event.key()));
            total += event.selfCpuTimeTotal();
        }
        EventTable table = new EventTable(Math.min(longest + 4, MAX_NAME_WIDTH));
        table.line();
        table.row(HEADERS);
        table.line();
        for (FunctionEventAvg event : events.subList(0, Math.min(rowLimit, events.size()))) {
            table.row(List.of(
                    shortened(event.key()),
                    share(event.selfCpuTimeTotal(), total),
                    time(event.selfCpuTimeTotal()),
                    event.isAsync() ? "0" : share(event.cpuTimeTotal(), total),
                    time(event.cpuTimeTotal()),
                    time(event.cpuTime()),
                    Long.toString(event.count())));
        }
        table.line();
        table.out.append("Self CPU time total: ").append(time(total)).append('\n');
        return table.out.toString();
    }

    private void line() {
        out.append("-".repeat(nameWidth)).append(SPACE);
        out.append(("-".repeat(WIDTH) + SPACE).repeat(HEADERS.size() - 1)).append('\n');
    }

    private void row(List<String> cells) {
        int width = nameWidth;
        for (String cell : cells) {
            out.append(" ".repeat(Math.max(0, width - length(cell))))
                    .append(cell)
                    .append(SPACE);
            width = WIDTH;
        }
        out.append('\n');
    }

    /** In code points, as Python counts. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String name) {
        return length(name) < MAX_NAME_WIDTH - 3
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME_WIDTH - 3)) + "...";
    }

    private static String time(double microseconds) {
        if (microseconds >= US_IN_SECOND) {
            return fixed(microseconds / US_IN_SECOND, 3) + "s";
        }
        if (microseconds >= US_IN_MS) {
            return fixed(microseconds / US_IN_MS, 3) + "ms";
        }
        return fixed(microseconds, 3) + "us";
    }

    private static String share(double microseconds, double total) {
        return total == 0 ? "NaN" : fixed(microseconds * 100.0 / total, 2) + "%";
    }

    /** As C's printf: the exact value, rounded half to even. */
    private static String fixed(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
