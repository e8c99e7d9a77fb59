// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/preparation.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {

Preparation::Preparation(const Batch& batch, std::span<DocumentMaker> makers, Prepare prepare)
    : batch_(batch), prepare_(std::move(prepare)), own_(makers.front()), pieces_(batch.pieces.size()) {
    const auto wanted = std::min(makers.size(), pieces_.size());
    if (wanted < 2) return;
    for (auto& maker : makers.first(wanted))
        threads_.push_back(std::async(std::launch::async, [this, &maker] { work(maker); }));
}

Preparation::~Preparation() {
    begun_ = pieces_.size();
    for (auto& thread : threads_) thread.wait();
}

void Preparation::work(DocumentMaker& maker) {
    for (std::size_t i = 0; (i = begun_++) < pieces_.size();) {
        try {
            pieces_[i].set_value(prepare_(batch_.pieces[i], maker));
        } catch (...) {
            pieces_[i].set_exception(std::current_exception());
        }
    }
}

PreparedPiece Preparation::next() {
    const auto i = taken_++;
    if (threads_.empty()) return prepare_(batch_.pieces[i], own_);
    return pieces_[i].get_future().get();
}

}  // namespace pressdex
