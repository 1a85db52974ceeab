package torchffm.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which form has a signature in a class where several would: the one whose overload Python resolves to. */
final class Claims {

    private final Home home;
    private final Names names;
    private final Set<String> handwritten;

    Claims(Home home, Names names, Set<String> handwritten) {
        this.home = home;
        this.names = names;
        this.handwritten = handwritten;
    }

    /** The class's methods, by name and then in Python's order; what is written by hand is left out. */
    List<Form> forms(List<Overload> overloads) {
        Comparator<Overload> byRank =
                Comparator.comparingInt(overload -> names.rank(home.module, overload.name(), overload.schema()));
        List<Form> all = overloads.stream()
                .sorted(Comparator.comparing((Overload overload) -> JavaNames.method(overload.name()))
                        .thenComparing(byRank)
                        .thenComparing(overload -> overload.schema().overload()))
                .flatMap(overload -> overload.forms().stream())
                .toList();
        Map<String, Form> taken = new HashMap<>();
        List<Form> result = new ArrayList<>();
        Map<Form, Form> renamed = new IdentityHashMap<>();
        for (Form.Priority priority : Form.Priority.values()) {
            for (Form form : all) {
                if (form.priority() == priority) {
                    claim(form, taken, renamed);
                }
            }
        }
        for (Form form : all) {
            if (renamed.containsKey(form)) {
                result.add(renamed.get(form));
            }
        }
        return result;
    }

    private void claim(Form form, Map<String, Form> taken, Map<Form, Form> renamed) {
        Form named = form;
        if (handwritten.contains(form.signature())) {
            return;
        }
        if (taken.containsKey(form.signature())) {
            if (form.priority() != Form.Priority.ESSENTIAL
                    || taken.get(form.signature()).overload() == form.overload()) {
                return;
            }
            named = form.named(withSuffix(form));
            if (taken.containsKey(named.signature())) {
                throw new IllegalStateException("two methods " + named.signature() + " of " + home);
            }
        }
        taken.put(named.signature(), named);
        renamed.put(form, named);
    }

    /** An underscore at the end stays there. */
    private static String withSuffix(Form form) {
        String name = form.name();
        boolean inPlace = name.endsWith("_");
        String bare = inPlace ? name.substring(0, name.length() - 1) : name;
        return bare + form.overload().suffix() + (inPlace ? "_" : "");
    }
}
