// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a batch, prepared on all threads while the writer takes those that are ready, in their order. A writer
// that would have to wait prepares pieces itself. Knows nothing of what is prepared.
#include "indexer/document.hpp"
#include "indexer/story_batches.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <span>
#include <utility>
#include <vector>

namespace pressdex {

template <class Prepared>
class Preparation {
  public:
    using Prepare = std::function<Prepared(const BatchPiece&, DocumentMaker&)>;

    // A thread for each maker but the first, which is the caller's. `prepare` is called by them all; batch and makers
    // outlive this.
    Preparation(const Batch& batch, std::span<DocumentMaker> makers, Prepare prepare)
        : batch_(batch), prepare_(std::move(prepare)), own_(makers.front()), pieces_(batch.pieces.size()) {
        const auto wanted = std::min(makers.size(), std::max<std::size_t>(pieces_.size(), 1));
        for (auto& maker : makers.first(wanted).subspan(1))
            threads_.push_back(std::async(std::launch::async, [this, &maker] { work(maker); }));
    }

    // Waits for the threads; what nobody has asked for is not begun any more.
    ~Preparation() {
        begun_ = pieces_.size();
        for (auto& thread : threads_) thread.wait();
    }
    Preparation(const Preparation&) = delete;
    Preparation& operator=(const Preparation&) = delete;

    // The next piece, in the order of the batch, when it is ready; to be called once for each. Throws what preparing it
    // has thrown.
    Prepared next() {
        auto ready = pieces_[taken_++].get_future();
        while (ready.wait_for(std::chrono::seconds(0)) != std::future_status::ready && prepare_one(own_)) {
        }
        return ready.get();
    }

  private:
    void work(DocumentMaker& maker) {
        while (prepare_one(maker)) {
        }
    }

    // False where all are begun.
    bool prepare_one(DocumentMaker& maker) {
        const auto i = begun_++;
        if (i >= pieces_.size()) return false;
        try {
            pieces_[i].set_value(prepare_(batch_.pieces[i], maker));
        } catch (...) {
            pieces_[i].set_exception(std::current_exception());
        }
        return true;
    }

    const Batch& batch_;
    const Prepare prepare_;
    DocumentMaker& own_;
    std::vector<std::promise<Prepared>> pieces_;
    std::atomic<std::size_t> begun_ = 0;
    std::size_t taken_ = 0;
    std::vector<std::future<void>> threads_;
};

}  // namespace pressdex
