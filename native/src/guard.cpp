#include "guard.h"

#include "upcall.h"

#include <c10/util/Exception.h>

#include <cstdlib>
#include <cstring>
#include <new>

namespace torchffm {

namespace {

// The error for when there is no memory left to make one; never freed.
tf_error exhausted{"out of memory, even for an error message", "", 0};

tf_error *make_error(const char *message, const char *trace, int64_t thrown = 0) noexcept {
    auto *error = static_cast<tf_error *>(std::malloc(sizeof(tf_error)));
    char *message_copy = strdup(message);
    char *trace_copy = strdup(trace);
    if (error == nullptr || message_copy == nullptr || trace_copy == nullptr) {
        std::free(error);
        std::free(message_copy);
        std::free(trace_copy);
        return &exhausted;
    }
    *error = tf_error{message_copy, trace_copy, thrown};
    return error;
}

} // namespace

std::atomic<bool> traces{false};

tf_error *translate(const std::exception_ptr &exception) noexcept {
    try {
        std::rethrow_exception(exception);
    } catch (const c10::Error &error) {
        return make_error(error.what_without_backtrace(), traces ? error.what() : "");
    } catch (const JavaThrowable &error) {
        return make_error(error.what(), "", error.thrown->take());
    } catch (const std::bad_alloc &error) {
        return make_error("out of memory", error.what());
    } catch (const std::exception &error) {
        return make_error(error.what(), "");
    } catch (...) {
        return make_error("a C++ exception of a type unknown to torchffm", "");
    }
}

const char *copy(std::string_view text) {
    auto *memory = static_cast<char *>(std::malloc(text.size() + 1));
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    std::memcpy(memory, text.data(), text.size());
    memory[text.size()] = '\0';
    return memory;
}

} // namespace torchffm

void tf_error_free(tf_error *error) {
    if (error == nullptr || error == &torchffm::exhausted) {
        return;
    }
    std::free(const_cast<char *>(error->message));
    std::free(const_cast<char *>(error->trace));
    std::free(error);
}

tf_error *tf_retain(const void *handle) {
    return torchffm::guarded([&] { torchffm::share<c10::intrusive_ptr_target>(handle).release(); });
}

tf_error *tf_release(const void *const *handles, int64_t count) {
    return torchffm::guarded([&] {
        for (int64_t i = 0; i < count; ++i) {
            c10::raw::intrusive_ptr::decref(static_cast<c10::intrusive_ptr_target *>(const_cast<void *>(handles[i])));
        }
    });
}

tf_error *tf_memory_free(const void *memory) {
    return torchffm::guarded([&] { std::free(const_cast<void *>(memory)); });
}
