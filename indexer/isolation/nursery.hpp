// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small process that does nothing but fork worker processes. It is started before any thread: a fork of the large,
// threaded indexer itself would be slow and could deadlock. Knows nothing of what the workers do.
#include "press/result.hpp"

#include <string>
#include <string_view>

#include <sys/types.h>

namespace pressdex {

// What a worker does with each request it gets; runs in the worker process.
using Job = std::string (*)(std::string_view request);

// One end of the line to a worker process; closing it ends the worker.
class WorkerLine {
  public:
    WorkerLine() = default;
    WorkerLine(int socket, pid_t process) : socket_(socket), process_(process) {}
    WorkerLine(WorkerLine&& other) noexcept;
    WorkerLine& operator=(WorkerLine&& other) noexcept;
    WorkerLine(const WorkerLine&) = delete;
    WorkerLine& operator=(const WorkerLine&) = delete;
    ~WorkerLine();

    int socket() const { return socket_; }
    void kill();

  private:
    int socket_ = -1;
    pid_t process_ = -1;
};

class Nursery {
  public:
    // Forks. To be called while the process has one thread.
    static Result<Nursery> start(Job job);

    Nursery(Nursery&& other) noexcept;
    Nursery& operator=(Nursery&&) = delete;
    Nursery(const Nursery&) = delete;
    Nursery& operator=(const Nursery&) = delete;
    ~Nursery();  // the nursery ends with this; workers end with their lines

    // A new worker process that waits for requests. Not to be called from two threads at once.
    Result<WorkerLine> worker();

  private:
    Nursery(int socket, pid_t process) : socket_(socket), process_(process) {}
    int socket_ = -1;
    pid_t process_ = -1;
};

}  // namespace pressdex
