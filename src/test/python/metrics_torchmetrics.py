"""torchmetrics over several batches, for MetricsTest, which gets the same batches."""

import torch
from torchmetrics import Accuracy, ConfusionMatrix, F1Score, Precision, Recall

from peer import out

METRICS = {"Accuracy": Accuracy, "Precision": Precision, "Recall": Recall, "F1Score": F1Score}
AVERAGES = {"MICRO": "micro", "MACRO": "macro", "WEIGHTED": "weighted", "NONE": None}

torch.manual_seed(0)


def scores(classes, *batches):
    return [(torch.randn(n, classes), torch.randint(0, classes, (n,))) for n in batches]


def labels(pred_classes, target_classes, *batches):
    return [(torch.randint(0, pred_classes, (n,)), torch.randint(0, target_classes, (n,))) for n in batches]


def good(classes, *batches):
    """Scores that are right more often than not."""
    found = []
    for preds, target in scores(classes, *batches):
        preds[torch.arange(len(target)), target] += 1.5
        found.append((preds, target))
    return found


# name: classes, batches, options
CASES = {
    "digits": (10, good(10, 60, 60, 17), {}),
    "labels": (10, labels(10, 10, 40, 40), {}),
    "absent": (7, labels(4, 3, 25, 8), {}),  # 3 is predicted only, 4 to 6 neither occur nor are predicted
    "missed": (7, labels(2, 5, 25, 8), {}),  # 2 to 4 occur only
    "many": (137, good(137, 900, 301), {}),
    "one": (3, [(torch.tensor([1]), torch.tensor([1]))], {}),
    "wrong": (4, [(torch.tensor([0, 1]), torch.tensor([2, 3]))], {}),
    "ties": (5, [(torch.ones(20, 5), torch.arange(20) % 5)], {}),
    "nan": (3, [(torch.tensor([[1.0, float("nan"), 2.0], [0.0, 1.0, 0.5]]), torch.tensor([1, 1]))], {}),
    "pixels": (4, [(torch.randn(3, 4, 5, 6), torch.randint(0, 4, (3, 5, 6))) for _ in range(2)], {}),
    "label_pixels": (4, [(torch.randint(0, 4, (3, 5)), torch.randint(0, 4, (3, 5)))], {}),
    "ignored_class": (10, good(10, 60, 17), {"ignore_index": 3}),
    "ignored_mark": (
        10,
        [(p, torch.where(torch.rand(len(t)) < 0.3, -100, t)) for p, t in good(10, 60, 17)],
        {"ignore_index": -100},
    ),
    "ignored_all": (3, [(torch.tensor([1, 2]), torch.tensor([0, 0]))], {"ignore_index": 0}),
    "top2": (10, good(10, 60, 17), {"top_k": 2}),
    "top3_absent": (8, [(torch.randn(20, 8), torch.randint(0, 3, (20,)))], {"top_k": 3}),
    "top2_ignored": (6, good(6, 40), {"top_k": 2, "ignore_index": 1}),
}

for case, (classes, batches, options) in CASES.items():
    out(f"{case}_batches", len(batches))
    for i, (preds, target) in enumerate(batches):
        out(f"{case}_preds_{i}", preds)
        out(f"{case}_target_{i}", target)
    for metric, make in METRICS.items():
        for average, word in AVERAGES.items():
            for zero in (0, 1):
                if zero and (metric == "Accuracy" or options):
                    continue
                extra = {"zero_division": 1} if zero else {}
                m = make(task="multiclass", num_classes=classes, average=word, **options, **extra)
                for preds, target in batches:
                    m.update(preds, target)
                out(f"{case}_{metric}_{average}" + ("_zero1" if zero else ""), m.compute())
    if "top_k" not in options:
        for normalize, word in (("NONE", None), ("TRUE", "true"), ("PRED", "pred"), ("ALL", "all")):
            m = ConfusionMatrix(task="multiclass", num_classes=classes, normalize=word, **options)
            for preds, target in batches:
                m.update(preds, target)
            out(f"{case}_ConfusionMatrix_{normalize}", m.compute())

# Nothing seen yet.
for metric, make in METRICS.items():
    for average, word in AVERAGES.items():
        out(f"none_{metric}_{average}", make(task="multiclass", num_classes=3, average=word).compute())
out("none_ConfusionMatrix_TRUE", ConfusionMatrix(task="multiclass", num_classes=3, normalize="true").compute())

out("defaults", torch.stack([make(task="multiclass", num_classes=10)(*CASES["digits"][1][0]) for make in METRICS.values()]))
