"""Rule 1: a pickle names nothing outside a closed list, and calls only what makes the reader's own values."""

from forge import *

FORBIDDEN = [
    ("os", "system", "the classic"),
    ("posix", "system", "the classic, by its real module"),
    ("nt", "system", "the classic of Windows"),
    ("subprocess", "Popen", "starts a program"),
    ("subprocess", "check_output", "starts a program"),
    ("builtins", "eval", "runs an expression"),
    ("builtins", "exec", "runs a program"),
    ("__builtin__", "eval", "runs an expression, by Python 2's module"),
    ("builtins", "getattr", "reaches anything from anything"),
    ("builtins", "__import__", "imports anything"),
    ("builtins", "open", "opens files"),
    ("builtins", "compile", "makes code"),
    ("builtins", "print", "writes, harmless as it seems"),
    ("importlib", "import_module", "imports anything"),
    ("pip", "main", "CVE-2025-1716"),
    ("pip._internal", "main", "CVE-2025-1716"),
    ("asyncio.unix_events", "_UnixSubprocessTransport", "CVE-2025-10157"),
    ("asyncio.unix_events", "_UnixSubprocessTransport._start", "CVE-2025-10157"),
    ("asyncio", "run", "CVE-2025-10157"),
    ("torch.jit.annotations", "parse_type_line", "CVE-2022-45907"),
    ("torch.jit", "annotations.parse_type_line", "CVE-2022-45907"),
    ("torch.distributed.rpc.internal", "PythonUDF", "CVE-2024-5480"),
    ("torch.distributed.rpc", "_run_function", "CVE-2024-5480"),
    ("torch.serialization", "load", "loads another file, unsafely"),
    ("torch", "load", "loads another file, unsafely"),
    ("torch.hub", "load", "runs code of the net"),
    ("torch.hub", "load_state_dict_from_url", "fetches from the net"),
    ("torch.storage", "_load_from_bytes", "a pickle within the pickle, read unsafely"),
    ("torch.utils.collect_env", "run", "starts a program"),
    ("torch._inductor.codecache", "compile_file", "starts a compiler"),
    ("torch._dynamo.guards", "GuardBuilder.get", "runs an expression"),
    ("torch.fx.experimental.symbolic_shapes.ShapeEnv", "evaluate_guards_expression", "runs an expression"),
    ("torch.utils._config_module", "ConfigModule.load_config", "a pickle within the pickle, read unsafely"),
    ("torch.utils.bottleneck.__main__", "run_cprofile", "runs a program"),
    ("numpy", "load", "loads another file"),
    ("numpy.f2py.crackfortran", "getlincoef", "runs an expression"),
    ("numpy.testing._private.utils", "runstring", "runs a program"),
    ("numpy.core.multiarray", "_reconstruct", "numpy is not on the list unless it is asked for"),
    ("numpy.core.multiarray", "scalar", "numpy is not on the list unless it is asked for"),
    ("pickle", "loads", "a pickle within the pickle"),
    ("_pickle", "loads", "a pickle within the pickle"),
    ("pickle", "Unpickler", "a pickle within the pickle"),
    ("shutil", "rmtree", "deletes a folder"),
    ("pathlib", "PosixPath", "a path, harmless as it seems"),
    ("socket", "create_connection", "connects"),
    ("urllib.request", "urlopen", "connects"),
    ("ctypes", "CDLL", "loads a library"),
    ("cffi", "FFI.dlopen", "loads a library"),
    ("runpy", "_run_code", "runs a program"),
    ("code", "InteractiveInterpreter.runcode", "runs a program"),
    ("timeit", "timeit", "runs a program"),
    ("cProfile", "run", "runs a program"),
    ("bdb", "Bdb.run", "runs a program"),
    ("pydoc", "pipepager", "starts a program"),
    ("pty", "spawn", "starts a program"),
    ("webbrowser", "open", "starts a program"),
    ("idlelib.pyshell", "ModifiedInterpreter.runcommand", "runs a program"),
    ("lib2to3.pgen2.pgen", "ParserGenerator.make_label", "runs an expression"),
    ("doctest", "debug_script", "runs a program"),
    ("operator", "attrgetter", "reaches anything from anything"),
    ("operator", "methodcaller", "calls anything"),
    ("functools", "partial", "calls anything"),
    ("functools", "reduce", "calls anything"),
    ("types", "CodeType", "makes code"),
    ("types", "FunctionType", "makes code"),
    ("marshal", "loads", "makes code"),
    ("collections", "defaultdict", "calls its factory"),
    ("collections", "OrderedDict.fromkeys", "a method of what is allowed"),
    ("collections.OrderedDict", "fromkeys", "a method of what is allowed"),
    ("torch", "Tensor.__init__", "a method of what is allowed"),
    ("torch._utils", "_rebuild_tensor_v2.__globals__", "an attribute of what is allowed"),
    ("__main__", "Model", "a class of the user's"),
    ("torch.nn.modules.linear", "Linear", "a whole model"),
    ("java.lang", "Runtime", "a class of Java's"),
    ("java.lang.Runtime", "exec", "a method of Java's"),
    ("javax.script", "ScriptEngineManager", "a class of Java's"),
    ("torchffm.io", "Checkpoint", "a class of our own"),
    ("", "", "no name at all"),
    (" collections", "OrderedDict", "a name with a space"),
    ("collections", "orderedDict", "a name in other letters"),
    ("ｃollections", "OrderedDict", "a name in letters that look alike"),
    ("torch\0", "Tensor", "a name with a NUL"),
]

