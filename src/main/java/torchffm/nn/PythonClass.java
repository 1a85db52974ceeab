package torchffm.nn;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torchffm.io.StateDict;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** What an object in a state dict is in Python, as Python prints its class. */
final class PythonClass {
    private PythonClass() {}

    static String of(Object object) {
        String name = switch (object) {
            case Boolean _, PyValue.Bool _ -> "bool";
            case Float _, Double _, PyValue.Float _ -> "float";
            case Byte _, Short _, Integer _, Long _, BigInteger _, PyValue.Int _, PyValue.BigInt _ -> "int";
            case String _ -> "str";
            case List<?> _ -> "list";
            case Map<?, ?> _ -> "dict";
            case Set<?> _ -> "set";
            case StateDict _ -> "collections.OrderedDict";
            case PyDict dict ->
                switch (dict.type()) {
                    case DICT -> "dict";
                    case ORDERED -> "collections.OrderedDict";
                    case COUNTER -> "collections.Counter";
                };
            case PyTuple _ -> "tuple";
            case PyComplex _ -> "complex";
            case PyBytes _ -> "bytes";
            case PyValue.None _ -> "NoneType";
            default -> object.getClass().getName();
        };
        return "<class '" + name + "'>";
    }
}
