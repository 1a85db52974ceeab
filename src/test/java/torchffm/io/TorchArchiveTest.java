package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static torchffm.io.CheckpointForge.ascii;
import static torchffm.io.CheckpointForge.refused;
import static torchffm.io.pickle.PickleForge.begin;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.pickle.PickleForge;
import torchffm.io.zip.ZipForge;

/**
 * What is no checkpoint, or no state dict, is refused by its name; and a pickle may claim no more than its records
 * hold.
 */
class TorchArchiveTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) {
        return CheckpointForge.write(folder.resolve("file.pth"), bytes);
    }

    private Path file(Map<String, byte[]> records) {
        return file(CheckpointForge.zip(records).bytes());
    }

    private Path file(PickleForge pickle) {
        return file(CheckpointForge.records(pickle.end()));
    }

    /** A state dict of one tensor over a storage of so many bytes. */
    private Path fileWithStorage(int bytes, PickleForge tensor) {
        Map<String, byte[]> records = CheckpointForge.records(tensor.op('s').end());
        records.put("data/0", new byte[bytes]);
        return file(records);
    }

    private static PickleForge dictWith(String name) {
        return begin().op('}').string(name);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[600];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void aStateDictOfTheUsualKindIsRead() {
        assertEquals(
                1,
                CheckpointForge.readTree(fileWithStorage(8, dictWith("w").vector("0", 2)))
                        .size());
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        refused(file(new byte[0]), "an empty file");
    }

    @Test
    void aFileBefore16ThatEndsBehindItsMagicNumberIsRefused() {
        refused(
                file(bytes(0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, '.')),
                "a pickle of protocol 0");
    }

    /** CVE-2025-32434: the tar form ran code though weights_only was asked for. */
    @Test
    void aTarArchiveIsCalledSo() {
        byte[] tar = bytes('a');
        System.arraycopy(ascii("ustar"), 0, tar, 257, 5);
        refused(file(tar), "tar archive");
    }

    /** CVE-2025-10155: a pickle under the name of a checkpoint. */
    @Test
    void aBarePickleIsCalledSo() {
        refused(file(bytes(0x80, 4)), "bare pickle");
    }

    @Test
    void aSafetensorsFileWithoutAHeaderIsRefused() {
        refused(file(bytes(40, 0, 0, 0, 0, 0, 0, 0, '{')), "header, at byte 1: byte 0x00 where a string was expected");
    }

    @Test
    void aWebPageIsCalledSo() {
        refused(file(ascii("<!DOCTYPE html><html>404</html>")), "web page");
    }

    @Test
    void aPointerOfGitLfsIsCalledSo() {
        refused(file(ascii("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")), "git lfs pull");
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() {
        refused(file(bytes(0x93, 'N', 'U', 'M', 'P', 'Y')), "an array of version 0");
        refused(file(bytes(0x89, 'H', 'D', 'F')), "HDF5");
        refused(file(bytes(0x1f, 0x8b)), "gzip");
        refused(file(ascii("GGUF....")), "GGUF");
        refused(file(ascii("hello, world")), "something else");
        refused(file(ascii("x")), "something else");
    }

    @Test
    void aTorchScriptArchiveIsCalledSo() {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        records.put("constants.pkl", begin().op(')').end());
        refused(file(records), "TorchScript");
    }

    @Test
    void anArchiveOfNumpyArraysHasThemInIt() {
        refused(
                file(new ZipForge().add("x.npy", new byte[10]).bytes()),
                "x.npy, at byte 0: does not begin as an array");
    }

    @Test
    void aZipArchiveOfOtherThingsIsCalledSo() {
        refused(file(new ZipForge().add("a/readme", new byte[10]).bytes()), "without data.pkl");
    }

    @Test
    void anArchiveWithTwoFoldersIsRefused() {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        refused(
                file(CheckpointForge.zip(records)
                        .add("other/data.pkl", new byte[1])
                        .bytes()),
                "not in the one folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-3", "3.0", "", "99999", "x"})
    void aVersionThatIsNotFrom1To10IsRefused(String version) {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        records.put("version", ascii(version));
        refused(file(records), "version");
    }

    @Test
    void anArchiveWithoutAVersionIsRefused() {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        records.remove("version");
        refused(file(records), "no record of its version");
    }

    @Test
    void anArchiveWithoutAByteOrderAsOlderVersionsWroteThemIsRead() {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        records.remove("byteorder");
        assertEquals(0, CheckpointForge.readTree(file(records)).size());
    }

    @Test
    void anUnknownByteOrderIsRefused() {
        Map<String, byte[]> records = CheckpointForge.records(begin().op('}').end());
        records.put("byteorder", ascii("middle"));
        refused(file(records), "'middle'", "little or big");
    }

    @Test
    void whatIsNoDictIsNoStateDict() {
        refused(file(begin().op(']')), "holds a list of 0", "a state dict");
        refused(file(begin().op('N')), "holds None");
    }

    @Test
    void aCheckpointOfATrainingIsNoStateDict() {
        refused(file(dictWith("epoch").small(3).op('s')), "its entry 'epoch' is an int", "a tensor was expected");
        refused(file(dictWith("model").op('}', 's')), "its entry 'model' is a dict of 0");
    }

    @Test
    void aStateOfAnOptimizerIsNoStateDict() {
        refused(file(begin().op('}').small(0).op('N', 's')), "one of its keys is an int");
    }

    @Test
    void attributesOtherThanMetadataAreRefused() {
        refused(
                file(begin().emptyOrderedDict().op('}').string("other").op('}', 's', 'b')),
                "attributes other than _metadata");
        refused(
                file(begin().emptyOrderedDict()
                        .op('}')
                        .string("_metadata")
                        .op('}')
                        .string("")
                        .op('N', 's', 's', 'b')),
                "its _metadata is not");
    }

    @Test
    void aForbiddenGlobalIsRefusedWithFileEntryAndPosition() {
        CheckpointException refusal =
                refused(file(begin().global("os", "system").string("true").op(0x85, 'R')));
        assertEquals(
                folder.resolve("file.pth")
                        + ", archive/data.pkl, at byte 2: the global 'os system', which is not allowed:"
                        + " a state dict needs none but OrderedDict, tensors, Parameters and their storages",
                refusal.getMessage());
    }

    /** CVE-2026-24747, too. */
    @Test
    void aStorageThatClaimsOneElementMoreThanItsRecordIsRefused() {
        refused(fileWithStorage(8, dictWith("w").vector("0", 3)), "has 3 elements of 4 bytes", "8 bytes");
    }

    @Test
    void aStorageThatClaimsOneElementLessThanItsRecordIsRefused() {
        refused(fileWithStorage(8, dictWith("w").vector("0", 1)), "has 1 elements");
    }

    @Test
    void aRecordThatIsNoWholeNumberOfElementsIsRefused() {
        refused(fileWithStorage(9, dictWith("w").vector("0", 2)), "9 bytes");
    }

    @Test
    void aStorageOfAnEnormousSizeIsRefusedAndNotAllocated() {
        refused(fileWithStorage(8, dictWith("w").vector("0", Long.MAX_VALUE)), "9223372036854775807 elements");
        refused(fileWithStorage(8, dictWith("w").vector("0", 1L << 62)), "elements");
        refused(fileWithStorage(8, dictWith("w").vector("0", -1)), "-1 elements");
    }

    @Test
    void aStorageWithoutARecordIsRefused() {
        refused(fileWithStorage(8, dictWith("w").vector("1", 2)), "the archive has no record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../data.pkl", "0\0x", "", "00000000000000000000000000", "-1", "0x0", "٠"})
    void aKeyThatIsNoNumberIsRefused(String key) {
        refused(fileWithStorage(8, dictWith("w").vector(key, 2)), "key is not a number");
    }

    @Test
    void oneStorageUnderTwoTypesIsRefused() {
        PickleForge two =
                dictWith("a").vector("0", 2).op('s').string("b").rebuild().storage("IntStorage", "0", 2);
        refused(
                fileWithStorage(8, two.view(0, new long[] {2}, new long[] {1}, false)),
                "is the class torch.IntStorage of 2 elements",
                "before it was a storage of torch.float32 of 2");
    }

    @Test
    void anIdThatIsNoStoragesIsRefused() {
        refused(file(dictWith("w").small(1).op('Q', 's')), "no storage's: an int");
        refused(
                file(dictWith("w").op('(').string("module").op('N', 'N', 'N', 'N', 't', 'Q', 's')),
                "no storage's: a tuple of 5");
    }

    @Test
    void aTensorBeyondItsStorageIsRefused() {
        PickleForge tensor = dictWith("w").rebuild().storage("FloatStorage", "0", 2);
        refused(
                fileWithStorage(8, tensor.view(1, new long[] {2}, new long[] {1}, false)),
                "reaches element 2 of a storage of 2");
    }

    @Test
    void whatNamesAFileHasPutIntoAMessageStaysOnOneLine() {
        String message =
                refused(file(dictWith("a\nb\u001b[31m\u202e").op('N', 's'))).getMessage();
        assertEquals(
                -1,
                message.chars().filter(c -> c < ' ' || c == '\u202e').findAny().orElse(-1));
    }

    @Test
    void aNameOfMegabytesDoesNotFillTheMessage() {
        String message =
                refused(file(dictWith("a".repeat(1 << 20)).op('N', 's'))).getMessage();
        assertEquals(true, message.length() < 500, message::toString);
    }
}
