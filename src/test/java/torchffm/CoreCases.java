package torchffm;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The cases of core_ops.py in Java, under the same names: every operator of {@link Tensor} and {@link Torch}. */
final class CoreCases {

    private CoreCases() {}

    /** What a case computes of the inputs. */
    interface Case {
        Tensor apply(Tensor a, Tensor b, Tensor c);
    }

    static final Map<String, Case> UNARY = Map.ofEntries(
            unary("neg", Tensor::neg),
            unary("abs", Tensor::abs),
            unary("exp", Tensor::exp),
            unary("sqrt", Tensor::sqrt),
            unary("rsqrt", Tensor::rsqrt),
            unary("square", Tensor::square),
            unary("sigmoid", Tensor::sigmoid),
            unary("tanh", Tensor::tanh),
            unary("relu", Tensor::relu),
            unary("sin", Tensor::sin),
            unary("cos", Tensor::cos),
            unary("floor", Tensor::floor),
            unary("round", Tensor::round),
            unary("sign", Tensor::sign),
            unary("isnan", Tensor::isnan),
            unary("logical_not", Tensor::logicalNot));

    static final Map<String, Case> ARITHMETIC = Map.ofEntries(
            entry("log", (a, b, c) -> c.log()),
            entry("clamp", (a, b, c) -> a.clamp(-0.5, 0.75)),
            entry("clamp_long", (a, b, c) -> a.clamp(-1, 1)),
            entry("add_alpha_long", (a, b, c) -> a.add(b, 2)),
            entry("add", (a, b, c) -> a.add(b)),
            entry("add_double", (a, b, c) -> a.add(0.3)),
            entry("add_long", (a, b, c) -> a.add(3)),
            entry("add_alpha", (a, b, c) -> a.add(b, 0.7)),
            entry("sub", (a, b, c) -> a.sub(b)),
            entry("sub_double", (a, b, c) -> a.sub(0.3)),
            entry("sub_long", (a, b, c) -> a.sub(3)),
            entry("mul", (a, b, c) -> a.mul(b)),
            entry("mul_double", (a, b, c) -> a.mul(0.3)),
            entry("mul_long", (a, b, c) -> a.mul(3)),
            entry("div", (a, b, c) -> a.div(b)),
            entry("div_double", (a, b, c) -> a.div(0.3)),
            entry("div_long", (a, b, c) -> a.div(3)),
            entry("pow", (a, b, c) -> c.pow(b)),
            entry("pow_double", (a, b, c) -> c.pow(1.7)),
            entry("pow_long", (a, b, c) -> a.pow(3)),
            entry("matmul", (a, b, c) -> a.matmul(b.transpose(-2, -1))),
            entry("mm", (a, b, c) -> a.mm(b.t())),
            entry("broadcast", (a, b, c) -> a.mul(b.narrow(-1, 0, 1))));

    static final Map<String, Case> COMPARISON = Map.ofEntries(
            entry("eq", (a, b, c) -> a.eq(b)),
            entry("ne", (a, b, c) -> a.ne(b)),
            entry("lt", (a, b, c) -> a.lt(b)),
            entry("le", (a, b, c) -> a.le(b)),
            entry("gt", (a, b, c) -> a.gt(b)),
            entry("ge", (a, b, c) -> a.ge(b)),
            entry("eq_double", (a, b, c) -> a.eq(0.5)),
            entry("ne_double", (a, b, c) -> a.ne(0.5)),
            entry("lt_double", (a, b, c) -> a.lt(0.5)),
            entry("le_double", (a, b, c) -> a.le(0.5)),
            entry("gt_double", (a, b, c) -> a.gt(0.5)),
            entry("ge_double", (a, b, c) -> a.ge(0.5)),
            entry("eq_long", (a, b, c) -> a.eq(1)),
            entry("ne_long", (a, b, c) -> a.ne(1)),
            entry("lt_long", (a, b, c) -> a.lt(1)),
            entry("le_long", (a, b, c) -> a.le(1)),
            entry("gt_long", (a, b, c) -> a.gt(1)),
            entry("ge_long", (a, b, c) -> a.ge(1)),
            entry("logical_and", (a, b, c) -> a.logicalAnd(b)),
            entry("logical_or", (a, b, c) -> a.logicalOr(b)),
            entry("maximum", (a, b, c) -> a.maximum(b)),
            entry("minimum", (a, b, c) -> a.minimum(b)));

