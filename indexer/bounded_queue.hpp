// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A queue of at most `capacity` items between threads: the reader waits for the workers, so memory stays bounded.
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace pressdex {

template <class T>
class BoundedQueue {
  public:
    explicit BoundedQueue(std::size_t capacity) : capacity_(capacity) {}

    // Waits for room. False once the queue is closed; the item is then dropped.
    bool push(T item) {
        std::unique_lock lock(mutex_);
        has_room_.wait(lock, [this] { return items_.size() < capacity_ || is_closed_; });
        if (is_closed_) return false;
        items_.push_back(std::move(item));
        has_items_.notify_one();
        return true;
    }

    // Waits for an item. Empty once the queue is closed and all items are taken.
    std::optional<T> pop() {
        std::unique_lock lock(mutex_);
        has_items_.wait(lock, [this] { return !items_.empty() || is_closed_; });
        if (items_.empty()) return std::nullopt;
        std::optional<T> item(std::move(items_.front()));
        items_.pop_front();
        has_room_.notify_one();
        return item;
    }

    // No more items come; those inside may still be taken.
    void close() {
        const std::scoped_lock lock(mutex_);
        is_closed_ = true;
        has_items_.notify_all();
        has_room_.notify_all();
    }

  private:
    const std::size_t capacity_;
    std::mutex mutex_;
    std::condition_variable has_items_, has_room_;
    std::deque<T> items_;
    bool is_closed_ = false;
};

}  // namespace pressdex
