"""Records PyTorch's operator samples as functions whose gradients can be checked, and checks them in Python.

    gradients.py record FOLDER [--operators NAME,NAME…] [--samples N] [--processes 2]
    gradients.py check backward|forward|second < KEYS

`record` runs each sample of each differentiable operator of torch.testing's op_db as PyTorch's own test does
(TestBwdGradients.test_fn_grad, float64 and complex128), in inference mode, where composite operators arrive whole, and
writes the aten calls that it makes: NAME.jsonl beside NAME.bin, in the recordings' format, a sample a line:

    {"name": …, "dtype": …, "sample": N, "inputs": [V, …], "calls": [{"op", "overload", "args"}, …], "outs": [V, …],
     "values": [V, …], "fast": true, "nondet_tol": 0.0, "skip": REASON or null}

Within a line {"$value": K} is the K-th tensor among the inputs and, after them, the results of the calls, lists opened;
{"seed": N} among the calls seeds the default generator. `inputs` are what is differentiated, `outs` what the function
returns, `values` what these were.

`check` reads lines `NAME<TAB>DTYPE<TAB>SAMPLE` and prints each with PyTorch's own verdict about it: `ok`, or why not.
"""

import argparse
import collections
import itertools
import multiprocessing
import pathlib
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from dispatch import arguments_of
from record import name_of, op_db, samples
from torch.testing._internal.common_utils import gradcheck, gradgradcheck, is_iterable_of_tensors  # after record, which makes it loadable
from recording import Encoder, Unrecordable, Writer, check_tensor

DTYPES = (torch.float64, torch.complex128)
TEST = ("TestBwdGradients", "test_fn_grad", "cpu")


class Tape(TorchDispatchMode):
    """The calls that a function makes, its inputs and results numbered."""

    def __init__(self, encoder, inputs):
        super().__init__()
        self.encoder = encoder
        self.calls = []
        self.values = []
        self.constants = []  # kept alive, as the values are, so that no id is used again
        self.numbers = {}
        for value in inputs:
            self.number(value)

    def number(self, value):
        self.numbers[id(value)] = len(self.values)
        self.values.append(value)

    def encode(self, value):
        if isinstance(value, torch.Tensor) and id(value) in self.numbers:
            return {"$value": self.numbers[id(value)]}
        if isinstance(value, (list, tuple)):
            return [self.encode(element) for element in value]
        if isinstance(value, torch.Tensor):
            self.constants.append(value)
        return self.encoder.encode(value)

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        schema = func._schema
        if not schema.name.startswith("aten::"):
            raise Unrecordable(f"made by {schema.name}, which only Python has")
        values = self.encode(arguments_of(schema, args, kwargs or {}))
        self.calls.append({"op": schema.name, "overload": schema.overload_name, "args": values})
        result = func(*args, **(kwargs or {}))
        for tensor in flat(result):
            self.number(tensor)
        return result


def flat(value):
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for element in value:
            yield from flat(element)


def opened(sample):
    """What a sample has as arguments, at the places where PyTorch's test looks for tensors to differentiate."""
    first = sample.input if is_iterable_of_tensors(sample.input) else (sample.input,)
    return [*first, *sample.args, *sample.kwargs.values()]


def differentiated(value):
    return isinstance(value, torch.Tensor) and value.requires_grad


def function_of(op, sample):
    """The sample as a function of its tensors that require grad, and these."""
    inputs = tuple(value for value in opened(sample) if differentiated(value))

    def function(*given):
        left = iter(given)

        def filled(value):
            if is_iterable_of_tensors(value):
                return [next(left) if differentiated(element) else element for element in value]
            return next(left) if differentiated(value) else value

        args = [filled(value) for value in (sample.input, *sample.args)]
        kwargs = {name: filled(value) for name, value in sample.kwargs.items()}
        output = op.gradcheck_wrapper(op.get_op(), *args, **kwargs)
        return sample.output_process_fn_grad(output) if sample.output_process_fn_grad is not None else output

    return function, inputs


def skipped(op, dtype):
    """Why PyTorch skips its test of this operator or expects it to fail; None if it does neither."""
    for decorator in op.get_decorators(*TEST, dtype, {}):
        def test(self):
            pass

        try:
            test = decorator(test)
        except Exception:  # one that is for a class
            continue
        if getattr(test, "__unittest_skip__", False):
            return f"PyTorch skips it: {test.__unittest_skip_why__}"
        if getattr(test, "__unittest_expecting_failure__", False):
            return "PyTorch expects it to fail"
    return None


