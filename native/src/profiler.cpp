// LibTorch's profiler, as a class that Java reaches through the door of the operators: its methods are called as those
// of any class that was registered by torch::class_.
#include <torch/csrc/autograd/profiler_kineto.h>
#include <torch/custom_class.h>

#include <chrono>
#include <memory>
#include <sstream>
#include <string>

namespace {

namespace profiler = torch::autograd::profiler;

const std::set ACTIVITIES{profiler::ActivityType::CPU};

profiler::ProfilerConfig config() {
    torch::profiler::impl::ExperimentalConfig more;
    more.profile_all_threads = true;
    return profiler::ProfilerConfig(
        profiler::ProfilerState::KINETO, false, false, false, false, false, std::move(more));
}

// Records from its making until stop().
class Profile final : public torch::CustomClassHolder {
  public:
    Profile() {
        profiler::prepareProfiler(config(), ACTIVITIES);
        profiler::enableProfiler(config(), ACTIVITIES);
    }

    void stop() { result_ = profiler::disableProfiler(); }

    // Of each event, separated by blanks: the numbers of the thread and the kind of activity, 1 if it ended on another
    // thread, start and end in nanoseconds, how long the name is, and the name.
    std::string events() const {
        std::ostringstream out;
        for (const auto &event : result_->events()) {
            if (!event.isHiddenEvent()) {
                const auto name = event.name();
                const bool async = event.isAsync() || event.startThreadId() != event.endThreadId();
                out << event.startThreadId() << ' ' << int{event.activityType()} << ' ' << async << ' '
                    << event.startNs() - result_->trace_start_ns() << ' ' << event.endNs() - result_->trace_start_ns()
                    << ' ' << name.size() << ' ' << name;
            }
        }
        return out.str();
    }

    void save(const std::string &path) const { result_->save(path); }

  private:
    std::unique_ptr<profiler::ProfilerResult> result_;
};

TORCH_LIBRARY(torchffm, library) {
    library.class_<Profile>("Profile")
        .def(torch::init<>())
        .def("stop", [](const c10::intrusive_ptr<Profile> &self) { self->stop(); })
        .def("events", [](const c10::intrusive_ptr<Profile> &self) { return self->events(); })
        .def("save", [](const c10::intrusive_ptr<Profile> &self, std::string path) { self->save(path); });
}

} // namespace
