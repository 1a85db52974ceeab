package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train --epochs 0|--epochs|a whole number of 1 or more|0",
                "train --epochs -3|--epochs|a whole number of 1 or more|-3",
                "train --epochs 1e3|--epochs|a whole number of 1 or more|1e3",
                "train --epochs 9999999999|--epochs|a whole number of 1 or more|9999999999",
                "train --batch-size 0|--batch-size|a whole number of 1 or more|0",
                "train --threads 0|--threads|a whole number from 1 to 1024|0",
                "train --threads 9999|--threads|a whole number from 1 to 1024|9999",
                "train --lr 0|--lr|a positive number|0",
                "train --lr -0.1|--lr|a positive number|-0.1",
                "train --lr NaN|--lr|a positive number|NaN",
                "train --lr Infinity|--lr|a positive number|Infinity",
                "train --lr fast|--lr|a positive number|fast",
                "train --validation 0|--validation|a number between 0 and 1|0",
                "train --validation 1|--validation|a number between 0 and 1|1",
                "train --seed x|--seed|a whole number of at most 64 bits|x",
                "train --seed 18446744073709551616|--seed|a whole number of at most 64 bits|18446744073709551616",
                "train --download maybe|--download|yes or no|maybe",
                "train --device tpu|--device|auto, cpu, cuda or cuda:N|tpu",
                "train --device cuda:x|--device|auto, cpu, cuda or cuda:N|cuda:x",
                "eval f.pth --threads 0|--threads|a whole number from 1 to 1024|0",
                "show --count 0|--count|a whole number of 1 or more|0",
            })
    void namesTheOptionWhatWasExpectedAndWhatCame(String line, String option, String expected, String came) {
        Cli cli = Cli.run((Object[]) line.split(" "));
        String command = line.substring(0, line.indexOf(' '));
        assertEquals(
                "error: Invalid value for option '%s': expected %s, got '%s'; see mnist.jar %s --help"
                        .formatted(option, expected, came, command),
                cli.err());
        assertEquals(2, cli.code());
        assertEquals("", cli.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|expected a command, got none; see mnist.jar --help",
                "trian|Unmatched argument at index 0: 'trian' (did you mean train?); see mnist.jar --help",
                "train --epoch 3|Unknown options: '--epoch', '3' (did you mean --epochs?); see mnist.jar train --help",
                "eval|Missing required parameter: 'FILE.pth'; see mnist.jar eval --help",
                "eval a b|Unmatched argument at index 2: 'b'; see mnist.jar eval --help",
                "predict|Missing required parameters: 'FILE.pth', 'IMAGE'; see mnist.jar predict --help",
                "predict f.pth|Missing required parameter: 'IMAGE'; see mnist.jar predict --help",
                "train --out|Missing required parameter for option '--out' (FILE); see mnist.jar train --help",
            })
    void isOneLine(String line, String message) {
        Cli cli = line.isEmpty() ? Cli.run() : Cli.run((Object[]) line.split(" "));
        assertEquals("error: " + message, cli.err());
        assertEquals(2, cli.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"train", "eval", "predict", "show", "inspect", "convert", "info", "download"})
    void helpOfEachCommandNamesItsOptions(String command) {
        Cli cli = Cli.run(command, "--help");
        assertEquals(0, cli.code());
        assertTrue(cli.out().startsWith("Usage: mnist.jar " + command), cli.out());
        assertTrue(cli.out().contains("--debug"), cli.out());
    }

    @Test
    void helpShowsTheDefaultsOfTheTutorial() {
        String help = Cli.run("train", "--help").out().replaceAll("\\s+", " ");
        for (String text : new String[] {
            "all images (default: 10)",
            "in a step (default: 60)",
            "rate (default: 1e-3)",
            "MulticlassCNN.pth)",
            "lacks it (default: yes)"
        }) {
            assertTrue(help.contains(text), text + " in " + help);
        }
    }

    @Test
    void versionIsALine() {
        Cli cli = Cli.run("--version");
        assertEquals(0, cli.code());
        assertTrue(cli.out().startsWith("torchffm "), cli.out());
    }

    @Test
    void infoTellsWhatItRunsOn() {
        Cli cli = Cli.run("info");
        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.line("LibTorch").strip().startsWith("2.15"), cli.out());
        assertTrue(cli.line("Devices").strip().startsWith("cpu"), cli.out());
        assertTrue(Integer.parseInt(cli.line("Threads").strip()) >= 1);
        assertTrue(!cli.line("CPU capability").isBlank());
        assertEquals(Runtime.version().toString(), cli.line("JDK").strip().split(" ")[0]);
    }
}
