package torchffm.mnist.inspect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.io.TensorListing;
import torchffm.io.ValueText;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;
import torchffm.mnist.console.Problem;

/** What becomes of a value in a format that holds tensors by name and nothing else. */
final class Conversion {

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAME = 100;

    private final Target target;
    private final TensorListing listing;
    private final List<String> refused = new ArrayList<>();
    private final Set<PyStorage> storages = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean shares;
    private boolean gradients;
    private boolean attributes;

    Conversion(Target target, TensorListing listing) {
        this.target = target;
        this.listing = listing;
    }

    /**
     * Looks whether the target can hold a value.
     *
     * @return what will be lost, a part of a sentence for each thing
     * @throws Problem if it can't, which names what
     */
    List<String> check(PyValue value) {
        if (!(value instanceof PyDict dict)) {
            throw new Problem("%s holds tensors by name, but this is %s".formatted(target, value.kind()));
        }
        dict.items().forEach(this::check);
        if (!refused.isEmpty()) {
            int more = refused.size() - MOST_NAMED;
            throw new Problem("%s cannot hold %s%s; --key names a part to convert"
                    .formatted(
                            target,
                            String.join(", ", refused.subList(0, Math.min(refused.size(), MOST_NAMED))),
                            more > 0 ? " and " + more + " more" : ""));
        }
        attributes |= dict.attributes() != null;
        List<String> lost = new ArrayList<>();
        note(lost, attributes, "attributes, such as a state dict's _metadata");
        note(lost, shares, "which tensors share memory");
        note(lost, gradients, "what requires gradients");
        return lost;
    }

    private static void note(List<String> lost, boolean is, String what) {
        if (is) {
            lost.add(what);
        }
    }

    private void check(PyDict.Item item) {
        String name = Printable.of(ValueText.repr(item.key()), LONGEST_NAME);
        PyStridedTensor tensor = dense(item.value());
        if (!(item.key() instanceof PyString)) {
            refused.add("the key %s, which is no string".formatted(name));
        } else if (tensor == null) {
            refused.add(
                    "%s, which is %s".formatted(name, Printable.of(item.value().kind(), LONGEST_NAME)));
        } else {
            String reason = listing.tooLarge(tensor);
            if (reason != null) {
                refused.add("%s: %s".formatted(name, reason));
            }
            shares |= !storages.add(tensor.storage());
            gradients |= tensor.requiresGrad();
        }
    }

    private @Nullable PyStridedTensor dense(PyValue value) {
        return switch (value) {
            case PyStridedTensor tensor -> tensor;
            case PyParameter parameter -> {
                attributes |= parameter.state() != null;
                gradients |= parameter.requiresGrad();
                yield dense(parameter.data());
            }
            case PyTypedTensor typed -> {
                attributes = true;
                PyTensor tensor = typed.tensor();
                yield dense(tensor);
            }
            default -> null;
        };
    }
}
