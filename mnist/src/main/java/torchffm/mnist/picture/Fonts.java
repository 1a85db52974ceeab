package torchffm.mnist.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import torchffm.mnist.console.Problem;

/**
 * One font of our own for all pictures. The JDK asks the system's fontconfig for fonts and fails without it ("Fontconfig
 * head is null"), as in a slim container; a font file named by {@code sun.awt.fontconfig} comes before that. So pictures
 * work, and look the same, on every machine.
 */
final class Fonts {

    private static final String FONT = "DejaVuSans.ttf";
    private static final String NAME = "DejaVu Sans";
    private static final String SETTING = "sun.awt.fontconfig";
    private static final List<String> FAMILIES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");

    private Fonts() {}

    /**
     * Has to come before the first use of AWT's text, and leaves what the user has set.
     *
     * @throws Problem if this JDK can't draw text, which is better known before a picture is begun
     */
    static synchronized void install() throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, unpack().toString());
        }
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("0", new FontRenderContext(null, true, true));
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new Problem(
                    "this JDK can't draw text in pictures (%s); on Debian or Ubuntu: apt-get install libfreetype6 fontconfig"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("torchffm-font");
        Path file = folder.resolve(FONT);
        Path setting = folder.resolve("fontconfig.properties");
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        setting.toFile().deleteOnExit();
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream(FONT));
                OutputStream out = Files.newOutputStream(setting)) {
            Files.copy(font, file);
            setting(file).store(out, null);
        }
        return setting;
    }

    /** The JDK's own format: this file for each of its families and styles. */
    private static Properties setting(Path file) {
        Properties setting = new Properties();
        setting.setProperty("version", "1");
        setting.setProperty("sequence.allfonts", "latin-1");
        for (String family : FAMILIES) {
            for (String style : STYLES) {
                setting.setProperty(family + "." + style + ".latin-1", NAME);
            }
        }
        setting.setProperty("filename." + NAME.replace(' ', '_'), file.toString());
        return setting;
    }
}
