package torchffm.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The source of a class of typed methods. */
final class ClassFile {

    private static final Map<Home, String> DESCRIPTIONS = Map.of(
            Home.METHODS,
                    "LibTorch's operators as methods, by PyTorch's names in Java's casing. A layer of {@link Tensor}.",
            Home.FUNCTIONS, "LibTorch's operators as functions: {@code torch.*}. A layer of {@link Torch}.",
            Home.LINALG, "LibTorch's operators of {@code torch.linalg}. A layer of {@link Linalg}.",
            Home.FFT, "LibTorch's operators of {@code torch.fft}. A layer of {@link Fft}.",
            Home.SPECIAL, "LibTorch's operators of {@code torch.special}. A layer of {@link Special}.",
            Home.SPARSE, "LibTorch's operators of {@code torch.sparse}. A layer of {@link Sparse}.",
            Home.ATEN, "LibTorch's operators that are neither methods nor public functions. A layer of {@link Aten}.",
            Home.FUNCTIONAL,
                    "LibTorch's operators that {@code torch.nn.functional} has as they are. A layer of {@link Functional}.");

    private ClassFile() {}

    static String source(Home home, List<Form> forms, ResultType.Registry results, Deadly deadly) {
        Source body = new Source(home.inPackage());
        MethodWriter methods = new MethodWriter(body, home, results, deadly);
        forms.forEach(methods::write);

        Source out = new Source(home.inPackage());
        out.javadoc("", List.of(DESCRIPTIONS.get(home)));
        out.line("abstract class " + home.type + (home.isMethod() ? " extends TensorBase {" : " {"));
        out.blank();
        methods.constants()
                .forEach((name, list) -> out.line("    private static final long[] " + name + " = "
                        + list.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}")) + ";"));
        if (!methods.constants().isEmpty()) {
            out.blank();
        }
        if (home.isMethod()) {
            out.line("    " + home.type + "(long address) {");
            out.line("        super(address);");
            out.line("    }");
        } else {
            out.line("    " + home.type + "() {}");
        }
        out.append(body);
        out.line("}");
        return out.text();
    }
}
