package torchffm.nn;

import static torchffm.nn.FunctionalNamesTest.interpolation;
import static torchffm.nn.FunctionalNamesTest.unpooled1d;
import static torchffm.nn.FunctionalNamesTest.unpooled2d;
import static torchffm.nn.FunctionalNamesTest.unpooled3d;

import java.util.Map;
import torchffm.DType;
import torchffm.Torch;
import torchffm.nn.FunctionalNamesTest.Value;
import torchffm.options.TensorOptions;

/** The calls of FunctionalNamesTest, by the names that nn_functional.py has for the same. */
final class FunctionalCases {

    private FunctionalCases() {}

    static void add0(Map<String, Value> cases) {
        cases.put("silu", x -> Functional.silu(x.a()));
        cases.put("silu_inplace", x -> Functional.silu(x.a().mul(1), true));
        cases.put("mish", x -> Functional.mish(x.a()));
        cases.put("elu", x -> Functional.elu(x.a(), 0.7));
        cases.put("celu", x -> Functional.celu(x.a(), 0.7));
        cases.put("selu", x -> Functional.selu(x.a()));
        cases.put("relu6", x -> Functional.relu6(x.a().mul(4)));
        cases.put("hardtanh", x -> Functional.hardtanh(x.a(), -0.5, 0.25));
        cases.put("leaky_relu", x -> Functional.leakyRelu(x.a()));
        cases.put("hardsigmoid", x -> Functional.hardsigmoid(x.a()));
        cases.put("hardswish", x -> Functional.hardswish(x.a()));
        cases.put("threshold", x -> Functional.threshold(x.a(), 0.1, 20));
        cases.put("rrelu", x -> Functional.rrelu(x.a()));
        cases.put("rrelu_training", x -> Functional.rrelu(x.a(), 1.0 / 8, 1.0 / 3, true, false));
        cases.put("tanhshrink", x -> Functional.tanhshrink(x.a()));
        cases.put("softsign", x -> Functional.softsign(x.a()));
        cases.put("logsigmoid", x -> Functional.logsigmoid(x.a()));
        cases.put("glu", x -> Functional.glu(x.a()));
        cases.put("gelu", x -> Functional.gelu(x.a()));
        cases.put("gelu_tanh", x -> Functional.gelu(x.a(), "tanh"));
        cases.put("softplus", x -> Functional.softplus(x.a(), 2, 1.5));
        cases.put("hardshrink", x -> Functional.hardshrink(x.a()));
        cases.put("softshrink", x -> Functional.softshrink(x.a(), 0.2));
        cases.put("softmin", x -> Functional.softmin(x.a(), 1));
        cases.put("softmax_dtype", x -> Functional.softmax(x.a(), 1, DType.FLOAT64));
        cases.put("softmax_guessed", x -> Functional.softmax(x.a()));
        cases.put("gumbel_softmax", x -> Functional.gumbelSoftmax(x.a(), 0.5, false, -1));
        cases.put("gumbel_softmax_hard", x -> Functional.gumbelSoftmax(x.a(), 1, true, -1));
        cases.put("alpha_dropout", x -> Functional.alphaDropout(x.a(), 0.3, true));
        cases.put("feature_alpha_dropout", x -> Functional.featureAlphaDropout(x.a(), 0.3, true));
        cases.put("dropout1d", x -> Functional.dropout1d(x.a(), 0.4, true));
        cases.put("dropout2d", x -> Functional.dropout2d(x.i()));
        cases.put("dropout3d", x -> Functional.dropout3d(x.i()));
        cases.put("layer_norm", x -> Functional.layerNorm(x.a(), new long[] {4, 6}));
        cases.put("layer_norm_weight", x -> Functional.layerNorm(x.a(), new long[] {6}, x.w(), x.w()));
        cases.put("rms_norm", x -> Functional.rmsNorm(x.a(), new long[] {6}, x.w()));
        cases.put("group_norm", x -> Functional.groupNorm(x.a(), 2));
        cases.put("instance_norm", x -> Functional.instanceNorm(x.a()));
        cases.put("local_response_norm", x -> Functional.localResponseNorm(x.a(), 3));
        cases.put("local_response_norm_image", x -> Functional.localResponseNorm(x.i(), 2, 0.1, 0.75, 1));
    }

