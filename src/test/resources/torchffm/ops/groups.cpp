// What a call of docs/operators.tsv needs and no operator makes: a process group of one, whose backend is LibTorch's own
// fake one, which needs no network and no other process; symmetric memory of one; and the engine of quantized operators.
#include <ATen/Context.h>
#include <torch/csrc/distributed/c10d/FakeProcessGroup.hpp>
#include <torch/csrc/distributed/c10d/GroupRegistry.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <torch/csrc/distributed/c10d/symm_mem/SymmetricMemory.hpp>
#include <torch/library.h>

#include <map>
#include <string>

namespace {

// With the two calls that the fake one refuses: in a group of one, what is gathered is what is given, and nobody is waited for.
class Alone : public c10d::FakeProcessGroup {
public:
    Alone() : FakeProcessGroup(0, 1, c10::make_intrusive<Options>()) {}

    c10::intrusive_ptr<c10d::Work>
    gather_single(at::Tensor &output, at::Tensor &input, const c10d::GatherOptions &) override {
        output.copy_(input);
        return c10::make_intrusive<c10d::FakeWork>();
    }

    void monitoredBarrier(const c10d::BarrierOptions &, bool) override {}
};

// One for each name, kept for as long as the process, since LibTorch's register of the names holds none.
c10::intrusive_ptr<c10d::ProcessGroup> fake(const std::string &name) {
    static auto *const groups = new std::map<std::string, c10::intrusive_ptr<c10d::ProcessGroup>>();
    auto &group = (*groups)[name];
    if (group) {
        return group;
    }
    group = c10::make_intrusive<c10d::ProcessGroup>(0, 1);
    group->setBackend(c10::DeviceType::CPU, c10d::ProcessGroup::BackendType::CUSTOM, c10::make_intrusive<Alone>());
    group->setDefaultBackend(c10d::ProcessGroup::BackendType::CUSTOM);
    group->setGroupName(name);
    c10d::register_process_group(name, group);
    return group;
}

// Shared by one rank, which has nobody to signal to or to wait for.
class Memory : public c10d::symmetric_memory::SymmetricMemory {
public:
    std::vector<void *> get_buffer_ptrs() override { return {nullptr}; }
    std::vector<void *> get_signal_pad_ptrs() override { return {nullptr}; }
    void **get_buffer_ptrs_dev() override { return nullptr; }
    void **get_signal_pad_ptrs_dev() override { return nullptr; }
    size_t get_buffer_size() override { return 0; }
    size_t get_offset() override { return 0; }
    bool has_multicast_support() override { return false; }
    void *get_multicast_ptr() override { return nullptr; }
    void barrier(int, size_t) override {}
    void put_signal(int, int, size_t) override {}
    void wait_signal(int, int, size_t) override {}
    int get_rank() override { return 0; }
    int get_world_size() override { return 1; }
    c10::Device get_device() override { return c10::kCPU; }
};

c10::intrusive_ptr<c10d::symmetric_memory::SymmetricMemory> memory() { return c10::make_intrusive<Memory>(); }

// Sets the engine, and gives the name of the one before.
std::string engine(const std::string &name) {
    auto &context = at::globalContext();
    std::string before = c10::toString(context.qEngine());
    for (auto engine : at::Context::supportedQEngines()) {
        if (c10::toString(engine) == name) {
            context.setQEngine(engine);
            return before;
        }
    }
    TORCH_CHECK(false, "no engine ", name);
}

} // namespace

TORCH_LIBRARY(groups, m) {
    m.def("fake(str name) -> __torch__.torch.classes.c10d.ProcessGroup", fake);
    m.def("memory() -> __torch__.torch.classes.c10d.SymmetricMemory", memory);
    m.def("engine(str name) -> str", engine);
}