    static final Map<String, Case> REDUCTION = Map.ofEntries(
            unary("sum", Tensor::sum),
            unary("mean", Tensor::mean),
            unary("max", Tensor::max),
            unary("min", Tensor::min),
            unary("all", Tensor::all),
            unary("any", Tensor::any),
            unary("std", Tensor::std),
            unary("argmax", Tensor::argmax),
            unary("argmin", Tensor::argmin),
            unary("argmax_dim", a -> a.argmax(-1)),
            unary("argmin_dim", a -> a.argmin(-1)),
            unary("softmax_dim", a -> a.softmax(-1)),
            unary("log_softmax_dim", a -> a.logSoftmax(-1)),
            unary("sum_dim", a -> a.sum(0, false)),
            unary("mean_dim", a -> a.mean(0, false)),
            unary("amax_dim", a -> a.amax(0, false)),
            unary("amin_dim", a -> a.amin(0, false)),
            unary("sum_keepdim", a -> a.sum(-1, true)),
            unary("mean_keepdim", a -> a.mean(-1, true)),
            unary("amax_keepdim", a -> a.amax(-1, true)),
            unary("amin_keepdim", a -> a.amin(-1, true)),
            entry("bincount", (a, b, c) -> c.flatten(0, -1).bincount(null, 20)),
            entry("topk_values", (a, b, c) -> a.topk(2, -1).values()),
            entry("topk_indices", (a, b, c) -> b.topk(2, -1).indices()));

    static final Map<String, Case> VIEW = Map.ofEntries(
            unary("reshape", a -> a.reshape(-1, 2)),
            unary("view", a -> a.view(-1, 2)),
            unary("flatten", a -> a.flatten(0, 1)),
            unary("permute", a -> a.permute(1, 0)),
            unary("transpose", a -> a.transpose(0, -1)),
            unary("t", Tensor::t),
            unary("squeeze", a -> a.narrow(0, 0, 1).squeeze()),
            unary("squeeze_dim", a -> a.narrow(-1, 0, 1).squeeze(-1)),
            unary("unsqueeze", a -> a.unsqueeze(1)),
            unary("expand", a -> a.flatten(1, -1).narrow(1, 1, 1).expand(-1, 6)),
            unary("narrow", a -> a.narrow(-1, 1, 2)),
            unary("select", a -> a.select(-1, -2)),
            unary("get", a -> a.get(0)),
            unary("as_strided", a -> a.asStrided(new long[] {2, 2}, new long[] {1, 3}, 1)),
            unary("index_select", a -> a.indexSelect(-1, Torch.tensor(new long[] {2, 0, 2}))),
            unary("gather", a -> a.gather(-1, a.argmax(-1).unsqueeze(-1))),
            unary("contiguous", Tensor::contiguous),
            unary("clone", Tensor::clone),
            unary("detach", Tensor::detach),
            entry("stack", (a, b, c) -> Torch.stack(List.of(a, b), 1)),
            entry("cat", (a, b, c) -> Torch.cat(List.of(a, b, a), -1)),
            unary("to_float16", a -> a.to(DType.FLOAT16)),
            unary("to_float64", a -> a.to(DType.FLOAT64)),
            unary("to_int64", a -> a.to(DType.INT64)),
            unary("to_int8", a -> a.to(DType.INT8)),
            unary("to_bool", a -> a.to(DType.BOOL)),
            unary("to_complex64", a -> a.to(DType.COMPLEX64)));

