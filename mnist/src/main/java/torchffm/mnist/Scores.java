package torchffm.mnist;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import torchffm.mnist.console.PythonFloat;

/**
 * What an evaluation gave. All but the loss are float32, as in torchmetrics, and widened.
 *
 * @param loss the mean loss of a sample
 * @param accuracy the share of right answers
 * @param macroPrecision the mean of the classes' precisions
 * @param macroRecall the mean of the classes' recalls
 * @param precision of what was taken for a class, how much is one
 * @param recall of what is of a class, how much was taken for it
 * @param confusion a row for each true class, a column for each predicted one
 */
record Scores(
        double loss,
        double accuracy,
        double macroPrecision,
        double macroRecall,
        float[] precision,
        float[] recall,
        long[][] confusion) {

    /** The first line is the tutorial's, as Python prints it. */
    void print(PrintWriter out) {
        out.println("Test accuracy: " + PythonFloat.repr(accuracy));
        out.println("Precision: " + PythonFloat.repr(macroPrecision) + " (macro)");
        out.println("Recall: " + PythonFloat.repr(macroRecall) + " (macro)");
        out.println("Class  Precision  Recall  Images");
        for (int i = 0; i < precision.length; i++) {
            out.println(String.format(
                    Locale.ROOT,
                    "%5d  %9.4f  %6.4f  %6d",
                    i,
                    precision[i],
                    recall[i],
                    Arrays.stream(confusion[i]).sum()));
        }
    }
}