def options_of(op):
    return {
        "fast": True if op.gradcheck_fast_mode is None else op.gradcheck_fast_mode,
        "nondet_tol": {"$f": float(op.gradcheck_nondet_tol).hex()},
    }


def tape_of(writer, function, inputs):
    encoder = Encoder(writer)
    for value in inputs:
        check_tensor(value)
    tape = Tape(encoder, inputs)
    encoded = [encoder.encode(value) for value in inputs]
    seed = torch.manual_seed

    def manual_seed(number):
        tape.calls.append({"seed": number})
        return seed(number)

    torch.manual_seed = manual_seed
    try:
        with torch.inference_mode(), tape:
            outputs = function(*inputs)
    finally:
        torch.manual_seed = seed
    outs = [tape.encode(output) for output in listed(outputs)]
    after = Encoder(writer)
    with torch.no_grad():  # not those from under the mode, where composite operators that conjugate are wrong
        values = [after.encode(output) for output in listed(function(*inputs))]
    return {"inputs": encoded, "calls": tape.calls, "outs": outs, "values": values}


def listed(outputs):
    return list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]


def is_differentiable(op, dtype):
    return op.supports_autograd and op.supports_dtype(dtype, "cpu") and dtype in op.supported_backward_dtypes("cpu")


def record(index, folder, count):
    op = op_db[index]
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    counts = collections.Counter()
    dtypes = [dtype for dtype in DTYPES if is_differentiable(op, dtype)]
    if not dtypes:
        counts["not differentiable"] += 1
        return counts
    writer = Writer(folder, name_of(op))
    recorded = 0
    for dtype in dtypes:
        for number, sample in enumerate(samples(op, dtype, True, count)):
            function, inputs = function_of(op, sample)
            line = {"name": name_of(op), "dtype": str(dtype).removeprefix("torch."), "sample": number}
            try:
                line |= tape_of(writer, function, inputs)
            except Unrecordable as reason:
                counts[f"sample: {reason}"] += 1
            except Exception as error:
                counts[f"sample: {name_of(op)}: {type(error).__name__}: {(str(error).splitlines() or [''])[0]}"] += 1
            else:
                writer.line(line | options_of(op) | {"skip": skipped(op, dtype)})
                counts["samples"] += 1
                recorded += 1
    counts["operators" if recorded else f"operator: no sample of {name_of(op)}"] += 1
    writer.close()
    return counts


def record_all(options):
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = set(options.operators.split(",")) if options.operators else None
    indices = [i for i, op in enumerate(op_db) if wanted is None or op.name in wanted or name_of(op) in wanted]
    counts = collections.Counter()
    with ProcessPoolExecutor(options.processes, multiprocessing.get_context("fork")) as pool:
        for job in [pool.submit(record, index, options.folder, options.samples) for index in indices]:
            counts.update(job.result())
    for reason, times in counts.most_common():
        if ":" in reason:
            print(f"not recorded: {times} times: {reason}")
    print(
        f"recorded: {counts['samples']} samples of {counts['operators']} differentiable operators; "
        f"{counts['not differentiable']} operators are not differentiable"
    )


def verdict(kind, op, dtype, number):
    sample = next(itertools.islice(samples(op, dtype, True, number + 1), number, None))
    function, inputs = function_of(op, sample)
    check = gradgradcheck if kind == "second" else gradcheck
    try:
        check(
            function,
            inputs,
            check_batched_grad=False,
            check_grad_dtypes=True,
            nondet_tol=op.gradcheck_nondet_tol,
            fast_mode=op.gradcheck_fast_mode,
            **({"check_forward_ad": True, "check_backward_ad": False} if kind == "forward" else {}),
        )
    except Exception as error:
        return f"{type(error).__name__}: " + " ".join(str(error).split())[:200]
    return "ok"


def check_all(kind):
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    by_name = {name_of(op): op for op in op_db}
    for line in sys.stdin:
        name, dtype, sample = line.rstrip("\n").split("\t")
        print(name, dtype, sample, verdict(kind, by_name[name], getattr(torch, dtype), int(sample)), sep="\t", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("folder", type=pathlib.Path)
    recording.add_argument("--operators", help="those of op_db with these names, all by default")
    recording.add_argument("--samples", type=int, help="of each operator and dtype, all by default")
    recording.add_argument("--processes", type=int, default=len(__import__("os").sched_getaffinity(0)))
    commands.add_parser("check").add_argument("kind", choices=("backward", "forward", "second"))
    options = parser.parse_args()
    if options.command == "record":
        record_all(options)
    else:
        check_all(options.kind)


if __name__ == "__main__":
    main()