    static final Map<String, Case> IN_PLACE = Map.ofEntries(
            entry("add_", (a, b, c) -> a.clone().add_(b)),
            entry("add_double_", (a, b, c) -> a.clone().add_(0.3)),
            entry("add_alpha_", (a, b, c) -> a.clone().add_(b, 0.7)),
            entry("add_alpha_long_", (a, b, c) -> a.clone().add_(b, 2)),
            entry("add_long_", (a, b, c) -> a.clone().add_(3)),
            entry("sub_long_", (a, b, c) -> a.clone().sub_(3)),
            entry("mul_long_", (a, b, c) -> a.clone().mul_(3)),
            entry("div_long_", (a, b, c) -> a.clone().div_(3)),
            entry("fill_long_", (a, b, c) -> a.clone().fill_(3)),
            entry("sub_", (a, b, c) -> a.clone().sub_(b)),
            entry("sub_double_", (a, b, c) -> a.clone().sub_(0.3)),
            entry("mul_", (a, b, c) -> a.clone().mul_(b)),
            entry("mul_double_", (a, b, c) -> a.clone().mul_(0.3)),
            entry("div_", (a, b, c) -> a.clone().div_(b)),
            entry("div_double_", (a, b, c) -> a.clone().div_(0.3)),
            entry("addcmul_", (a, b, c) -> a.clone().addcmul_(b, c, 0.3)),
            entry("addcdiv_", (a, b, c) -> a.clone().addcdiv_(b, c, 0.3)),
            entry("lerp_", (a, b, c) -> a.clone().lerp_(b, 0.3)),
            entry("copy_", (a, b, c) -> a.clone().copy_(b.narrow(-1, 1, 1))),
            entry("fill_", (a, b, c) -> a.clone().fill_(3.0)),
            entry("zero_", (a, b, c) -> a.clone().zero_()),
            entry("sqrt_", (a, b, c) -> c.clone().sqrt_()),
            entry("neg_", (a, b, c) -> a.clone().neg_()),
            entry("relu_", (a, b, c) -> a.clone().relu_()),
            entry("maximum_", (a, b, c) -> out(a.clone(), b)));

    private static Tensor out(Tensor a, Tensor b) {
        return Aten.maximumOut(a, b, a);
    }

    static final Map<String, Case> RANDOM = Map.ofEntries(
            unary("normal_", a -> a.clone().normal_(0.5, 2.0, null)),
            unary("uniform_", a -> a.clone().uniform_(-1.0, 3.0, null)),
            unary("bernoulli_", a -> a.clone().bernoulli_(0.3, null)),
            unary("random_", a -> a.clone().random_(null)));

    static final Map<String, Case> GRAD = Map.ofEntries(
            gradient("grad_pow", (x, b, c) -> x.pow(3).sum()),
            gradient("grad_mul", (x, b, c) -> x.mul(b).sigmoid().mean()),
            gradient("grad_softmax", (x, b, c) -> x.logSoftmax(-1).mul(b).sum()),
            gradient(
                    "grad_matmul",
                    (x, b, c) -> x.matmul(b.transpose(-2, -1)).tanh().sum()),
            gradient(
                    "grad_views",
                    (x, b, c) ->
                            x.transpose(0, 1).reshape(-1).narrow(0, 1, 3).exp().sum()),
            gradient("grad_twice", (x, b, c) -> x.mul(x).add(x).relu().sum()));

    static final Map<String, Supplier<Tensor>> FACTORIES = Map.ofEntries(
            entry("empty_size", () -> Torch.empty(2, 0)),
            entry("zeros", () -> Torch.zeros(2, 3)),
            entry("zeros_int64", () -> Torch.zeros(new long[] {2, 3}, DType.INT64)),
            entry("ones", () -> Torch.ones(2, 3)),
            entry("ones_bool", () -> Torch.ones(new long[] {2}, DType.BOOL)),
            entry("full", () -> Torch.full(new long[] {2, 2}, 0.1)),
            entry("full_float64", () -> Torch.full(new long[] {2, 2}, 0.1, DType.FLOAT64)),
            entry("scalar", () -> Torch.scalar(0.1)),
            entry("arange", () -> Torch.arange(7)),
            entry("rand", () -> Torch.rand(5)),
            entry("rand_vectorized", () -> Torch.rand(3, 40)),
            entry("rand_float64", () -> Torch.rand(new long[] {40}, DType.FLOAT64, null)),
            entry("randn", () -> Torch.randn(5)),
            entry("randn_vectorized", () -> Torch.randn(3, 40)),
            entry("randn_float64", () -> Torch.randn(new long[] {40}, DType.FLOAT64, null)),
            entry("randperm", () -> Torch.randperm(50, (Generator) null)));

    /** All but the factories. */
    static Map<String, Case> all() {
        Map<String, Case> all = new LinkedHashMap<>();
        List.of(UNARY, ARITHMETIC, COMPARISON, REDUCTION, VIEW, IN_PLACE, RANDOM, GRAD)
                .forEach(all::putAll);
        return all;
    }

    private static Map.Entry<String, Case> unary(String name, UnaryOperator<Tensor> function) {
        return entry(name, (a, b, c) -> function.apply(a));
    }

    private static Map.Entry<String, Case> gradient(String name, Case function) {
        return entry(name, (a, b, c) -> {
            Tensor leaf = a.clone().requiresGrad_(true);
            function.apply(leaf, b, c).backward();
            return leaf.grad();
        });
    }
}
