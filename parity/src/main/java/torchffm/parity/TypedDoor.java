package torchffm.parity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torchffm.ops.Argument;
import torchffm.ops.Op;
import torchffm.parity.TypedManifest.Parameter;

/** The operator's own method: {@code tensor.add(other, alpha)}. */
final class TypedDoor implements Door {

    private final Map<String, TypedManifest.Row> rows = TypedManifest.read();

    @Override
    public String name() {
        return "typed";
    }

    @Override
    public Callee find(String name, String overload) throws NoDoorException {
        Op op = BoxedDoor.operator(name, overload);
        TypedManifest.Row row = rows.get(op.toString());
        if (row == null) {
            throw new NoDoorException("no typed method", "there is no typed method");
        }
        Map<String, Integer> indices = new HashMap<>();
        List<Argument> arguments = op.schema().arguments();
        for (int i = 0; i < arguments.size(); i++) {
            indices.put(arguments.get(i).name(), i);
        }
        String optionsClass = null;
        for (Parameter parameter : row.parameters()) {
            if (parameter.isOptions()) {
                optionsClass = parameter.type();
            } else if (indices.remove(parameter.argument()) == null) {
                throw new NoDoorException(
                        "no typed method", "its typed method has the unknown parameter " + parameter.argument());
            }
        }
        if (optionsClass != null) {
            return new TypedMethod(op.schema(), row, TypedOptions.of(optionsClass, indices));
        }
        if (!indices.isEmpty()) {
            throw new NoDoorException("no typed method", "its typed method has no parameter for " + indices.keySet());
        }
        return new TypedMethod(op.schema(), row, null);
    }
}
