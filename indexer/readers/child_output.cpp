// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/child_output.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pressdex {
namespace {

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

  private:
    int number_ = -1;
};

Unexpected machine_error(const std::string& what) {
    return failure(ErrorKind::machine, what + ": " + std::error_code(errno, std::generic_category()).message());
}

// The bytes as a file in memory that nobody can change, read from its beginning.
Result<Descriptor> sealed(std::string_view bytes) {
    Descriptor memory(::memfd_create("pressdex-input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.is_open()) return machine_error("no file in memory");
    while (!bytes.empty()) {
        const ssize_t written = ::write(memory.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return machine_error("no memory for the input");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    static_cast<void>(::fcntl(memory.number(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL));
    if (::lseek(memory.number(), 0, SEEK_SET) != 0) return machine_error("the input cannot be rewound");
    return memory;
}

struct Pipe {
    Descriptor reading, writing;
};

Result<Pipe> new_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return machine_error("no pipe");
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

class SpawnActions {
  public:
    SpawnActions() { ::posix_spawn_file_actions_init(&actions_); }
    ~SpawnActions() { ::posix_spawn_file_actions_destroy(&actions_); }
    SpawnActions(const SpawnActions&) = delete;
    SpawnActions& operator=(const SpawnActions&) = delete;
    void give(const Descriptor& descriptor, int as) {
        ::posix_spawn_file_actions_adddup2(&actions_, descriptor.number(), as);
    }
    const posix_spawn_file_actions_t* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

// Set from outside: a process that was made by posix_spawn runs nothing of ours before the program. It cannot have
// used much by then.
void restrict_child(pid_t child, const ChildLimits& limits) {
    const auto limit = [child](auto what, rlim_t most) {
        const rlimit both{most, most};
        static_cast<void>(::prlimit(child, what, &both, nullptr));
    };
    limit(RLIMIT_AS, limits.memory);
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.processor.count()));
    limit(RLIMIT_FSIZE, limits.written);
    limit(RLIMIT_NOFILE, limits.files);
    limit(RLIMIT_CORE, 0);
}

// Takes what is there; false at the end.
bool take(Descriptor& from, std::string& to, std::size_t most) {
    std::array<char, 1U << 16U> block{};
    const ssize_t got = ::read(from.number(), block.data(), block.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return true;
    if (got <= 0) return false;
    if (to.size() < most) to.append(block.data(), std::min(static_cast<std::size_t>(got), most - to.size()));
    return true;
}

// Until both pipes are closed, time is up or too much was written.
void read_both(Descriptor& out, Descriptor& err, const ChildLimits& limits, ChildOutput& result) {
    constexpr std::size_t most_errors = 4096;
    const auto deadline = std::chrono::steady_clock::now() + limits.patience;
    while (out.is_open() || err.is_open()) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            result.end = ChildEnd::too_late;
            return;
        }
        // A descriptor below 0 is passed over.
        std::array<pollfd, 2> waited = {pollfd{out.number(), POLLIN, 0}, pollfd{err.number(), POLLIN, 0}};
        if (::poll(waited.data(), waited.size(), static_cast<int>(left.count())) < 0 && errno != EINTR) return;
        if (waited[0].revents != 0 && !take(out, result.output, limits.written + 1)) out.close();
        if (waited[1].revents != 0 && !take(err, result.errors, most_errors)) err.close();
        if (result.output.size() > limits.written) {
            result.end = ChildEnd::too_verbose;
            return;
        }
    }
}

// A program that closes its output and works on is not waited for.
int status_of(pid_t child, ChildOutput& result, std::chrono::steady_clock::time_point deadline) {
    int status = 0;
    if (result.end == ChildEnd::by_itself) {
        while (std::chrono::steady_clock::now() < deadline) {
            const pid_t ended = ::waitpid(child, &status, WNOHANG);
            if (ended == child || (ended < 0 && errno != EINTR)) return status;
            static_cast<void>(::usleep(500));
        }
        result.end = ChildEnd::too_late;
    }
    static_cast<void>(::kill(child, SIGKILL));
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

}  // namespace

Result<ChildOutput> output_of_child(const std::vector<std::string>& command, std::string_view input,
                                    const ChildLimits& limits) {
    const auto deadline = std::chrono::steady_clock::now() + limits.patience;
    auto given = sealed(input);
    if (!given) return Unexpected(given.error());
    auto out = new_pipe(), err = new_pipe();
    if (!out) return Unexpected(out.error());
    if (!err) return Unexpected(err.error());
    SpawnActions actions;
    actions.give(*given, STDIN_FILENO);
    actions.give(out->writing, STDOUT_FILENO);
    actions.give(err->writing, STDERR_FILENO);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    // Nothing of our own environment: no locale, home or preload of somebody's choice.
    std::string locale = "LC_ALL=C.UTF-8";
    std::array<char*, 2> environment = {locale.data(), nullptr};
    pid_t child = 0;
    errno = ::posix_spawnp(&child, arguments[0], actions.get(), nullptr, arguments.data(), environment.data());
    if (errno != 0) return machine_error(command.front() + " cannot be started");
    restrict_child(child, limits);
    out->writing.close();
    err->writing.close();
    ChildOutput result;
    read_both(out->reading, err->reading, limits, result);
    const int status = status_of(child, result, deadline);
    if (result.end == ChildEnd::by_itself && !WIFEXITED(status)) result.end = ChildEnd::killed;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

}  // namespace pressdex
