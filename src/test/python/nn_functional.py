"""Every function of torch.nn.functional that Java has, its value and the gradients of what went in: FunctionalNamesTest."""

import warnings

import torch
import torch.nn.functional as F
from peer import out

warnings.simplefilter("ignore")
generator = torch.Generator().manual_seed(11)


def normal(*size):
    return torch.randn(*size, generator=generator)


INPUTS = {
    "a": normal(2, 4, 6),
    "b": normal(2, 4, 6),
    "i": normal(2, 4, 6, 6),
    "p": torch.rand(2, 4, 6, generator=generator),
    "q": torch.rand(2, 4, 6, generator=generator),
    "s": normal(2, 4, 6).sign(),
    "w": normal(6),
}

for name, tensor in INPUTS.items():
    out(name, tensor)


def case(name, function):
    """Hands out a value, and the gradients of the inputs that it depends on."""
    inputs = {key: tensor.clone().requires_grad_() for key, tensor in INPUTS.items()}
    torch.manual_seed(5)
    value = function(**inputs)
    out(name, value)
    if value.requires_grad:
        value.pow(2).sum().backward()
    for key, tensor in inputs.items():
        if tensor.grad is not None:
            out(f"{name}.{key}", tensor.grad)


case("silu", lambda a, **_: F.silu(a))
case("silu_inplace", lambda a, **_: F.silu(a * 1, True))
case("mish", lambda a, **_: F.mish(a))
case("elu", lambda a, **_: F.elu(a, 0.7))
case("celu", lambda a, **_: F.celu(a, 0.7))
case("selu", lambda a, **_: F.selu(a))
case("relu6", lambda a, **_: F.relu6(a * 4))
case("hardtanh", lambda a, **_: F.hardtanh(a, -0.5, 0.25))
case("leaky_relu", lambda a, **_: F.leaky_relu(a))
case("hardsigmoid", lambda a, **_: F.hardsigmoid(a))
case("hardswish", lambda a, **_: F.hardswish(a))
case("threshold", lambda a, **_: F.threshold(a, 0.1, 20))
case("rrelu", lambda a, **_: F.rrelu(a))
case("rrelu_training", lambda a, **_: F.rrelu(a, training=True))
case("tanhshrink", lambda a, **_: F.tanhshrink(a))
case("softsign", lambda a, **_: F.softsign(a))
case("logsigmoid", lambda a, **_: F.logsigmoid(a))
case("glu", lambda a, **_: F.glu(a))
case("gelu", lambda a, **_: F.gelu(a))
case("gelu_tanh", lambda a, **_: F.gelu(a, approximate="tanh"))
case("softplus", lambda a, **_: F.softplus(a, 2, 1.5))
case("hardshrink", lambda a, **_: F.hardshrink(a))
case("softshrink", lambda a, **_: F.softshrink(a, 0.2))
case("softmin", lambda a, **_: F.softmin(a, 1))
case("softmax_dtype", lambda a, **_: F.softmax(a, 1, dtype=torch.float64))
case("softmax_guessed", lambda a, **_: F.softmax(a))
case("gumbel_softmax", lambda a, **_: F.gumbel_softmax(a, 0.5))
case("gumbel_softmax_hard", lambda a, **_: F.gumbel_softmax(a, hard=True))
case("alpha_dropout", lambda a, **_: F.alpha_dropout(a, 0.3, True))
case("feature_alpha_dropout", lambda a, **_: F.feature_alpha_dropout(a, 0.3, True))
case("dropout1d", lambda a, **_: F.dropout1d(a, 0.4))
case("dropout2d", lambda i, **_: F.dropout2d(i))
case("dropout3d", lambda i, **_: F.dropout3d(i))
case("layer_norm", lambda a, **_: F.layer_norm(a, (4, 6)))
case("layer_norm_weight", lambda a, w, **_: F.layer_norm(a, (6,), w, w))
case("rms_norm", lambda a, w, **_: F.rms_norm(a, (6,), w))
case("group_norm", lambda a, **_: F.group_norm(a, 2))
case("instance_norm", lambda a, **_: F.instance_norm(a))
case("local_response_norm", lambda a, **_: F.local_response_norm(a, 3))
case("local_response_norm_image", lambda i, **_: F.local_response_norm(i, 2, 0.1))
case("normalize", lambda a, **_: F.normalize(a))
case("normalize_p", lambda a, **_: F.normalize(a, 1.5, 2))
case("l1_loss", lambda a, b, **_: F.l1_loss(a, b))
case("l1_loss_weight", lambda a, b, p, **_: F.l1_loss(a, b, weight=p))
case("mse_loss_weight", lambda a, b, p, **_: F.mse_loss(a, b, weight=p))
case("smooth_l1_loss", lambda a, b, **_: F.smooth_l1_loss(a, b, beta=0.5))
case("smooth_l1_loss_0", lambda a, b, **_: F.smooth_l1_loss(a, b, beta=0.0))
case("huber_loss", lambda a, b, **_: F.huber_loss(a, b, delta=0.7))
case("huber_loss_weight", lambda a, b, p, **_: F.huber_loss(a, b, reduction="sum", weight=p))
case("poisson_nll_loss", lambda a, p, **_: F.poisson_nll_loss(a, p, full=True))
case("gaussian_nll_loss", lambda a, b, p, **_: F.gaussian_nll_loss(a, b, p, full=True))
case("gaussian_nll_loss_one", lambda a, b, **_: F.gaussian_nll_loss(a, b, 0.5))
case("kl_div", lambda a, p, **_: F.kl_div(a, p, reduction="batchmean"))
case("kl_div_log", lambda a, b, **_: F.kl_div(a, b, reduction="sum", log_target=True))
case("binary_cross_entropy", lambda p, q, **_: F.binary_cross_entropy(p, q))
case("binary_cross_entropy_weight", lambda p, q, w, **_: F.binary_cross_entropy(p, q, w.detach().abs()))
case(
    "binary_cross_entropy_with_logits",
    lambda a, q, w, **_: F.binary_cross_entropy_with_logits(a, q, pos_weight=w.detach().abs()),
)
case(
    "ctc_loss",
    lambda a, **_: F.ctc_loss(F.log_softmax(a.transpose(0, 2), 2)[:, :2, :2], torch.ones(2, 3, dtype=torch.long), torch.tensor([6, 6]), torch.tensor([2, 1])),
)
case("hinge_embedding_loss", lambda a, s, **_: F.hinge_embedding_loss(a, s))
case("soft_margin_loss", lambda a, s, **_: F.soft_margin_loss(a, s.detach()))
case("margin_ranking_loss", lambda a, b, s, **_: F.margin_ranking_loss(a, b, s, 0.3))
case("cosine_embedding_loss", lambda a, b, **_: F.cosine_embedding_loss(a[0], b[0], torch.tensor([1, -1, 1, -1])))
case("multi_margin_loss", lambda a, **_: F.multi_margin_loss(a[0], torch.tensor([1, 0, 5, 2]), p=2))
case("multilabel_margin_loss", lambda a, **_: F.multilabel_margin_loss(a[0, 0], torch.tensor([1, 0, -1, 2, 3, 4])))
case("multilabel_soft_margin_loss", lambda a, q, w, **_: F.multilabel_soft_margin_loss(a, q, w))
case("triplet_margin_loss", lambda a, b, p, **_: F.triplet_margin_loss(a, b, p, swap=True))
case("triplet_margin_with_distance_loss", lambda a, b, p, **_: F.triplet_margin_with_distance_loss(a, b, p, swap=True))
case("linear_cross_entropy", lambda a, **_: F.linear_cross_entropy(a[0], a[1], torch.tensor([0, 3, 1, 2])))
case("max_pool1d", lambda a, **_: F.max_pool1d(a, 2))
case("max_pool1d_all", lambda a, **_: F.max_pool1d(a, 3, 2, 1, 1, True))
case("max_pool1d_indices", lambda a, **_: F.max_pool1d(a, 2, return_indices=True)[1])
case("max_pool3d", lambda i, **_: F.max_pool3d(i, 2))
case("avg_pool1d", lambda a, **_: F.avg_pool1d(a, 2))
case("avg_pool2d", lambda i, **_: F.avg_pool2d(i, 3, 2, 1))
case("adaptive_avg_pool1d", lambda a, **_: F.adaptive_avg_pool1d(a, 4))
case("adaptive_avg_pool2d", lambda i, **_: F.adaptive_avg_pool2d(i, (3, 2)))
case("adaptive_avg_pool3d", lambda i, **_: F.adaptive_avg_pool3d(i, 2))
case("adaptive_max_pool1d", lambda a, **_: F.adaptive_max_pool1d(a, 4))
case("adaptive_max_pool2d", lambda i, **_: F.adaptive_max_pool2d(i, (3, 2)))
case("adaptive_max_pool3d", lambda i, **_: F.adaptive_max_pool3d(i, 2))
case("fractional_max_pool2d", lambda i, **_: F.fractional_max_pool2d(i, 2, output_ratio=(0.5, 0.7)))
case("fractional_max_pool3d", lambda i, **_: F.fractional_max_pool3d(i, 2, output_size=2))
case("max_unpool1d", lambda a, **_: F.max_unpool1d(*F.max_pool1d(a, 2, return_indices=True), 2))
case("max_unpool2d", lambda i, **_: F.max_unpool2d(*F.max_pool2d(i, 2, return_indices=True), 2, output_size=(7, 6)))
case("max_unpool3d", lambda i, **_: F.max_unpool3d(*F.max_pool3d(i, 2, return_indices=True), 2))
case("lp_pool1d", lambda a, **_: F.lp_pool1d(a, 2, 3))
case("lp_pool2d", lambda i, **_: F.lp_pool2d(i, 3, (2, 3), 1))
case("lp_pool2d_inf", lambda i, **_: F.lp_pool2d(i, float("inf"), 2))
case("lp_pool3d", lambda i, **_: F.lp_pool3d(i, 2, 2))
case("interpolate", lambda i, **_: F.interpolate(i, (3, 11)))
case("interpolate_linear", lambda a, **_: F.interpolate(a, scale_factor=1.7, mode="linear"))
case("interpolate_bilinear", lambda i, **_: F.interpolate(i, 9, mode="bilinear", align_corners=True))
case(
    "interpolate_bicubic",
    lambda i, **_: F.interpolate(i, scale_factor=(0.6, 1.3), mode="bicubic", recompute_scale_factor=True),
)
case("interpolate_antialias", lambda i, **_: F.interpolate(i, 4, mode="bilinear", antialias=True))
case("interpolate_lanczos", lambda i, **_: F.interpolate(i, 4, mode="lanczos", antialias=True))
case("interpolate_area", lambda i, **_: F.interpolate(i, scale_factor=0.5, mode="area"))
case("interpolate_exact", lambda i, **_: F.interpolate(i, 5, mode="nearest-exact"))
case("interpolate_trilinear", lambda i, **_: F.interpolate(i[None], 3, mode="trilinear"))
case("upsample_bilinear", lambda i, **_: F.upsample_bilinear(i, scale_factor=2))
case("upsample_nearest", lambda i, **_: F.upsample_nearest(i, 9))
case("upsample", lambda i, **_: F.upsample(i, 9))
case(
    "grid_sample",
    lambda i, **_: F.grid_sample(i, F.affine_grid(i[:, 0, :2, :3], (2, 4, 5, 5), False), "bicubic", "reflection", False),
)
case("unfold", lambda i, **_: F.unfold(i, 3, padding=1))
case("fold", lambda i, **_: F.fold(F.unfold(i, 2), (6, 6), 2))
case("embedding", lambda a, **_: F.embedding(torch.tensor([[1, 0], [3, 3]]), a[0], padding_idx=-1))
case("embedding_norm", lambda a, **_: F.embedding(torch.tensor([1, 0]), a.detach()[0] * 1, max_norm=0.5))
case("embedding_bag", lambda a, **_: F.embedding_bag(torch.tensor([[1, 0], [3, 3]]), a[0]))
case(
    "embedding_bag_offsets",
    lambda a, **_: F.embedding_bag(torch.tensor([1, 0, 3]), a[0], torch.tensor([0, 1]), mode="max"),
)
case("pairwise_distance", lambda a, b, **_: F.pairwise_distance(a, b))
case("cosine_similarity", lambda a, b, **_: F.cosine_similarity(a, b))
case("one_hot", lambda a, **_: F.one_hot((a > 0).long()))
case("scaled_dot_product_attention", lambda a, b, **_: F.scaled_dot_product_attention(a, b, b))
case("conv1d", lambda a, **_: F.conv1d(a, a[:, :, :3]))
case("conv_transpose1d", lambda a, **_: F.conv_transpose1d(a, a[:1].transpose(0, 1)))
case("pixel_shuffle", lambda i, **_: F.pixel_shuffle(i, 2))
case("prelu", lambda a, **_: F.prelu(a, torch.full((4,), 0.3)))
