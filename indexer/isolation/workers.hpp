// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A pool of worker processes: a request in, an answer out, from any thread. A request that kills its worker or takes
// too long fails alone; the next one gets a fresh process.
#include "indexer/isolation/nursery.hpp"
#include "press/result.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

class Workers {
  public:
    // To be called while the process has one thread. No worker is forked before the first request.
    static Result<Workers> start(Job job);

    // Waits for the answer, at most `worker_patience` (worker_limits.hpp). As many workers live as requests run at
    // once. Fails with ErrorKind::input_refused when the request was too much for a worker.
    Result<std::string> run(std::string_view request);

  private:
    explicit Workers(Nursery nursery) : state_(std::make_unique<State>(std::move(nursery))) {}

    struct Idle {
        WorkerLine line;
        unsigned served = 0;
    };
    struct State {
        explicit State(Nursery from) : nursery(std::move(from)) {}
        std::mutex mutex;
        std::vector<Idle> idle;
        Nursery nursery;
    };

    Result<Idle> take();
    void give_back(Idle worker);

    std::unique_ptr<State> state_;
};

}  // namespace pressdex
