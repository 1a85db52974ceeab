package torchffm.vision;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Platform;

/**
 * Where a data set's files lie: in a folder that the user has named, there directly or where torchvision puts them, or
 * in the cache.
 *
 * @param set which data set
 * @param root the user's folder; null for the cache
 */
record Folders(ImageSet set, @Nullable Path root) {

    /** Where downloaded files go. */
    Path home() {
        return root != null
                ? root.resolve(set.name()).resolve("raw")
                : Platform.cache().resolve(set.name().toLowerCase(Locale.ROOT));
    }

    Optional<Path> find(ImageSet.Resource resource) {
        return candidates().stream()
                .flatMap(folder ->
                        List.of(folder.resolve(resource.name()), folder.resolve(resource.name() + ".gz")).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Path require(ImageSet.Resource resource) throws FileNotFoundException {
        return find(resource)
                .orElseThrow(() -> new FileNotFoundException(set.name() + " is not there: expected "
                        + resource.name() + " or " + resource.name() + ".gz in " + text(candidates())
                        + ", but found neither; it is fetched only where a download is asked for"));
    }

    boolean isComplete() {
        return set.resources().stream().allMatch(resource -> find(resource).isPresent());
    }

    private List<Path> candidates() {
        return root != null ? List.of(home(), root) : List.of(home());
    }

    private static String text(List<Path> folders) {
        return String.join(" or ", folders.stream().map(Path::toString).toList());
    }
}
