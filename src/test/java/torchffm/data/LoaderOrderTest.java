package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Generator;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Python;

/**
 * The samples come in Python's order, and each random number is drawn when Python draws it; the expected values are those
 * of {@code data_order.py}.
 */
class LoaderOrderTest {

    private static Python.Results python;
    private TensorScope scope;

    @BeforeAll
    static void runPython() {
        python = Python.run("data_order.py");
    }

    @BeforeEach
    void open() {
        scope = TensorScope.open();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, (1L << 40) + 7})
    void threeShuffledPassesAreInPythonsOrder(long seed) {
        Torch.manualSeed(seed);
        var loader = loader(23, 7).shuffle(true).build();
        check("seed_" + seed, passes(loader, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5})
    void orderDoesNotDependOnPrefetching(int batches) {
        Torch.manualSeed(42);
        var loader = loader(23, 7).shuffle(true).prefetch(batches).build();
        check("seed_42", passes(loader, 3));
    }

    @Test
    void aDroppedLastBatchIsPythons() {
        Torch.manualSeed(3);
        check("drop_last", passes(loader(23, 7).shuffle(true).dropLast(true).build(), 1));
    }

    @Test
    void aPassWithoutShuffleDrawsItsBaseSeedToo() {
        Torch.manualSeed(4);
        check("unshuffled", passes(loader(23, 7).build(), 1));
    }

    @Test
    void sixtyThousandSamplesAreInPythonsOrder() {
        Torch.manualSeed(5);
        check("many", passes(loader(60_000, 60).shuffle(true).build(), 1));
    }

    @ParameterizedTest
    @CsvSource({"even,24,false", "odd,23,false", "odd_dropped,23,true"})
    void aGeneratorOfTheLoadersIsDrawnFromAsInPython(String name, int samples, boolean dropLast) {
        Torch.manualSeed(6);
        Generator generator = new Generator().manualSeed(60);
        var loader = loader(samples, 6)
                .shuffle(true)
                .dropLast(dropLast)
                .generator(generator)
                .build();
        check("generator_" + name, passes(loader, 3), generator);
    }

    @Test
    void theBaseSeedComesFromTheLoadersGenerator() {
        Torch.manualSeed(7);
        Generator generator = new Generator().manualSeed(70);
        check("generator_unshuffled", passes(loader(9, 2).generator(generator).build(), 1), generator);
    }

    @Test
    void nestedLoopsDrawInPythonsOrder() {
        Torch.manualSeed(8);
        var outer = loader(6, 2).shuffle(true).build();
        var inner = loader(5, 3).shuffle(true).build();
        List<Long> order = new ArrayList<>();
        List<Float> draws = new ArrayList<>();
        for (Batch a : outer) {
            add(order, a);
            draws.add(draw(null));
            for (Batch b : inner) {
                add(order, b);
                draws.add(draw(null));
            }
        }
        check("nested", order);
        assertArrayEquals(python.floats("nested_draws"), array(draws));
    }

    @ParameterizedTest
    @CsvSource({"break,false", "break_generator,true"})
    void passesLeftByBreakDrawNoMoreThanInPython(String name, boolean own) {
        Torch.manualSeed(9);
        Generator generator = own ? new Generator().manualSeed(90) : null;
        var loader = loader(20, 4).shuffle(true).generator(generator).build();
        List<Long> order = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int batches = 0;
            for (Batch batch : loader) {
                add(order, batch);
                if (++batches == 2) {
                    break;
                }
            }
        }
        order.addAll(passes(loader, 1));
        check(name, order, own ? new Generator[] {generator} : new Generator[0]);
    }

    @ParameterizedTest
    @CsvSource({"even,8,false", "odd,10,false", "odd_dropped,10,true"})
    void aBodyThatSharesTheGeneratorSeesPythonsNumbers(String name, int samples, boolean dropLast) {
        Torch.manualSeed(10);
        Generator generator = new Generator().manualSeed(100);
        List<Long> order = new ArrayList<>();
        List<Float> draws = new ArrayList<>();
        for (Batch batch : loader(samples, 4)
                .shuffle(true)
                .dropLast(dropLast)
                .generator(generator)
                .build()) {
            add(order, batch);
            draws.add(draw(generator));
        }
        check("shared_" + name, order, generator);
        assertArrayEquals(python.floats("shared_" + name + "_draws"), array(draws));
    }

    @Test
    void aPassThatIsNeverAskedDrawsItsBaseSeedOnly() {
        Torch.manualSeed(11);
        Generator generator = new Generator().manualSeed(110);
        loader(4, 1).shuffle(true).generator(generator).build().iterator().close();
        loader(4, 1).shuffle(true).build().iterator().close();
        check("never_asked", List.of(), generator);
    }

    @Test
    void aPassWithoutAnyBatchStillDrawsItsPermutation() {
        Torch.manualSeed(12);
        Generator generator = new Generator().manualSeed(120);
        for (Generator each : new Generator[] {null, generator}) {
            assertFalse(loader(3, 4)
                    .shuffle(true)
                    .dropLast(true)
                    .generator(each)
                    .build()
                    .iterator()
                    .hasNext());
        }
        check("no_batch", List.of(), generator);
    }

    @Test
    void randomSplitByLengthsIsPythons() {
        Torch.manualSeed(13);
        Generator generator = new Generator().manualSeed(130);
        List<Subset<Example>> parts = new ArrayList<>(RandomSplit.randomSplit(samples(10), 7, 3));
        parts.addAll(RandomSplit.randomSplit(samples(10), new long[] {2, 0, 8}, generator));
        check("split_lengths", indices(parts), generator);
    }

    @Test
    void randomSplitByFractionsIsPythons() {
        Torch.manualSeed(14);
        check("split_fractions", indices(splitsByFractions()));
    }

    @Test
    void fractionsThatLeaveARemainderGiveItToTheFirstParts() {
        assertArrayEquals(
                python.longs("split_fractions_lengths"),
                splitsByFractions().stream().mapToLong(Subset::size).toArray());
    }

    @Test
    void aPartOfASplitIsShuffledAsInPython() {
        Torch.manualSeed(15);
        var part = RandomSplit.randomSplit(samples(30), 20, 10).get(1);
        check(
                "split_shuffled",
                passes(DataLoader.builder(part).batchSize(3).shuffle(true).build(), 1));
    }

    private static List<Subset<Example>> splitsByFractions() {
        List<Subset<Example>> parts = new ArrayList<>();
        parts.addAll(RandomSplit.randomSplit(samples(11), 0.9, 0.1));
        parts.addAll(RandomSplit.randomSplit(samples(11), 0.3, 0.3, 0.4));
        parts.addAll(RandomSplit.randomSplit(samples(11), 1 / 3.0, 1 / 3.0, 1 / 3.0));
        return parts;
    }

    /** The order is Python's, and so are numbers that are drawn now: as many were drawn up to here. */
    private static void check(String name, List<Long> order, Generator... generators) {
        float[] after = new float[4 + 4 * generators.length];
        System.arraycopy(Torch.rand(4).toFloatArray(), 0, after, 0, 4);
        for (int i = 0; i < generators.length; i++) {
            float[] drawn =
                    Torch.rand(new long[] {4}, DType.FLOAT32, generators[i]).toFloatArray();
            System.arraycopy(drawn, 0, after, 4 + 4 * i, 4);
        }
        assertArrayEquals(
                python.longs(name), order.stream().mapToLong(Long::longValue).toArray(), "order of " + name);
        assertArrayEquals(python.floats(name + "_after"), after, "numbers drawn after " + name);
    }

    private static TensorDataset samples(int count) {
        return new TensorDataset(Torch.arange(count));
    }

    private static DataLoader.Builder<Batch> loader(int samples, int batchSize) {
        return DataLoader.builder(samples(samples)).batchSize(batchSize);
    }

    private static List<Long> passes(DataLoader<Batch> loader, int passes) {
        List<Long> order = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            for (Batch batch : loader) {
                add(order, batch);
            }
        }
        return order;
    }

    private static void add(List<Long> order, Batch batch) {
        LongStream.of(batch.input().toLongArray()).forEach(order::add);
    }

    private static List<Long> indices(List<Subset<Example>> parts) {
        return parts.stream()
                .flatMap(part -> LongStream.of(part.indices()).boxed())
                .toList();
    }

    private static float draw(@Nullable Generator generator) {
        return Torch.rand(new long[] {1}, DType.FLOAT32, generator).toFloatArray()[0];
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        IntStream.range(0, array.length).forEach(i -> array[i] = values.get(i));
        return array;
    }
}
