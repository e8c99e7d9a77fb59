// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/nursery.hpp"

#include "indexer/isolation/message.hpp"
#include "indexer/isolation/worker_limits.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pressdex {
namespace {

using Ends = std::array<int, 2>;

Error no_worker(const char* step) {
    return {ErrorKind::machine,
            std::string("no process to parse untrusted files in: ") + step + ": " + std::strerror(errno),
            "Check the limits on processes and open files"};
}

// The signals of the indexer's terminal are not for its children; stdin is nobody's.
void become_child() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGINT, &ignore, nullptr);
    if (const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC); nothing >= 0) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    }
}

[[noreturn]] void serve(int socket, Job job) {
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(SIGCHLD, &usual, nullptr);  // a worker waits for children of its own
    restrict_worker();
    while (const auto request = receive_message(socket)) {
        rearm_processor_time();
        if (!send_message(socket, job(*request))) break;
    }
    ::_exit(0);
}

// One byte of news and the worker's end of its line.
union Control {
    cmsghdr header;
    std::array<char, CMSG_SPACE(sizeof(int))> bytes;
};

bool hand_over(int socket, pid_t process, int descriptor) {
    iovec part{&process, sizeof process};
    Control control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    auto* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    return ::sendmsg(socket, &message, MSG_NOSIGNAL) == static_cast<ssize_t>(sizeof process);
}

// {-1, -1} when nothing came.
std::pair<int, pid_t> take_over(int socket) {
    pid_t process = -1;
    iovec part{&process, sizeof process};
    Control control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    ssize_t got = -1;
    do {
        got = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    const auto* header = got == static_cast<ssize_t>(sizeof process) ? CMSG_FIRSTHDR(&message) : nullptr;
    if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return {-1, -1};
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
    return {descriptor, process};
}

// The life of the nursery: a worker for every byte that comes.
[[noreturn]] void rear(int socket, Job job) {
    struct sigaction forget {};
    forget.sa_handler = SIG_IGN;  // dead workers leave no zombies
    ::sigaction(SIGCHLD, &forget, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    char wish = 0;
    for (;;) {
        const auto got = ::recv(socket, &wish, 1, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got != 1) ::_exit(0);
        Ends ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) ::_exit(1);
        const pid_t process = ::fork();
        if (process == 0) {
            ::close(socket);
            ::close(ends[0]);
            serve(ends[1], job);
        }
        const bool is_told = process > 0 && hand_over(socket, process, ends[0]);
        ::close(ends[0]);
        ::close(ends[1]);
        if (!is_told) ::_exit(1);
    }
}

}  // namespace

WorkerLine::WorkerLine(WorkerLine&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), process_(std::exchange(other.process_, -1)) {}

WorkerLine& WorkerLine::operator=(WorkerLine&& other) noexcept {
    std::swap(socket_, other.socket_);
    std::swap(process_, other.process_);
    return *this;
}

WorkerLine::~WorkerLine() {
    if (socket_ >= 0) ::close(socket_);
}

void WorkerLine::kill() {
    if (process_ > 0) ::kill(process_, SIGKILL);
    process_ = -1;
}

Result<Nursery> Nursery::start(Job job) {
    Ends ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return Unexpected(no_worker("socketpair"));
    }
    const pid_t process = ::fork();
    if (process < 0) {
        ::close(ends[0]);
        ::close(ends[1]);
        return Unexpected(no_worker("fork"));
    }
    if (process == 0) {
        ::close(ends[0]);
        become_child();
        rear(ends[1], job);
    }
    ::close(ends[1]);
    return Nursery(ends[0], process);
}

Nursery::Nursery(Nursery&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), process_(std::exchange(other.process_, -1)) {}

Nursery::~Nursery() {
    if (socket_ < 0) return;
    ::close(socket_);
    // It ends at once; waiting leaves no zombie behind.
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

Result<WorkerLine> Nursery::worker() {
    const char wish = 'w';
    if (::send(socket_, &wish, 1, MSG_NOSIGNAL) != 1) return Unexpected(no_worker("the nursery is gone"));
    const auto [socket, process] = take_over(socket_);
    if (socket < 0) return Unexpected(no_worker("fork"));
    return WorkerLine(socket, process);
}

}  // namespace pressdex
