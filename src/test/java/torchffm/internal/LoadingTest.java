package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.testing.ChildJvm;

/** What a newcomer sees when something is not there or not right; each in a JVM of its own, with an empty cache. */
class LoadingTest {

    private static String libtorch;

    @TempDir
    private Path folder;

    private Path cache;
    private ChildJvm jvm;

    @BeforeAll
    static void findLibTorch() {
        libtorch = Torch.info().libtorchPath().toString();
    }

    @BeforeEach
    void prepare() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        jvm = new ChildJvm(folder)
                .nativeAccess()
                .variable("XDG_CACHE_HOME", cache.toString())
                .variable("LIBTORCH", libtorch);
    }

    /** Both lines, which are to be the same: a second attempt tells no less than the first. */
    private void refuses(String message) {
        assertEquals(List.of("TorchException: " + message, "TorchException: " + message), lines());
    }

    private void refusesWith(String beginning) {
        // The JVM warns of its own accord about a file that it cannot read as a library.
        List<String> lines = lines().stream()
                .filter(line -> !line.contains("VM warning: ") && !line.startsWith("It's highly recommended"))
                .toList();
        assertTrue(lines.size() == 2 && lines.get(0).startsWith("TorchException: " + beginning), lines::toString);
        assertEquals(lines.get(0), lines.get(1));
    }

    private void works() {
        List<String> lines = lines();
        assertTrue(lines.size() == 2 && lines.get(0).startsWith("works: 1.0 "), lines::toString);
    }

    private List<String> lines() {
        return jvm.run(LoadingProgram.class).lines();
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** The first bytes of a library for a machine. */
    private static byte[] elf(int machine) {
        byte[] header = new byte[64];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, header, 0, 7);
        header[16] = 3;
        header[18] = (byte) machine;
        return header;
    }

    private Path compile(String name, String code) throws Exception {
        Path source = file(name + ".c", code.getBytes());
        Path library = source.resolveSibling(source.getFileName().toString().replace(".c", ""));
        Process gcc = new ProcessBuilder("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(gcc.getInputStream().readAllBytes());
        assertEquals(0, gcc.waitFor(), output);
        return library;
    }

    @Test
    void withoutLibTorchItSaysWhereItLookedAndWhatToDo() {
        jvm.variable("LIBTORCH", null);
        refuses("LibTorch was not found: neither -Dtorchffm.libtorch nor LIBTORCH is set, and there is no "
                + cache.resolve("torchffm/libtorch-2.15.0") + "; get it with `make libtorch`");
    }

    @Test
    void anEmptyVariableIsNone() {
        jvm.variable("LIBTORCH", "");
        refusesWith("LibTorch was not found: ");
    }

    @Test
    void aRelativeCacheIsIgnored() {
        jvm.variable("LIBTORCH", null).variable("XDG_CACHE_HOME", "cache").option("-Duser.home=" + folder);
        refuses("LibTorch was not found: neither -Dtorchffm.libtorch nor LIBTORCH is set, and there is no "
                + folder.resolve(".cache/torchffm/libtorch-2.15.0") + "; get it with `make libtorch`");
    }

    @Test
    void aFolderWithoutLibTorchIsNamed() {
        jvm.variable("LIBTORCH", folder.toString());
        refuses("LIBTORCH names " + folder + ", which holds no lib/libtorch_cpu.so: expected a LibTorch 2.15 folder,"
                + " such as the one that `make libtorch` gets");
    }

    @Test
    void thePropertyGoesBeforeTheVariableAndIsNotPassedOver() {
        jvm.option("-Dtorchffm.libtorch=" + folder.resolve("none"));
        refusesWith("-Dtorchffm.libtorch names " + folder.resolve("none") + ", which holds no lib/libtorch_cpu.so");
    }

    @Test
    void aLibTorchForAnotherMachineIsRefused() throws IOException {
        Path library = file("lib/libtorch_cpu.so", elf(183));
        jvm.variable("LIBTORCH", folder.toString());
        refuses(library + " is not for linux-x86_64: its ELF machine is 183, expected 62");
    }

    @Test
    void aLibTorchThatIsATextIsRefused() throws IOException {
        Path library = file("lib/libtorch_cpu.so", "<html>404</html>".getBytes());
        jvm.variable("LIBTORCH", folder.toString());
        refuses(library + " is not for linux-x86_64: it is no ELF library");
    }

    @Test
    void aLibTorchThatIsCutShortIsRefused() throws IOException {
        Path library = file("lib/libtorch_cpu.so", elf(62));
        jvm.variable("LIBTORCH", folder.toString());
        refusesWith("cannot load " + library + ": ");
    }

    @Test
    void aLibTorchOfAnotherVersionIsRefused() throws Exception {
        Path library = compile(
                "lib/libtorch_cpu.so", "unsigned long aoti_torch_abi_version(void) { return 0x020e000100000000UL; }");
        jvm.variable("LIBTORCH", folder.toString());
        refuses("torchffm needs LibTorch 2.15, but " + library + " is 2.14; get it with `make libtorch`, or name"
                + " another with LIBTORCH or -Dtorchffm.libtorch");
    }

    @Test
    void aLibTorchWithoutAVersionIsRefused() throws Exception {
        Path library = compile("lib/libtorch_cpu.so", "int nothing;");
        jvm.variable("LIBTORCH", folder.toString());
        refusesWith("torchffm needs LibTorch 2.15, but " + library + " is an older one, or no LibTorch (it has no");
    }

    @Test
    void aShimThatIsNotThereIsNamed() {
        Path missing = folder.resolve("libtorchffm.so");
        jvm.option("-Dtorchffm.shim=" + missing);
        refuses("-Dtorchffm.shim names " + missing + ", which is no file");
    }

    @Test
    void aShimThatIsATextIsRefused() throws IOException {
        Path text = file("shim.so", "not a library".getBytes());
        jvm.option("-Dtorchffm.shim=" + text);
        refuses(text + " is not for linux-x86_64: it is no ELF library");
    }

    @Test
    void aShimThatIsCutShortIsRefused() throws IOException {
        Path half = file("shim.so", elf(62));
        jvm.option("-Dtorchffm.shim=" + half);
        refusesWith("cannot load " + half + ": ");
    }

    @Test
    void aShimThatIsAnotherLibraryIsRefused() throws Exception {
        Path other = compile("other.so", "int nothing;");
        jvm.option("-Dtorchffm.shim=" + other);
        refuses(other + " is no torchffm shim: it exports no tf_interface_version");
    }

    @Test
    void aShimOfAnotherInterfaceIsRefused() throws Exception {
        Path other = compile("other.so", "void *tf_interface_version(int *out) { *out = 99; return 0; }");
        jvm.option("-Dtorchffm.shim=" + other);
        refusesWith("the shim " + other + " has interface version 99, but this torchffm needs ");
    }

    @Test
    void aShimGivenByNameIsUsedInPlace() throws IOException {
        Path given = Files.copy(Torch.info().shimPath(), folder.resolve("given.so"));
        jvm.option("-Dtorchffm.shim=" + given);
        assertTrue(lines().getFirst().endsWith(" " + given));
    }

    @Test
    void aShimGivenByNameLeavesTheCacheAlone() throws IOException {
        jvm.option("-Dtorchffm.shim=" + Torch.info().shimPath());
        works();
        assertEquals(0, ShimCacheTest.files(cache).size());
    }

    @Test
    void aCacheThatCannotBeWrittenSaysSo() throws IOException {
        Path blocked = file("blocked", new byte[0]).resolve("cache");
        jvm.variable("XDG_CACHE_HOME", blocked.toString());
        List<String> lines = lines();
        assertTrue(
                lines.getFirst().startsWith("TorchException: cannot extract the shim to " + blocked)
                        && lines.getFirst()
                                .contains("set XDG_CACHE_HOME to one that is, or name an extracted"
                                        + " libtorchffm.so with -Dtorchffm.shim"),
                lines::toString);
        assertEquals(lines.get(0), lines.get(1));
    }

    @Test
    void anotherProcessorIsRefused() {
        jvm.option("-Dos.arch=aarch64");
        refuses("torchffm runs on linux-x86_64 only for now, but this is Linux on aarch64");
    }

    @Test
    void anotherSystemIsRefused() {
        jvm.option("-Dos.name=Mac OS X");
        refusesWith("torchffm runs on linux-x86_64 only for now, but this is Mac OS X on ");
    }

    @Test
    void withTheFlagThereIsNoWarning() {
        works();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_24, disabledReason = "--illegal-native-access came with JDK 24")
    void withTheFlagItWorksWhereNativeAccessIsDenied() {
        jvm.option("--illegal-native-access=deny");
        works();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_24, disabledReason = "--illegal-native-access came with JDK 24")
    void withoutTheFlagWhereNativeAccessIsDeniedTheFlagIsNamed() {
        jvm = new ChildJvm(folder).variable("LIBTORCH", libtorch).option("--illegal-native-access=deny");
        refusesWith("native access is denied: run java with --enable-native-access=ALL-UNNAMED");
    }
}
