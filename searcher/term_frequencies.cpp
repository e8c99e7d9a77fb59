// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/term_frequencies.hpp"

#include <xapian.h>

namespace pressdex {
namespace {

constexpr std::uint32_t most_remembered = 30'000;  // a few MB; begun anew beyond

}  // namespace

void TermFrequencies::open(const Archive& archive) {
    archive_ = &archive;
    auto version = archive.version();
    if (version == version_ && terms_.size() <= most_remembered) return;
    version_ = std::move(version);
    terms_.clear();
    holding_.clear();
}

std::uint32_t TermFrequencies::of(const std::string& term) {
    const auto number = terms_.number_of(term);
    if (number == holding_.size()) holding_.push_back(archive_->database().get_termfreq(term));
    return holding_[number];
}

}  // namespace pressdex
