// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a batch, prepared on all threads while the writer takes those that are ready, in their order. Knows
// nothing of what is prepared.
#include "indexer/document.hpp"
#include "indexer/story_batches.hpp"

#include <algorithm>
#include <atomic>
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

    // A thread for each maker, and none beside the caller's where there is only one. `prepare` is called by them all;
    // batch and makers outlive this.
    Preparation(const Batch& batch, std::span<DocumentMaker> makers, Prepare prepare)
        : batch_(batch), prepare_(std::move(prepare)), own_(makers.front()), pieces_(batch.pieces.size()) {
        const auto wanted = std::min(makers.size(), pieces_.size());
        if (wanted < 2) return;
        for (auto& maker : makers.first(wanted))
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
        const auto i = taken_++;
        if (threads_.empty()) return prepare_(batch_.pieces[i], own_);
        return pieces_[i].get_future().get();
    }

  private:
    void work(DocumentMaker& maker) {
        for (std::size_t i = 0; (i = begun_++) < pieces_.size();) {
            try {
                pieces_[i].set_value(prepare_(batch_.pieces[i], maker));
            } catch (...) {
                pieces_[i].set_exception(std::current_exception());
            }
        }
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
