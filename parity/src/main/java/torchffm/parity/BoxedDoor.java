package torchffm.parity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.ops.Op;
import torchffm.ops.OpResult;
import torchffm.ops.Ops;
import torchffm.ops.Schema;

/** {@code torchffm.ops}: an operator by its name. */
final class BoxedDoor implements Door {

    @Override
    public String name() {
        return "boxed";
    }

    @Override
    public Callee find(String name, String overload) throws NoDoorException {
        Op op = operator(name, overload);
        return arguments -> call(op, arguments);
    }

    /** The overload without a name is {@code default} in Python. */
    static Op operator(String name, String overload) throws NoDoorException {
        try {
            return Ops.find(name, overload);
        } catch (IllegalArgumentException e) {
            if (!overload.equals("default")) {
                throw new NoDoorException("no such operator", String.valueOf(e.getMessage()));
            }
            return operator(name, "");
        }
    }

    private static List<@Nullable Object> call(Op op, List<@Nullable Object> recorded) {
        Schema schema = op.schema();
        if (recorded.size() != schema.arguments().size()) {
            throw new IllegalArgumentException("the line has " + recorded.size() + " arguments, but " + schema.text()
                    + " takes " + schema.arguments().size());
        }
        @Nullable Object[] arguments = new Object[recorded.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] =
                    SchemaValues.of(recorded.get(i), schema.arguments().get(i).type());
        }
        OpResult result = op.call(arguments);
        List<@Nullable Object> results = new ArrayList<>(result.size());
        for (int i = 0; i < result.size(); i++) {
            results.add(result.get(i));
        }
        return results;
    }
}
