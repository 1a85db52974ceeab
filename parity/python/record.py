"""Records the calls that PyTorch's own operator samples make, in the recordings' format.

    record.py FOLDER [--operators NAME,NAME…] [--samples 12] [--processes 2]

Each sample of torch.testing's op_db is run twice: with grad, forward and backward, so that the backward operators are
seen, and in inference mode, where composite operators arrive whole. One file for each operator; counts go to stdout.
"""

import argparse
import collections
import importlib.util
import itertools
import multiprocessing
import os
import pathlib
import random
import re
import sys
import types
import unittest
import warnings
from concurrent.futures import ProcessPoolExecutor

import numpy
import torch
from torch.utils._pytree import tree_leaves

if importlib.util.find_spec("expecttest") is None:  # torch.testing wants a base class of it, which no sample uses
    sys.modules["expecttest"] = types.ModuleType("expecttest")
    sys.modules["expecttest"].TestCase = unittest.TestCase

from torch.testing._internal.common_methods_invocations import op_db

from dispatch import Recorder
from recording import Writer

DTYPES = (torch.float32, torch.float64, torch.int64, torch.bool, torch.complex64, torch.bfloat16)


def name_of(op):
    return re.sub(r"[^A-Za-z0-9_.-]", "_", op.name + (f".{op.variant_test_name}" if op.variant_test_name else ""))


def seed_all():
    torch.manual_seed(0)
    numpy.random.seed(0)
    random.seed(0)


def samples(op, dtype, requires_grad, count):
    seed_all()
    return itertools.islice(op.sample_inputs("cpu", dtype, requires_grad=requires_grad), count)


def run(op, sample):
    return op(sample.input, *sample.args, **sample.kwargs)


def with_grad(op, sample, recorder):
    """Forward, and backward from gradients that are not all the same."""
    with recorder:
        result = run(op, sample)
    outputs = [leaf for leaf in tree_leaves(result) if isinstance(leaf, torch.Tensor) and leaf.requires_grad]
    leaves = tree_leaves([sample.input, list(sample.args), dict(sample.kwargs)])
    inputs = [leaf for leaf in leaves if isinstance(leaf, torch.Tensor) and leaf.requires_grad]
    if outputs and inputs and all(output.layout == torch.strided for output in outputs):
        gradients = [torch.randn(output.shape, dtype=output.dtype) for output in outputs]
        with recorder:
            torch.autograd.grad(outputs, inputs, gradients, allow_unused=True)


def in_inference_mode(op, sample, recorder):
    with torch.inference_mode(), recorder:
        run(op, sample)


def attempt(action, op, sample, recorder, failed):
    """Of a sample that PyTorch itself can't run, the calls before that are recorded."""
    try:
        action(op, sample, recorder)
    except Exception as error:
        reason = (str(error).splitlines() or [""])[0]
        failed[f"{name_of(op)}: {type(error).__name__}: {reason}"] += 1


def record(index, folder, count):
    op = op_db[index]
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    writer = Writer(folder, name_of(op))
    recorder = Recorder(writer)
    failed = collections.Counter()
    for dtype in DTYPES:
        if dtype not in op.supported_dtypes("cpu"):
            continue
        differentiable = op.supports_autograd and dtype in op.supported_backward_dtypes("cpu")
        for sample in samples(op, dtype, differentiable, count):
            attempt(with_grad, op, sample, recorder, failed)
        for sample in samples(op, dtype, False, count):
            attempt(in_inference_mode, op, sample, recorder, failed)
    writer.close()
    return recorder.recorded, recorder.unrecorded, failed


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--operators", help="those of op_db with these names, all by default")
    parser.add_argument("--samples", type=int, default=12, help="of each operator and dtype")
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    return parser.parse_args()


def main():
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = set(options.operators.split(",")) if options.operators else None
    indices = [i for i, op in enumerate(op_db) if wanted is None or op.name in wanted or name_of(op) in wanted]
    recorded, unrecorded, failed = collections.Counter(), collections.Counter(), collections.Counter()
    with ProcessPoolExecutor(options.processes, multiprocessing.get_context("fork")) as pool:
        jobs = [pool.submit(record, index, options.folder, options.samples) for index in indices]
        for job in jobs:
            for total, part in zip((recorded, unrecorded, failed), job.result()):
                total.update(part)
    for failure, times in failed.items():
        print(f"PyTorch refused a sample, {times} times: {failure}")
    for reason, times in unrecorded.most_common():
        print(f"not recorded: {times} calls: {reason}")
    print(f"recorded: {recorded.total()} calls of {len(recorded)} operators")


if __name__ == "__main__":
    main()
