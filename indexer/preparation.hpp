// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pieces of a batch -> documents, found and analysed on all threads while the writer takes those that are ready, in
// their order. Writes nothing itself but places.
#include "indexer/document.hpp"
#include "indexer/story_batches.hpp"

#include <atomic>
#include <functional>
#include <future>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

namespace pressdex {

// A story as a document, ready to be written; kept until its batch is safe, so that it can be replayed.
struct PreparedStory {
    std::size_t file;
    std::string id;
    std::string language;
    Xapian::Document document;
};

struct PreparedPiece {
    std::vector<PreparedStory> stories;
    bool is_refused = false;
};

class Preparation {
  public:
    using Prepare = std::function<PreparedPiece(const BatchPiece&, DocumentMaker&)>;

    // A thread for each maker, and none beside the caller's where there is only one. `prepare` is called by them all;
    // batch and makers outlive this.
    Preparation(const Batch& batch, std::span<DocumentMaker> makers, Prepare prepare);
    // Waits for the threads; what nobody has asked for is not begun any more.
    ~Preparation();
    Preparation(const Preparation&) = delete;
    Preparation& operator=(const Preparation&) = delete;

    std::size_t size() const { return pieces_.size(); }
    // The next piece, in the order of the batch, when it is ready; to be called size() times. Throws what preparing it
    // has thrown.
    PreparedPiece next();

  private:
    void work(DocumentMaker& maker);

    const Batch& batch_;
    const Prepare prepare_;
    DocumentMaker& own_;
    std::vector<std::promise<PreparedPiece>> pieces_;
    std::atomic<std::size_t> begun_ = 0;
    std::size_t taken_ = 0;
    std::vector<std::future<void>> threads_;
};

}  // namespace pressdex
