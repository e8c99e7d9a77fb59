// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shelves lent to the threads that answer. Opens one when all are out, keeps those that come back, drops those that
// broke.
#include "web/shelf.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace pressdex {

class ShelfPool {
  public:
    using Opener = std::function<Result<std::unique_ptr<Shelf>>()>;

    explicit ShelfPool(Opener open) : open_(std::move(open)) {}

    // A shelf on loan, refreshed; goes back when it ends, unless it was given up. Must not outlive the pool.
    class Loan {
      public:
        Loan(ShelfPool& pool, std::unique_ptr<Shelf> shelf) : pool_(&pool), shelf_(std::move(shelf)) {}
        Loan(Loan&&) noexcept = default;
        Loan& operator=(Loan&&) = delete;
        ~Loan();

        Shelf& operator*() const { return *shelf_; }
        void give_up() { shelf_.reset(); }

      private:
        ShelfPool* pool_;
        std::unique_ptr<Shelf> shelf_;
    };

    // Fails as opening does; an archive that appears later is found by the next loan.
    Result<Loan> lend();

  private:
    Opener open_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Shelf>> idle_;
};

}  // namespace pressdex