for number, (module, attribute, why) in enumerate(FORBIDDEN):
    source = why if why.startswith("CVE") else ""
    case(
        f"global-{number:02}-{(module + '.' + attribute)[:40].encode('ascii', 'replace').decode()}"
        .replace("/", "_").replace("\0", "0").replace(" ", "_").replace("?", "_"),
        f"1: the global {module} {attribute} ({why}) is not on the list".replace("\0", "NUL"),
        torch_file(state(call(name(module, attribute), text("echo hostile")))), source=source)  # fmt: skip

case("global-2-mb", "2: a GLOBAL of 2 MB, without an end of line", torch_file(b"c" + b"a" * (2 << 20)))
case("global-2-mb-ended", "2: a GLOBAL whose module has 2 MB", torch_file(name("a" * (2 << 20), "b"), b"."))
case("global-not-utf8", "2: a GLOBAL that is not UTF-8", torch_file(b"c\xff\xfe\nx\n."))
case("global-line-without-end", "2: a GLOBAL that the pickle's end cuts", torch_file(b"ctorch\nTens"))
case("global-only-named", "1: a forbidden global that is named and never called", torch_file(name("os", "system")))
case("global-newobj", "1: a forbidden global by NEWOBJ", torch_file(name("os", "system"), text("x"), b"\x85\x81"))
case("global-stack", "1: a forbidden global by STACK_GLOBAL (protocol 4)",
     torch_file(text("os"), text("system"), b"\x93", text("x"), b"\x85R"))  # fmt: skip
case("global-inst", "1: a forbidden global by INST (protocol 0)", torch_file(b"(", text("x"), b"ios\nsystem\n"))
case("global-obj", "1: a forbidden global by OBJ (protocol 1)", torch_file(b"(", name("os", "system"), text("x"), b"o"))
case("global-extension", "1: a global by its number in the registry of extensions", torch_file(b"\x82\x01)R"))
case("global-hidden-in-list", "1: a forbidden global deep in a sound state dict",
     torch_file(EMPTY_DICT, text("a"), tensor(), b"s", text("b"), EMPTY_LIST, name("os", "system"), b"a", b"s"))  # fmt: skip
case("global-behind-stop", "1: a second pickle behind the end of the first",
     torch_file(state(tensor()), b".", PROTO, call(name("os", "system"), text("x"))))  # fmt: skip
case("reduce-tensor", "1: torch.Tensor(n), which allocates", torch_file(call(name("torch", "Tensor"), integer(1 << 40))))
case("reduce-float-tensor", "1: torch.FloatTensor(n), which allocates",
     torch_file(call(name("torch", "FloatTensor"), integer(1 << 31))))  # fmt: skip
case("reduce-bytearray", "1: bytearray(n), which allocates",
     torch_file(call(name("__builtin__", "bytearray"), integer(1 << 40))))  # fmt: skip
case("reduce-storage", "1: torch.FloatStorage(n), which allocates",
     torch_file(call(name("torch", "FloatStorage"), integer(1 << 40))))  # fmt: skip
case("reduce-untyped-storage", "1: torch.UntypedStorage(n), which allocates",
     torch_file(call(name("torch.storage", "UntypedStorage"), integer(1 << 40))))  # fmt: skip
case("reduce-dict", "1: REDUCE on what is no function", torch_file(EMPTY_DICT, EMPTY_TUPLE, b"R"))
case("reduce-dtype", "1: REDUCE on a dtype", torch_file(name("torch", "float32"), EMPTY_TUPLE, b"R"))
case("reduce-list", "1: REDUCE with a list in the place of a tuple", torch_file(name("torch", "Size"), EMPTY_LIST, b"R"))
case("newobj-dict", "1: NEWOBJ with arguments that are no tuple", torch_file(name("torch", "Size"), EMPTY_DICT, b"\x81"))
case("encode-other", "1: _codecs.encode with another codec than latin1",
     torch_file(call(name("_codecs", "encode"), text("x"), text("zlib"))))  # fmt: skip
case("encode-hex", "1: _codecs.encode by a codec that calls code",
     torch_file(call(name("_codecs", "encode"), text("x"), text("idna"))))  # fmt: skip
case("from-type-of-function", "1: _rebuild_from_type_v2 with a function of the file's choice",
     torch_file(call(name("torch._tensor", "_rebuild_from_type_v2"), name("torch", "Tensor"), name("torch", "Tensor"),
                     tuple_of(integer(1 << 40)), EMPTY_DICT)))  # fmt: skip
case("from-type-of-itself", "2: _rebuild_from_type_v2 within itself, 10,000 deep",
     torch_file(*[name("torch._tensor", "_rebuild_from_type_v2"), MARK] * 10_000, name("os", "system"),
                b"tR" * 10_000))  # fmt: skip
