package torchffm.profiler;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads what the shim writes of a profile: of each event numbers, each with a blank behind it, and the name. */
final class EventParser {

    /** What Python leaves out, too. */
    private static final Set<String> LEFT_OUT = Set.of(
            "profiler::_record_function_enter",
            "profiler::_record_function_enter_new",
            "profiler::_record_function_exit",
            "aten::is_leaf",
            "aten::output_nr",
            "aten::_version");

    /** {@code libkineto::ActivityType::USER_ANNOTATION}. */
    private static final int USER_ANNOTATION = 1;

    private static final double NS_IN_US = 1000;

    private final byte[] text;
    private int at;

    private EventParser(byte[] text) {
        this.text = text;
    }

    /** The events in the order of their start, those that last longer first. */
    static List<FunctionEvent> parse(String text) {
        EventParser parser = new EventParser(text.getBytes(StandardCharsets.UTF_8));
        List<FunctionEvent> events = new ArrayList<>();
        while (parser.at < parser.text.length) {
            FunctionEvent event = parser.next();
            if (!LEFT_OUT.contains(event.name())) {
                events.add(event);
            }
        }
        events.sort(Comparator.comparingDouble(FunctionEvent::start)
                .thenComparing(Comparator.comparingDouble(FunctionEvent::end).reversed()));
        return events;
    }

    private FunctionEvent next() {
        long thread = number();
        boolean annotation = number() == USER_ANNOTATION;
        boolean async = number() != 0;
        double start = number() / NS_IN_US;
        double end = number() / NS_IN_US;
        int length = (int) number();
        String name = new String(text, at, length, StandardCharsets.UTF_8);
        at += length;
        return new FunctionEvent(name, thread, start, end, async, annotation);
    }

    private long number() {
        int from = at;
        while (text[at] != ' ') {
            at++;
        }
        return Long.parseLong(new String(text, from, at++ - from, StandardCharsets.US_ASCII));
    }
}
