// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/workers.hpp"

#include "indexer/isolation/message.hpp"
#include "indexer/isolation/worker_limits.hpp"

namespace pressdex {
namespace {

// A parser that leaks or fragments a little is replaced before it matters.
constexpr unsigned most_requests = 500;

}  // namespace

Result<Workers> Workers::start(Job job) {
    auto nursery = Nursery::start(job);
    if (!nursery) return Unexpected(nursery.error());
    return Workers(std::move(*nursery));
}

Result<std::string> Workers::run(std::string_view request) {
    auto worker = take();
    if (!worker) return Unexpected(worker.error());
    const auto deadline = std::chrono::steady_clock::now() + worker_patience;
    if (send_message(worker->line.socket(), request, deadline)) {
        if (auto answer = receive_message(worker->line.socket(), deadline)) {
            give_back(std::move(*worker));
            return std::move(*answer);
        }
    }
    const bool was_too_slow = std::chrono::steady_clock::now() >= deadline;
    worker->line.kill();
    return failure(ErrorKind::input_refused,
                   was_too_slow ? "takes longer than " + std::to_string(worker_patience.count()) + " s to read"
                                : "is more than its parser can bear (" + std::to_string(worker_memory >> 20U) +
                                      " MB, " + std::to_string(worker_processor_time.count()) + " s)");
}

Result<Workers::Idle> Workers::take() {
    const std::scoped_lock lock(state_->mutex);
    if (!state_->idle.empty()) {
        auto worker = std::move(state_->idle.back());
        state_->idle.pop_back();
        return worker;
    }
    auto line = state_->nursery.worker();
    if (!line) return Unexpected(line.error());
    return Idle{std::move(*line), 0};
}

void Workers::give_back(Idle worker) {
    if (++worker.served >= most_requests) return;
    const std::scoped_lock lock(state_->mutex);
    state_->idle.push_back(std::move(worker));
}

}  // namespace pressdex
