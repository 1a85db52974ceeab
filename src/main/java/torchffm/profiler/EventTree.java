package torchffm.profiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who called whom: an event is the child of the innermost one around it on the same thread. */
final class EventTree {

    private EventTree() {}

    /**
     * Links events, and leaves out those that only repeat the one around them.
     *
     * @param events in the order of their start, those that last longer first
     */
    static List<FunctionEvent> build(List<FunctionEvent> events) {
        Map<Long, Deque<FunctionEvent>> open = new HashMap<>();
        for (FunctionEvent event : events) {
            if (!event.isAsync()) {
                link(event, open.computeIfAbsent(event.thread(), thread -> new ArrayDeque<>()));
            }
        }
        List<FunctionEvent> rest = events;
        for (List<FunctionEvent> fewer = withoutDoubles(rest);
                fewer.size() < rest.size();
                fewer = withoutDoubles(rest)) {
            rest = fewer;
        }
        return List.copyOf(rest);
    }

    private static void link(FunctionEvent event, Deque<FunctionEvent> around) {
        while (!around.isEmpty()) {
            FunctionEvent parent = around.peek();
            if (event.start() < parent.end() && event.end() <= parent.end()) {
                parent.adopt(event);
                break;
            }
            around.pop();
        }
        around.push(event);
    }

    private static List<FunctionEvent> withoutDoubles(List<FunctionEvent> events) {
        List<FunctionEvent> result = new ArrayList<>(events.size());
        for (FunctionEvent event : events) {
            if (event.isDoubled()) {
                event.dissolve();
            } else {
                result.add(event);
            }
        }
        return result;
    }
}