    static void add1(Map<String, Value> cases) {
        cases.put("normalize", x -> Functional.normalize(x.a()));
        cases.put("normalize_p", x -> Functional.normalize(x.a(), 1.5, 2));
        cases.put("l1_loss", x -> Functional.l1Loss(x.a(), x.b()));
        cases.put("l1_loss_weight", x -> Functional.l1Loss(x.a(), x.b(), Reduction.MEAN, x.p()));
        cases.put("mse_loss_weight", x -> Functional.mseLoss(x.a(), x.b(), Reduction.MEAN, x.p()));
        cases.put("smooth_l1_loss", x -> Functional.smoothL1Loss(x.a(), x.b(), Reduction.MEAN, 0.5));
        cases.put("smooth_l1_loss_0", x -> Functional.smoothL1Loss(x.a(), x.b(), Reduction.MEAN, 0));
        cases.put("huber_loss", x -> Functional.huberLoss(x.a(), x.b(), Reduction.MEAN, 0.7));
        cases.put("huber_loss_weight", x -> Functional.huberLoss(x.a(), x.b(), Reduction.SUM, 1, x.p()));
        cases.put("poisson_nll_loss", x -> Functional.poissonNllLoss(x.a(), x.p(), true, true, 1e-8, Reduction.MEAN));
        cases.put(
                "gaussian_nll_loss", x -> Functional.gaussianNllLoss(x.a(), x.b(), x.p(), true, 1e-6, Reduction.MEAN));
        cases.put("gaussian_nll_loss_one", x -> Functional.gaussianNllLoss(x.a(), x.b(), 0.5));
        cases.put("kl_div", x -> Functional.klDiv(x.a(), x.p(), "batchmean"));
        cases.put("kl_div_log", x -> Functional.klDiv(x.a(), x.b(), "sum", true));
        cases.put("binary_cross_entropy", x -> Functional.binaryCrossEntropy(x.p(), x.q()));
        cases.put(
                "binary_cross_entropy_weight",
                x -> Functional.binaryCrossEntropy(x.p(), x.q(), x.w().detach().abs(), Reduction.MEAN));
        cases.put(
                "binary_cross_entropy_with_logits",
                x -> Functional.binaryCrossEntropyWithLogits(
                        x.a(), x.q(), null, Reduction.MEAN, x.w().detach().abs()));
        cases.put(
                "ctc_loss",
                x -> Functional.ctcLoss(
                        Functional.logSoftmax(x.a().transpose(0, 2), 2)
                                .narrow(1, 0, 2)
                                .narrow(2, 0, 2),
                        Torch.ones(new long[] {2, 3}, new TensorOptions().dtype(DType.INT64)),
                        Torch.tensor(new long[] {6, 6}),
                        Torch.tensor(new long[] {2, 1})));
        cases.put("hinge_embedding_loss", x -> Functional.hingeEmbeddingLoss(x.a(), x.s()));
        cases.put("soft_margin_loss", x -> Functional.softMarginLoss(x.a(), x.s().detach()));
        cases.put("margin_ranking_loss", x -> Functional.marginRankingLoss(x.a(), x.b(), x.s(), 0.3));
        cases.put(
                "cosine_embedding_loss",
                x -> Functional.cosineEmbeddingLoss(
                        x.a().select(0, 0), x.b().select(0, 0), Torch.tensor(new long[] {1, -1, 1, -1})));
        cases.put(
                "multi_margin_loss",
                x -> Functional.multiMarginLoss(
                        x.a().select(0, 0), Torch.tensor(new long[] {1, 0, 5, 2}), 2, 1, null, Reduction.MEAN));
        cases.put(
                "multilabel_margin_loss",
                x -> Functional.multilabelMarginLoss(
                        x.a().select(0, 0).select(0, 0), Torch.tensor(new long[] {1, 0, -1, 2, 3, 4})));
        cases.put(
                "multilabel_soft_margin_loss",
                x -> Functional.multilabelSoftMarginLoss(x.a(), x.q(), x.w(), Reduction.MEAN));
        cases.put(
                "triplet_margin_loss",
                x -> Functional.tripletMarginLoss(x.a(), x.b(), x.p(), 1, 2, 1e-6, true, Reduction.MEAN));
        cases.put(
                "triplet_margin_with_distance_loss",
                x -> Functional.tripletMarginWithDistanceLoss(x.a(), x.b(), x.p(), null, 1, true, Reduction.MEAN));
        cases.put(
                "linear_cross_entropy",
                x -> Functional.linearCrossEntropy(
                        x.a().select(0, 0), x.a().select(0, 1), Torch.tensor(new long[] {0, 3, 1, 2})));
        cases.put("max_pool1d", x -> Functional.maxPool1d(x.a(), 2));
        cases.put(
                "max_pool1d_all",
                x -> Functional.maxPool1d(x.a(), new long[] {3}, new long[] {2}, new long[] {1}, new long[] {1}, true));
        cases.put(
                "max_pool1d_indices",
                x -> Functional.maxPool1dWithIndices(x.a(), new long[] {2}).indices());
        cases.put("max_pool3d", x -> Functional.maxPool3d(x.i(), 2));
        cases.put("avg_pool1d", x -> Functional.avgPool1d(x.a(), 2));
        cases.put("avg_pool2d", x -> Functional.avgPool2d(x.i(), 3, 2, 1));
        cases.put("adaptive_avg_pool1d", x -> Functional.adaptiveAvgPool1d(x.a(), 4));
        cases.put("adaptive_avg_pool2d", x -> Functional.adaptiveAvgPool2d(x.i(), 3, 2));
        cases.put("adaptive_avg_pool3d", x -> Functional.adaptiveAvgPool3d(x.i(), 2));
        cases.put("adaptive_max_pool1d", x -> Functional.adaptiveMaxPool1d(x.a(), 4));
        cases.put("adaptive_max_pool2d", x -> Functional.adaptiveMaxPool2d(x.i(), 3, 2));
        cases.put("adaptive_max_pool3d", x -> Functional.adaptiveMaxPool3d(x.i(), 2));
    }

