// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/complaints.hpp"

#include "press/text/visible.hpp"

#include <utility>

namespace pressdex {

std::string line_of(const Complaint& complaint) {
    std::string line = visible(complaint.file);
    if (complaint.line > 0) line += ":" + std::to_string(complaint.line);
    line += ": " + visible(complaint.what);
    if (!complaint.done.empty()) line += "; " + visible(complaint.done);
    return line;
}

void Complaints::add(Complaint complaint) {
    const std::scoped_lock lock(mutex_);
    if (complaint.severity == Severity::refused) ++refused_;
    all_.push_back(std::move(complaint));
}

std::size_t Complaints::refused() const {
    const std::scoped_lock lock(mutex_);
    return refused_;
}

std::vector<Complaint> Complaints::take() {
    const std::scoped_lock lock(mutex_);
    return std::exchange(all_, {});
}

}  // namespace pressdex
