package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import torchffm.testing.Python;

/** The limits of every dtype are those that limits.py printed, and a dtype that has none there has none here. */
class LimitsTest {

    private static String line(DType dtype) {
        return Stream.<Object>concat(Stream.of(dtype), limits(dtype).stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static List<?> limits(DType dtype) {
        try {
            FInfo f = FInfo.of(dtype);
            LongStream numbers = DoubleStream.of(f.eps(), f.max(), f.min(), f.smallestNormal(), f.resolution())
                    .mapToLong(Double::doubleToRawLongBits);
            return Stream.<Object>concat(Stream.of(f.dtype().pythonName(), f.bits()), numbers.boxed())
                    .toList();
        } catch (IllegalArgumentException none) {
            return integers(dtype);
        }
    }

    private static List<?> integers(DType dtype) {
        try {
            IInfo i = IInfo.of(dtype);
            return List.of(i.dtype().pythonName(), i.bits(), i.min(), i.max());
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    @Test
    void everyDtypeHasPythonsLimits() {
        List<String> python =
                Python.run("limits.py").text("limits").lines().sorted().toList();
        assertEquals(
                python,
                Arrays.stream(DType.values()).map(LimitsTest::line).sorted().toList());
    }
}
