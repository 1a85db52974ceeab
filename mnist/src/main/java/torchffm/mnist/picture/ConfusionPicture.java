package torchffm.mnist.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A confusion matrix as a heat map: a row for each true class, a column for each predicted one, the count in each cell. */
public final class ConfusionPicture {

    private static final int CELL = 56;
    private static final int LEFT = 84;
    private static final int TOP = 52;
    private static final int BELOW = 76;
    private static final int RIGHT = 24;
    private static final Color DARKEST = new Color(8, 48, 107);
    private static final Color TEXT = new Color(33, 33, 33);

    private final long[][] counts;
    private final List<String> classes;

    /**
     * Describes the picture.
     *
     * @param counts {@code counts[i][j]}: how many samples of class i were taken for class j
     * @param classes the name of each class
     */
    public ConfusionPicture(long[][] counts, List<String> classes) {
        this.counts = counts;
        this.classes = classes;
    }

    /**
     * Draws it into a PNG file.
     *
     * @param file where to; replaced as a whole
     * @throws IOException if it cannot be written
     */
    public void save(Path file) throws IOException {
        Fonts.install();
        PngFile.write(draw(), file);
    }

    private BufferedImage draw() {
        int side = CELL * counts.length;
        BufferedImage picture = new BufferedImage(LEFT + side + RIGHT, TOP + side + BELOW, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        drawCells(g);
        drawLabels(g, side);
        g.dispose();
        return picture;
    }

    private void drawCells(Graphics2D g) {
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int row = 0; row < counts.length; row++) {
            long rowTotal = Math.max(1, Arrays.stream(counts[row]).sum());
            for (int column = 0; column < counts.length; column++) {
                long count = counts[row][column];
                double shade = shade(count, rowTotal);
                int x = LEFT + column * CELL;
                int y = TOP + row * CELL;
                g.setColor(blend(shade));
                g.fillRect(x, y, CELL, CELL);
                g.setColor(new Color(222, 226, 232));
                g.drawRect(x, y, CELL, CELL);
                g.setColor(shade > 0.5 ? Color.WHITE : TEXT);
                centered(g, Long.toString(count), x + CELL / 2, y + CELL / 2);
            }
        }
    }

    private void drawLabels(Graphics2D g, int side) {
        g.setColor(TEXT);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        for (int i = 0; i < counts.length; i++) {
            centered(g, classes.get(i), LEFT + i * CELL + CELL / 2, TOP + side + 20);
            centered(g, classes.get(i), LEFT - 20, TOP + i * CELL + CELL / 2);
        }
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        centered(g, "Predicted class", LEFT + side / 2, TOP + side + 52);
        centered(g, "Confusion matrix", LEFT + side / 2, TOP / 2);
        AffineTransform upright = g.getTransform();
        g.rotate(-Math.PI / 2, 28, TOP + side / 2.0);
        centered(g, "True class", 28, TOP + side / 2);
        g.setTransform(upright);
    }

    /** The cube root of the share keeps a handful of mistakes visible beside a diagonal of a thousand. */
    private static double shade(long count, long rowTotal) {
        return Math.cbrt((double) count / rowTotal);
    }

    private static Color blend(double shade) {
        return new Color(
                (int) Math.round(255 + shade * (DARKEST.getRed() - 255)),
                (int) Math.round(255 + shade * (DARKEST.getGreen() - 255)),
                (int) Math.round(255 + shade * (DARKEST.getBlue() - 255)));
    }

    private static void centered(Graphics2D g, String text, int x, int y) {
        var metrics = g.getFontMetrics();
        g.drawString(text, x - metrics.stringWidth(text) / 2, y + (metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
