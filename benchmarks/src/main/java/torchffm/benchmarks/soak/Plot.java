package torchffm.benchmarks.soak;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Curves over 0 to 100 %, with numbers at the axes, on machines without fonts too. */
final class Plot {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 60;
    private static final int LINES = 5;
    private static final Color[] COLORS = {new Color(31, 87, 165), new Color(214, 102, 20), new Color(20, 130, 70)};

    /** Digits of three by five dots, a row in three bits. */
    private static final int[] DIGITS = {
        0b111_101_101_101_111,
        0b010_110_010_010_111,
        0b111_001_111_100_111,
        0b111_001_111_001_111,
        0b101_101_111_001_001,
        0b111_100_111_001_111,
        0b111_100_111_101_111,
        0b111_001_010_010_010,
        0b111_101_111_101_111,
        0b111_101_111_001_111
    };

    private static final int DOT = 3;

    private final List<List<Double>> curves = new ArrayList<>();

    void add(List<Double> curve) {
        curves.add(curve);
    }

    void write(Path file) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        double top = top();
        for (int i = 0; i <= LINES; i++) {
            int y = y(top * i / LINES, top);
            graphics.setColor(new Color(225, 225, 225));
            graphics.drawLine(MARGIN, y, WIDTH - MARGIN, y);
            number(graphics, Math.round(top * i / LINES), MARGIN - 8, y - 2 * DOT);
            int x = x(i, LINES);
            number(graphics, 100L * i / LINES, x + 2 * DOT, HEIGHT - MARGIN + 12);
        }
        graphics.setStroke(new BasicStroke(2));
        for (int i = 0; i < curves.size(); i++) {
            graphics.setColor(COLORS[i % COLORS.length]);
            graphics.draw(line(curves.get(i), top));
        }
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    /** The least multiple of 50 above all values. */
    private double top() {
        double most = curves.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return 50 * Math.ceil(most * 1.05 / 50);
    }

    private static int y(double value, double top) {
        return (int) Math.round(HEIGHT - MARGIN - value / top * (HEIGHT - 2 * MARGIN));
    }

    private static int x(int index, int last) {
        return MARGIN + index * (WIDTH - 2 * MARGIN) / Math.max(1, last);
    }

    private static Path2D line(List<Double> curve, double top) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < curve.size(); i++) {
            int x = x(i, curve.size() - 1);
            int y = y(curve.get(i), top);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** Writes a number that ends at x. */
    private static void number(Graphics2D graphics, long value, int x, int y) {
        graphics.setColor(Color.DARK_GRAY);
        String text = Long.toString(value);
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS[text.charAt(i) - '0'];
            int left = x - (text.length() - i) * 4 * DOT;
            for (int dot = 0; dot < 15; dot++) {
                if ((digit >> 14 - dot & 1) != 0) {
                    graphics.fillRect(left + dot % 3 * DOT, y + dot / 3 * DOT, DOT, DOT);
                }
            }
        }
    }
}
