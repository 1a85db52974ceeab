package torchffm.autograd;

import torchffm.internal.AnomalyMode;

/** Anomaly mode of the whole process, until it is closed: {@code torch.autograd.set_detect_anomaly}. */
public final class AnomalyDetection implements AutoCloseable {

    private final int before;
    private boolean closed;

    AnomalyDetection(boolean mode, boolean checkNan) {
        before = AnomalyMode.set((mode ? AnomalyMode.ON : 0) | (checkNan ? AnomalyMode.CHECK_NAN : 0));
    }

    /** Puts back the mode that there was before. Closing again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            AnomalyMode.set(before);
        }
    }
}