    static void add2(Map<String, Value> cases) {
        cases.put(
                "fractional_max_pool2d",
                x -> Functional.fractionalMaxPool2d(x.i(), new long[] {2}, new double[] {0.5, 0.7}));
        cases.put("fractional_max_pool3d", x -> Functional.fractionalMaxPool3d(x.i(), new long[] {2}, new long[] {2}));
        cases.put("max_unpool1d", x -> unpooled1d(x.a()));
        cases.put("max_unpool2d", x -> unpooled2d(x.i()));
        cases.put("max_unpool3d", x -> unpooled3d(x.i()));
        cases.put("lp_pool1d", x -> Functional.lpPool1d(x.a(), 2, new long[] {3}));
        cases.put("lp_pool2d", x -> Functional.lpPool2d(x.i(), 3, new long[] {2, 3}, new long[] {1}, false));
        cases.put("lp_pool2d_inf", x -> Functional.lpPool2d(x.i(), Double.POSITIVE_INFINITY, new long[] {2}));
        cases.put("lp_pool3d", x -> Functional.lpPool3d(x.i(), 2, new long[] {2}));
        cases.put("interpolate", x -> Functional.interpolate(x.i(), 3, 11));
        cases.put(
                "interpolate_linear",
                x -> Functional.interpolate(
                        x.a(), interpolation().scaleFactor(1.7).mode("linear")));
        cases.put(
                "interpolate_bilinear",
                x -> Functional.interpolate(
                        x.i(), interpolation().size(9).mode("bilinear").alignCorners(true)));
        cases.put(
                "interpolate_bicubic",
                x -> Functional.interpolate(
                        x.i(),
                        interpolation().scaleFactor(0.6, 1.3).mode("bicubic").recomputeScaleFactor(true)));
        cases.put(
                "interpolate_antialias",
                x -> Functional.interpolate(
                        x.i(), interpolation().size(4).mode("bilinear").antialias(true)));
        cases.put(
                "interpolate_lanczos",
                x -> Functional.interpolate(
                        x.i(), interpolation().size(4).mode("lanczos").antialias(true)));
        cases.put(
                "interpolate_area",
                x -> Functional.interpolate(
                        x.i(), interpolation().scaleFactor(0.5).mode("area")));
        cases.put(
                "interpolate_exact",
                x -> Functional.interpolate(x.i(), interpolation().size(5).mode("nearest-exact")));
        cases.put(
                "interpolate_trilinear",
                x -> Functional.interpolate(
                        x.i().unsqueeze(0), interpolation().size(3).mode("trilinear")));
        cases.put(
                "upsample_bilinear",
                x -> Functional.upsampleBilinear(x.i(), interpolation().scaleFactor(2)));
        cases.put(
                "upsample_nearest",
                x -> Functional.upsampleNearest(x.i(), interpolation().size(9)));
        cases.put("upsample", x -> Functional.upsample(x.i(), interpolation().size(9)));
        cases.put(
                "grid_sample",
                x -> Functional.gridSample(
                        x.i(),
                        Functional.affineGrid(
                                x.i().select(1, 0).narrow(1, 0, 2).narrow(2, 0, 3), new long[] {2, 4, 5, 5}),
                        "bicubic",
                        "reflection",
                        false));
        cases.put(
                "unfold",
                x -> Functional.unfold(x.i(), new long[] {3}, new long[] {1}, new long[] {1}, new long[] {1}));
        cases.put(
                "fold",
                x -> Functional.fold(Functional.unfold(x.i(), new long[] {2}), new long[] {6, 6}, new long[] {2}));
        cases.put(
                "embedding",
                x -> Functional.embedding(Torch.tensor(new long[][] {{1, 0}, {3, 3}}), x.a().select(0, 0), -1L));
        cases.put(
                "embedding_norm",
                x -> Functional.embedding(
                        Torch.tensor(new long[] {1, 0}),
                        x.a().detach().select(0, 0).mul(1),
                        null,
                        0.5,
                        2,
                        false,
                        false));
        cases.put(
                "embedding_bag",
                x -> Functional.embeddingBag(Torch.tensor(new long[][] {{1, 0}, {3, 3}}), x.a().select(0, 0)));
        cases.put(
                "embedding_bag_offsets",
                x -> Functional.embeddingBag(
                        Torch.tensor(new long[] {1, 0, 3}),
                        x.a().select(0, 0),
                        Torch.tensor(new long[] {0, 1}),
                        new EmbeddingBagSettings().mode("max")));
        cases.put("pairwise_distance", x -> Functional.pairwiseDistance(x.a(), x.b()));
        cases.put("cosine_similarity", x -> Functional.cosineSimilarity(x.a(), x.b()));
        cases.put("one_hot", x -> Functional.oneHot(x.a().gt(0).to(DType.INT64)));
        cases.put("scaled_dot_product_attention", x -> Functional.scaledDotProductAttention(x.a(), x.b(), x.b()));
        cases.put("conv1d", x -> Functional.conv1d(x.a(), x.a().narrow(2, 0, 3)));
        cases.put(
                "conv_transpose1d",
                x -> Functional.convTranspose1d(x.a(), x.a().narrow(0, 0, 1).transpose(0, 1)));
        cases.put("pixel_shuffle", x -> Functional.pixelShuffle(x.i(), 2));
        cases.put("prelu", x -> Functional.prelu(x.a(), Torch.full(new long[] {4}, 0.3)));
    }
}
