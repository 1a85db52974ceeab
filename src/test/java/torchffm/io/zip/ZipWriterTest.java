package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import torchffm.io.tree.StorageSource;

/** The layout that small files do not show; for theirs there are the tests against Python. */
class ZipWriterTest {
    private static final long FAR = 0x1_2345_6000L;
    private static final byte[] DATA = {1, 2, 3, 4, 5};

    /** An archive of one entry called {@code name}, as if so many bytes lay before it. */
    private static ByteBuffer write(long position) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(Channels.newChannel(out), position, 64, true);
        zip.write("name", StorageSource.of(MemorySegment.ofArray(DATA)));
        zip.finish();
        return ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void aHeaderBeyond4GiBHasItsPlaceInAZip64Field() throws IOException {
        ByteBuffer archive = write(FAR);
        assertEquals(0x0008_0001, archive.getInt(34));
        assertEquals(FAR, archive.getLong(38));
        assertEquals('F' | 'B' << 8, archive.getShort(46));
    }

    @Test
    void dataBeyond4GiBBeginsAtAMultipleOf64AndHasADescriptorOf24Bytes() throws IOException {
        ByteBuffer archive = write(FAR);
        byte[] found = Arrays.copyOfRange(archive.array(), 64, 64 + DATA.length);
        assertEquals(Arrays.toString(DATA), Arrays.toString(found));
        int descriptor = 64 + DATA.length;
        assertEquals(ZipFormat.DESCRIPTOR_SIGNATURE, archive.getInt(descriptor));
        assertEquals(DATA.length, archive.getLong(descriptor + 8));
        assertEquals(DATA.length, archive.getLong(descriptor + 16));
        assertEquals(ZipFormat.CENTRAL_SIGNATURE, archive.getInt(descriptor + 24));
    }

    @Test
    void aDirectoryBeyond4GiBIsFoundByTheZip64RecordAlone() throws IOException {
        ByteBuffer archive = write(FAR);
        int end = archive.capacity() - ZipFormat.END_SIZE;
        assertEquals(-1, archive.getInt(end + 16));
        int end64 = end - ZipFormat.LOCATOR_SIZE - ZipFormat.END64_SIZE;
        assertEquals(FAR + 64 + DATA.length + 24, archive.getLong(end64 + 48));
    }

    @Test
    void aDirectoryEntryOfWhatIsFarAwayEndsWithItsPlace() throws IOException {
        ByteBuffer archive = write(FAR);
        int central = 64 + DATA.length + 24;
        assertEquals(-1, archive.getInt(central + 42));
        assertEquals(DATA.length, archive.getInt(central + 24));
        assertEquals(FAR, archive.getLong(central + ZipFormat.CENTRAL_SIZE + 4 + 4));
    }

    @Test
    void nothingOfZip64IsInTheHeadersOfSmallFiles() throws IOException {
        ByteBuffer archive = write(0);
        assertEquals('F' | 'B' << 8, archive.getShort(34));
        assertEquals(ZipFormat.CENTRAL_SIGNATURE, archive.getInt(64 + DATA.length + 16));
    }
}
