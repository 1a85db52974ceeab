package torchffm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** A null where a value belongs is an exception, and neither a crash nor a failed assertion of LibTorch's. */
@NullUnmarked
class NullTest {

    @TestFactory
    Stream<DynamicTest> aNullIsRefused() {
        Tensor x = Torch.ones(2, 2);
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("add", () -> x.add((Tensor) null));
        calls.put("matmul", () -> x.matmul(null));
        calls.put("eq", () -> x.eq((Tensor) null));
        calls.put("copy_", () -> x.copy_(null));
        calls.put("gather", () -> x.gather(0, null));
        calls.put("indexSelect", () -> x.indexSelect(0, null));
        calls.put("reshape", () -> x.reshape((long[]) null));
        calls.put("permute", () -> x.permute((long[]) null));
        calls.put("to dtype", () -> x.to((DType) null));
        calls.put("to device", () -> x.to((Device) null));
        calls.put("equal", () -> Torch.equal(x, null));
        calls.put("cat", () -> Torch.cat(null, 0));
        calls.put("cat of a null", () -> Torch.cat(Arrays.asList(x, null), 0));
        calls.put("stack of a null", () -> Torch.stack(Arrays.asList(x, null), 0));
        calls.put("zeros", () -> Torch.zeros((long[]) null));
        calls.put("tensor", () -> Torch.tensor((float[]) null));
        calls.put("fromSegment", () -> Torch.fromSegment(null, DType.FLOAT32, 1));
        calls.put("setState", () -> new Generator().setState(null));
        return calls.entrySet().stream()
                .map(call -> dynamicTest(call.getKey(), () -> {
                    String message = assertThrows(RuntimeException.class, call.getValue())
                            .getMessage();
                    assertFalse(message != null && message.contains("INTERNAL ASSERT"), message);
                }));
    }
}
