package torchffm.mnist.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What a training run went through, as it grows, and the picture of it: loss on the left axis, accuracy on the right. */
public final class Curves {

    /** As many points as the picture can show; more steps are averaged. */
    private static final int POINTS = 400;

    private static final Color STEP = new Color(158, 188, 224);
    private static final Color LOSS = new Color(31, 87, 165);
    private static final Color VALIDATION_LOSS = new Color(120, 60, 150);
    private static final Color ACCURACY = new Color(214, 102, 20);
    private static final Color TEST = new Color(20, 130, 70);

    private final List<Double> stepLosses = new ArrayList<>();
    private final List<Double> epochLosses = new ArrayList<>();
    private final List<Double> validationLosses = new ArrayList<>();
    private final List<Double> validationAccuracies = new ArrayList<>();
    private double testAccuracy = Double.NaN;

    /** An empty record. */
    public Curves() {}

    /**
     * Adds one training step.
     *
     * @param loss the loss of its batch
     */
    public void step(double loss) {
        stepLosses.add(loss);
    }

    /**
     * Ends an epoch.
     *
     * @param loss the mean of its steps' losses
     */
    public void epoch(double loss) {
        epochLosses.add(loss);
    }

    /**
     * Adds the validation at the end of an epoch.
     *
     * @param loss the mean loss of a validation sample
     * @param accuracy the share of right answers, 0 to 1
     */
    public void validation(double loss, double accuracy) {
        validationLosses.add(loss);
        validationAccuracies.add(accuracy);
    }

    /**
     * Notes the accuracy of the trained model.
     *
     * @param accuracy the share of right answers on the test images, 0 to 1
     */
    public void test(double accuracy) {
        testAccuracy = accuracy;
    }

    /**
     * Returns what was recorded, but for the test's accuracy, to be {@link #restore restored}.
     *
     * @return the numbers of each line by its name
     */
    public Map<String, double[]> lines() {
        Map<String, double[]> lines = new LinkedHashMap<>();
        byName().forEach((name, line) -> lines.put(name, array(line)));
        return lines;
    }

    private Map<String, List<Double>> byName() {
        Map<String, List<Double>> lines = new LinkedHashMap<>();
        lines.put("step_losses", stepLosses);
        lines.put("epoch_losses", epochLosses);
        lines.put("validation_losses", validationLosses);
        lines.put("validation_accuracies", validationAccuracies);
        return lines;
    }

    /**
     * Goes on from what was recorded before.
     *
     * @param lines what {@link #lines} returned
     * @param steps how many steps that has to have
     * @param epochs how many epochs that has to have
     * @throws IllegalArgumentException if it is otherwise
     */
    public void restore(Map<String, double[]> lines, long steps, long epochs) {
        byName().forEach((name, line) -> {
            line.clear();
            for (double value : lines.getOrDefault(name, new double[0])) {
                line.add(value);
            }
        });
        if (stepLosses.size() != steps || epochLosses.size() != epochs) {
            throw new IllegalArgumentException("its curves have %d steps and %d epochs; %d and %d were expected"
                    .formatted(stepLosses.size(), epochLosses.size(), steps, epochs));
        }
    }

    /**
     * Draws the curves into a PNG file.
     *
     * @param file where to; replaced as a whole
     * @throws IOException if it cannot be written
     */
    public void save(Path file) throws IOException {
        Fonts.install();
        PngFile.write(BitmapEncoder.getBufferedImage(chart()), file);
    }

    private XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(960)
                .height(560)
                .title("Training")
                .xAxisTitle("Epoch")
                .yAxisTitle("Loss")
                .build();
        style(chart);
        double stepsPerEpoch = (double) stepLosses.size() / Math.max(1, epochLosses.size());
        addSteps(chart, stepsPerEpoch);
        line(chart, "Training loss, epoch", epochLosses, LOSS, SeriesMarkers.CIRCLE, 0);
        line(chart, "Validation loss", validationLosses, VALIDATION_LOSS, SeriesMarkers.TRIANGLE_UP, 0);
        line(chart, "Validation accuracy", validationAccuracies, ACCURACY, SeriesMarkers.SQUARE, 1);
        if (!Double.isNaN(testAccuracy)) {
            double[] lastEpoch = {epochLosses.size()};
            add(chart, "Test accuracy", lastEpoch, new double[] {testAccuracy}, TEST, SeriesMarkers.DIAMOND, 1);
        }
        return chart;
    }

    private void style(XYChart chart) {
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setLegendBorderColor(Color.WHITE);
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setXAxisMax((double) Math.max(1, epochLosses.size()));
        chart.getStyler().setYAxisMin(0, 0.0);
        if (!validationAccuracies.isEmpty() || !Double.isNaN(testAccuracy)) {
            chart.setYAxisGroupTitle(1, "Accuracy");
            chart.getStyler().setYAxisGroupPosition(1, Styler.YAxisPosition.Right);
            chart.getStyler().setYAxisMax(1, 1.0);
            chart.getStyler().setYAxisMin(1, lowestAccuracy());
        }
    }

    /** A floor that leaves the curve most of the height: accuracies near 1 would otherwise all lie on the upper edge. */
    private double lowestAccuracy() {
        double lowest = validationAccuracies.stream().reduce(1.0, Math::min);
        lowest = Double.isNaN(testAccuracy) ? lowest : Math.min(lowest, testAccuracy);
        return Math.max(0, Math.floor((lowest - 0.005) * 50) / 50);
    }

    private void addSteps(XYChart chart, double stepsPerEpoch) {
        int bucket = Math.max(1, (stepLosses.size() + POINTS - 1) / POINTS);
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int from = 0; from < stepLosses.size(); from += bucket) {
            List<Double> part = stepLosses.subList(from, Math.min(from + bucket, stepLosses.size()));
            x.add((from + part.size() / 2.0) / stepsPerEpoch);
            y.add(part.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        }
        String name = bucket == 1 ? "Training loss, step" : "Training loss, mean of " + bucket + " steps";
        add(chart, name, array(x), array(y), STEP, SeriesMarkers.NONE, 0);
    }

    private static void line(XYChart chart, String name, List<Double> y, Color color, Marker marker, int axis) {
        double[] x = new double[y.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 1;
        }
        add(chart, name, x, array(y), color, marker, axis);
    }

    private static void add(XYChart chart, String name, double[] x, double[] y, Color color, Marker marker, int axis) {
        if (x.length == 0) {
            return;
        }
        XYSeries series = chart.addSeries(name, x, y);
        series.setLineColor(color);
        series.setLineStyle(new BasicStroke(marker == SeriesMarkers.NONE ? 1.2f : 2));
        series.setMarker(marker);
        series.setMarkerColor(color);
        series.setYAxisGroup(axis);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
