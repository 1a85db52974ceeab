/**
 * Where the time goes ({@code torch.profiler}): what LibTorch's own profiler recorded, as a table and as a trace.
 *
 * {@snippet :
 * try (Profiler profiler = Profiler.start()) {
 *     try (RecordFunction _ = RecordFunction.open("forward")) {
 *         model.forward(input);
 *     }
 *     System.out.println(profiler.keyAverages().table(SortBy.SELF_CPU_TIME_TOTAL, 10));
 *     profiler.exportChromeTrace(Path.of("trace.json")); // for https://ui.perfetto.dev
 * }
 * }
 */
package torchffm.profiler;
