"""multi_head_attention_forward with its options, its values and the gradients of what went in: AttentionTest."""

import warnings

import torch
import torch.nn.functional as F
from peer import out

warnings.simplefilter("ignore")
generator = torch.Generator().manual_seed(3)
LENGTHS, BATCH, FEATURES, HEADS = (5, 7), 3, 8, 2


def normal(*size):
    return torch.randn(*size, generator=generator)


INPUTS = {
    "query": normal(5, 3, 8),
    "key": normal(7, 3, 8),
    "value": normal(7, 3, 8),
    "narrow": normal(7, 3, 6),
    "in": normal(24, 8),
    "inBias": normal(24),
    "biasK": normal(1, 1, 8),
    "biasV": normal(1, 1, 8),
    "out": normal(8, 8),
    "outBias": normal(8),
    "q": normal(8, 8),
    "k": normal(8, 6),
    "v": normal(8, 8),
    "staticK": normal(6, 7, 4),
    "staticV": normal(6, 7, 4),
}
MASKS = {
    "sources": normal(5, 7) > 0.5,
    "byHead": normal(6, 5, 7),
    "square": torch.ones(5, 5).triu(1).bool(),
    "scores": normal(5, 7),
    "padding": torch.tensor([[0] * 7, [0] * 5 + [1] * 2, [0] * 6 + [1]]).bool(),
    "paddingScores": normal(3, 7),
}
for name, tensor in (INPUTS | MASKS).items():
    out(name, tensor)


def case(name, query, key, value, x, bias=True, extra=False, zeros=False, dropout=0.0, packed=True, **options):
    torch.manual_seed(5)
    output, weights = F.multi_head_attention_forward(
        query, key, value, 8, 2,
        x["in"] if packed else None, x["inBias"] if bias else None,
        x["biasK"] if extra else None, x["biasV"] if extra else None,
        zeros, dropout, x["out"], x["outBias"] if bias else None, **options,
    )
    out(f"{name}.output", output)
    if weights is not None:
        out(f"{name}.weights", weights)
    loss = output.pow(2).sum()
    (loss if weights is None else loss + weights.pow(3).sum()).backward()
    for key, tensor in x.items():
        if tensor.grad is not None:
            out(f"{name}.{key}", tensor.grad)


def fresh():
    return {key: tensor.clone().requires_grad_() for key, tensor in INPUTS.items()}


def cross(name, **options):
    x = fresh()
    case(name, x["query"], x["key"], x["value"], x, **options)


M = MASKS
cross("plain")
cross("noBias", bias=False)
cross("fused", need_weights=False)
cross("mask", attn_mask=M["sources"])
cross("maskFused", attn_mask=M["scores"], need_weights=False)
cross("byHead", attn_mask=M["byHead"], average_attn_weights=False)
cross("byHeadFused", attn_mask=M["byHead"], need_weights=False)
cross("padding", key_padding_mask=M["padding"])
cross("paddingFused", key_padding_mask=M["padding"], need_weights=False)
cross("bothMasks", key_padding_mask=M["paddingScores"], attn_mask=M["byHead"])
cross("mixedMasks", key_padding_mask=M["padding"], attn_mask=M["scores"])
cross("extra", extra=True, zeros=True, key_padding_mask=M["padding"], attn_mask=M["sources"])
cross("dropout", dropout=0.3)
cross("dropoutFused", dropout=0.3, need_weights=False)
cross("evaluation", dropout=0.3, training=False)

x = fresh()
case("self", x["query"], x["query"], x["query"], x)
x = fresh()
case("decoder", x["query"], x["key"], x["key"], x)
x = fresh()
case("decoderNoBias", x["query"], x["key"], x["key"], x, bias=False)
x = fresh()
case("causal", x["query"], x["query"], x["query"], x, attn_mask=M["square"], is_causal=True, need_weights=False)
x = fresh()
case("causalWeights", x["query"], x["query"], x["query"], x, attn_mask=M["square"], is_causal=True)
x = fresh()
one = x["query"][:, 0]
case("unbatched", one, one, one, x, key_padding_mask=torch.tensor([0, 0, 0, 1, 0]).bool())
x = fresh()
case(
    "separate", x["query"], x["narrow"], x["value"], x, packed=False, use_separate_proj_weight=True,
    q_proj_weight=x["q"], k_proj_weight=x["k"], v_proj_weight=x["v"],
)
x = fresh()
case("static", x["query"], x["key"], x["value"], x, static_k=x["staticK"], static_v=x["staticV"])


def refused(name, query, key, value, **options):
    try:
        case(name, query, key, value, fresh(), **options)
    except (AssertionError, RuntimeError) as error:
        out(f"{name}.refused", error)


a = INPUTS
refused("dims", a["in"][0], a["key"], a["value"])
refused("keyDims", a["query"], a["in"], a["value"])
refused("shapes", a["query"], a["key"], a["narrow"])
refused("hint", a["query"], a["key"], a["value"], is_causal=True)
refused("maskShape", a["query"], a["key"], a["value"], attn_mask=M["square"])
refused("paddingShape", a["query"], a["key"], a["value"], key_padding_mask=M["square"])
refused("noWeight", a["query"], a["key"], a["value"], packed=False)
refused("narrowQuery", a["narrow"], a["narrow"], a["narrow"])
