package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers are those of a C++ program, compiled with g++, over {@code std::unordered_set<std::string>}. */
class SerializationIdTest {
    @ParameterizedTest
    @CsvSource({
        "'', 6142509188972423790",
        "a, 4993892634952068459",
        "data.pkl, 4941642132189851806",
        "data/1234, 2917996357484322771",
        "storage_alignment_long_name, 4391041692928501643"
    })
    void theHashOfANameIsThatOfLibstdcxx(String name, long expected) {
        assertEquals(expected, Murmur.hash(name.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 476597645471078980",
        "13, 2788965233237058108",
        "14, 6998867835279999451",
        "59, 4185619622815746290",
        "60, 1032155688898387692",
        "1000, 5459194408603913877",
        "20000, 7114686106491462363",
        "300000, 4332991793063336760"
    })
    void namesAreFoldedInTheOrderOfTheHashSet(int names, String expected) {
        SerializationId id = new SerializationId();
        for (int i = 0; i < names; i++) {
            id.add("data/" + i, 0, 0);
        }
        assertEquals("0".repeat(20 - expected.length()) + expected, id.digits().substring(0, 20));
    }

    @Test
    void checksumsAreFoldedInTheOrderOfWritingAndThoseOfEmptyRecordsLeftOut() {
        SerializationId with = new SerializationId();
        with.add("a", 5, 1);
        with.add("b", 0, 0);
        SerializationId without = new SerializationId();
        without.add("a", 5, 1);
        assertEquals(without.digits().substring(20), with.digits().substring(20));
        assertEquals("00000000002654435774", with.digits().substring(20));
    }
}
