package torchffm.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * CPython in this process, by its C interface. The environment says what it finds, as for any Python: {@code PYTHONHOME},
 * {@code PYTHONPATH}. All methods are for the thread that started it, which holds the GIL.
 */
@SuppressWarnings("restricted")
public final class EmbeddedPython {

    private static final int RTLD_NOW = 2;
    private static final int RTLD_GLOBAL = 0x100;
    private static final int FILE_INPUT = 257;
    private static final int EVAL_INPUT = 258;
    private static final long MAX_TEXT = 1 << 20;
    private static final Linker LINKER = Linker.nativeLinker();

    private final SymbolLookup symbols;
    private final MemorySegment globals;

    /** Starts the interpreter of a {@code libpython3.x.so}. */
    public EmbeddedPython(Path library) {
        // Global, since extension modules are linked to no libpython: they take its symbols from the process.
        MemorySegment opened = (MemorySegment) call(
                LINKER.defaultLookup(),
                "dlopen",
                ADDRESS,
                Arena.global().allocateFrom(library.toString()),
                RTLD_NOW | RTLD_GLOBAL);
        if (opened == null || opened.address() == 0) {
            throw new IllegalStateException("cannot load " + library);
        }
        symbols = SymbolLookup.libraryLookup(library, Arena.global());
        call("Py_InitializeEx", null, 0);
        globals = pointer("PyModule_GetDict", pointer("PyImport_AddModule", text("__main__")));
    }

    /** Runs statements. */
    public void run(String code) {
        execute(code, FILE_INPUT);
    }

    /** The {@code str} of an expression's value. */
    public String eval(String expression) {
        MemorySegment string = pointer("PyObject_Str", execute(expression, EVAL_INPUT));
        return pointer("PyUnicode_AsUTF8", string).reinterpret(MAX_TEXT).getString(0);
    }

    /** Makes a variable that is a capsule, without a destructor. */
    public void capsule(String variable, MemorySegment content, String name) {
        MemorySegment capsule = pointer("PyCapsule_New", content, text(name), MemorySegment.NULL);
        call("PyDict_SetItemString", JAVA_INT, globals, text(variable), capsule);
        call("Py_DecRef", null, capsule);
    }

    /** What the capsule in a variable holds; the capsule gets another name, by which nobody takes it again. */
    public MemorySegment take(String variable, String name) {
        MemorySegment capsule = pointer("PyDict_GetItemString", globals, text(variable));
        MemorySegment content = pointer("PyCapsule_GetPointer", capsule, text(name));
        call("PyCapsule_SetName", JAVA_INT, capsule, text("used_" + name));
        return content;
    }

    /** Runs a task with the GIL given up, so that other threads can take it. */
    public <T> T withoutGil(java.util.function.Supplier<T> task) {
        MemorySegment state = pointer("PyEval_SaveThread");
        try {
            return task.get();
        } finally {
            call("PyEval_RestoreThread", null, state);
        }
    }

    private MemorySegment execute(String code, int kind) {
        return pointer("PyRun_String", text(code), kind, globals, globals);
    }

    /** Never freed: Python keeps some of them, and there are few. */
    private static MemorySegment text(String text) {
        return Arena.global().allocateFrom(text);
    }

    private MemorySegment pointer(String function, Object... arguments) {
        MemorySegment result = (MemorySegment) call(function, ADDRESS, arguments);
        if (result == null || result.address() == 0) {
            call("PyErr_Print", null);
            throw new IllegalStateException(function + " failed; Python's exception stands above");
        }
        return result;
    }

    private @Nullable Object call(String function, @Nullable MemoryLayout result, Object... arguments) {
        return call(symbols, function, result, arguments);
    }

    private static @Nullable Object call(
            SymbolLookup symbols, String function, @Nullable MemoryLayout result, Object... arguments) {
        MemoryLayout[] types = new MemoryLayout[arguments.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = arguments[i] instanceof Integer ? JAVA_INT : ADDRESS;
        }
        FunctionDescriptor type =
                result == null ? FunctionDescriptor.ofVoid(types) : FunctionDescriptor.of(result, types);
        try {
            return LINKER.downcallHandle(symbols.find(function).orElseThrow(), type)
                    .invokeWithArguments(arguments);
        } catch (Throwable e) { // invokeWithArguments declares it; a C function throws nothing
            throw new IllegalStateException(function, e);
        }
    }
}
