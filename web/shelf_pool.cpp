// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/shelf_pool.hpp"

#include <utility>

namespace pressdex {

ShelfPool::Loan::~Loan() {
    if (!shelf_) return;
    const std::lock_guard lock(pool_->mutex_);
    pool_->idle_.push_back(std::move(shelf_));
}

Result<ShelfPool::Loan> ShelfPool::lend() {
    std::unique_ptr<Shelf> shelf;
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            shelf = std::move(idle_.back());
            idle_.pop_back();
        }
    }
    // An archive that was replaced wholesale is found by opening anew.
    if (shelf && shelf->refresh()) return Loan(*this, std::move(shelf));
    auto opened = open_();
    if (!opened) return Unexpected(std::move(opened.error()));
    return Loan(*this, *std::move(opened));
}

}  // namespace pressdex
