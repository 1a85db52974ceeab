package torchffm.ops;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a user may have meant by a name that is not there. */
final class NearestNames {

    private static final int AT_MOST = 3;

    private NearestNames() {}

    /** A question that ends a message; empty where nothing is near. */
    static String hint(String name, Collection<String> names) {
        List<String> near = of(name, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", "; did you mean ", "?"));
    }

    /** The nearest names, the nearest first. */
    static List<String> of(String name, Collection<String> names) {
        int limit = 1 + bare(name).length() / 4;
        record Candidate(String name, int distance) {}
        return names.stream()
                .distinct()
                .map(candidate -> new Candidate(candidate, distance(name, candidate)))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(AT_MOST)
                .map(Candidate::name)
                .toList();
    }

    /** Of the names without their namespaces, two more where those differ. */
    private static int distance(String name, String candidate) {
        boolean sameSpace = name.startsWith(
                candidate.substring(0, candidate.length() - bare(candidate).length()));
        return edits(bare(name), bare(candidate)) + (sameSpace ? 0 : 2);
    }

    private static String bare(String name) {
        int colons = name.indexOf("::");
        return colons < 0 ? name : name.substring(colons + 2);
    }

    /** Levenshtein's distance. */
    private static int edits(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
