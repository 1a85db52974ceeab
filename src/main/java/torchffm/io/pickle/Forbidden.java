package torchffm.io.pickle;

import java.util.Map;

/** Words for what a global that is not on the list stands for. They explain a refusal and decide nothing. */
final class Forbidden {
    private static final String USUAL =
            "a state dict needs none but OrderedDict, tensors, Parameters and their storages";

    private static final Map<String, String> IN_TORCH = Map.of(
            "_rebuild_tensor_v3", "a tensor of one of torch's newer dtypes, or over untyped storage, is not read",
            "_rebuild_qtensor", "a quantized tensor is not read",
            "_rebuild_sparse_tensor", "a sparse tensor is not read",
            "_rebuild_nested_tensor", "a nested tensor is not read",
            "_rebuild_meta_tensor_no_storage", "a meta tensor has no data",
            "_rebuild_from_type_v2", "a tensor of a subclass, or with attributes, is not read",
            "_rebuild_parameter_with_state", "a Parameter with attributes is not read",
            "_rebuild_wrapper_subclass", "a tensor of a wrapper subclass is not read",
            "UntypedStorage", "an untyped storage is not read");

    private Forbidden() {}

    static String why(String module, String name) {
        if (module.startsWith("torch.nn.modules.")) {
            return "the file holds a model and not its state; save model.state_dict() instead";
        }
        return module.equals("torch") || module.startsWith("torch.") ? IN_TORCH.getOrDefault(name, USUAL) : USUAL;
    }
}
