package torchffm.mnist.inspect;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import torchffm.io.TensorListing;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyTensor;

/** The SHA-256 of each tensor's elements, computed once however often the tensor is reached. */
final class Fingerprints {

    private final Map<PyTensor, Result> results = new IdentityHashMap<>();

    /** A hash, or why there is none. */
    sealed interface Result {}

    record Hash(String hex) implements Result {}

    record TooLarge(String reason) implements Result {}

    /** Without data there is nothing to hash. */
    enum NoData implements Result {
        META
    }

    /** Reads all tensors, so that a damaged one is found before anything is printed. */
    Fingerprints(TensorListing listing) {
        MessageDigest digest = sha256();
        listing.forEach((path, tensor) -> {
            if (!results.containsKey(tensor)) {
                results.put(tensor, of(listing, tensor, digest));
            }
        });
    }

    private static Result of(TensorListing listing, PyTensor tensor, MessageDigest digest) {
        if (tensor instanceof PyMetaTensor) {
            return NoData.META;
        }
        String reason = listing.tooLarge(tensor);
        if (reason != null) {
            return new TooLarge(reason);
        }
        listing.readElements(tensor, part -> digest.update(part.asByteBuffer()));
        return new Hash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Result of(PyTensor tensor) {
        Result result = results.get(tensor);
        if (result == null) {
            throw new IllegalArgumentException("tensor: not one of the list");
        }
        return result;
    }
}
