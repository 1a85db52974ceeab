package torchffm.profiler;

/**
 * All calls of one name together: {@code torch.autograd.profiler_util.FunctionEventAvg}. Times are in microseconds.
 *
 * @param key the name
 * @param count how many calls there were
 * @param cpuTimeTotal the time of all calls, with what they called
 * @param selfCpuTimeTotal the time of all calls, without what they called
 * @param isAsync whether the first of them ended on another thread than it began on
 * @param isUserAnnotation whether it is a label of the user's, not an operator
 */
public record FunctionEventAvg(
        String key,
        long count,
        double cpuTimeTotal,
        double selfCpuTimeTotal,
        boolean isAsync,
        boolean isUserAnnotation) {

    static FunctionEventAvg of(FunctionEvent event) {
        return new FunctionEventAvg(
                event.name(),
                1,
                event.cpuTimeTotal(),
                event.selfCpuTimeTotal(),
                event.isAsync(),
                event.isUserAnnotation());
    }

    FunctionEventAvg plus(FunctionEventAvg other) {
        return new FunctionEventAvg(
                key,
                count + other.count,
                cpuTimeTotal + other.cpuTimeTotal,
                selfCpuTimeTotal + other.selfCpuTimeTotal,
                isAsync,
                isUserAnnotation);
    }

    /**
     * The mean time of a call, with what it called.
     *
     * @return in microseconds
     */
    public double cpuTime() {
        return cpuTimeTotal / count;
    }
}
