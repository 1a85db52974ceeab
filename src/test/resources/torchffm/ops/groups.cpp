// A process group of one, whose backend is LibTorch's own fake one: what needs no network, and no other process.
#include <torch/csrc/distributed/c10d/FakeProcessGroup.hpp>
#include <torch/csrc/distributed/c10d/GroupRegistry.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <torch/library.h>

#include <map>
#include <string>

namespace {

// One for each name, kept for as long as the process, since LibTorch's register of the names holds none.
c10::intrusive_ptr<c10d::ProcessGroup> fake(const std::string &name) {
    static auto *const groups = new std::map<std::string, c10::intrusive_ptr<c10d::ProcessGroup>>();
    auto &group = (*groups)[name];
    if (group) {
        return group;
    }
    group = c10::make_intrusive<c10d::ProcessGroup>(0, 1);
    group->setBackend(
        c10::DeviceType::CPU, c10d::ProcessGroup::BackendType::CUSTOM, c10d::FakeProcessGroup::_create_internal(0, 1));
    group->setDefaultBackend(c10d::ProcessGroup::BackendType::CUSTOM);
    group->setGroupName(name);
    c10d::register_process_group(name, group);
    return group;
}

} // namespace

TORCH_LIBRARY(groups, m) { m.def("fake(str name) -> __torch__.torch.classes.c10d.ProcessGroup", fake); }
