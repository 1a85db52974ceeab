package torchffm.mnist.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path as the user gave it. Where the locale can't spell it, the JVM has put other characters into its place: the path
 * is then none that could be opened, and what was given is taken from the system.
 *
 * @param text what was given, in which a byte that is no UTF-8 is a lone surrogate, as in Python
 * @param path the file, or null if the locale can't spell it
 */
public record GivenPath(String text, @Nullable Path path) {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char SPOILED = '\uFFFD';
    private static final int SURROGATE_ESCAPE = 0xDC00;

    /**
     * Finds the files that arguments name.
     *
     * @param arguments the arguments as the JVM has them, in their order on the command line
     * @return a path for each
     */
    public static List<GivenPath> of(List<String> arguments) {
        List<byte[]> given = arguments.stream().allMatch(GivenPath::isSpelled) ? List.of() : commandLine();
        List<GivenPath> paths = new ArrayList<>();
        int next = 0;
        for (String argument : arguments) {
            if (isSpelled(argument)) {
                paths.add(new GivenPath(argument, Path.of(argument)));
                continue;
            }
            while (next < given.size() && !decodedAlike(given.get(next), argument)) {
                next++;
            }
            paths.add(new GivenPath(next < given.size() ? python(given.get(next)) : argument, null));
            next++;
        }
        return paths;
    }

    private static boolean isSpelled(String argument) {
        try {
            Path.of(argument);
            return argument.indexOf(SPOILED) < 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<byte[]> commandLine() {
        try {
            byte[] all = Files.readAllBytes(COMMAND_LINE);
            List<byte[]> arguments = new ArrayList<>();
            for (int start = 0, end = 0; end < all.length; end++) {
                if (all[end] == 0) {
                    arguments.add(Arrays.copyOfRange(all, start, end));
                    start = end + 1;
                }
            }
            return arguments;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the JVM makes these characters of those bytes, in its own encoding of arguments. */
    private static boolean decodedAlike(byte[] given, String argument) {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return new String(given, charset).equals(argument);
    }

    private static String python(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder();
            for (byte one : bytes) {
                text.append((char) (one < 0 ? SURROGATE_ESCAPE + (one & 0xff) : one));
            }
            return text.toString();
        }
    }
}
