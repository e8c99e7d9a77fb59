// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/positions.hpp"

#include "press/term_table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <xapian.h>

namespace pressdex {

namespace {

// Empty if the story has no words. Lives as long as the archive.
std::string_view packed_positions(const Archive& archive, std::uint32_t docid) {
    const auto packed = archive.places().at(archive.column().places(docid));
    if (!packed) throw Xapian::DatabaseCorruptError("the places file ends before the words of a story");
    return *packed;
}

// Enough lines for the fingerprints of a release.
void fetch(std::string_view packed) {
    constexpr std::size_t line = 64, lines = 8;
    for (std::size_t at = 0; at < std::min(packed.size(), lines * line); at += line)
        __builtin_prefetch(packed.data() + at);
}

}  // namespace

// A term, and which stories have it.
class PositionReader::TermPostings {
  public:
    explicit TermPostings(std::string term) : term_(std::move(term)), hash_(term_hash(term_)) {}

    const std::string& term() const { return term_; }
    std::uint64_t hash() const { return hash_; }

    // What packed positions cannot say (packed_positions.hpp).
    bool are_with(PostingLists& lists, std::uint32_t docid) {
        if (!is_read_) postings_ = lists.lasting(term_, own_);
        is_read_ = true;
        if (docid < last_) at_ = 0;
        last_ = docid;
        const auto rest = postings_.subspan(at_);
        at_ += static_cast<std::size_t>(std::ranges::lower_bound(rest, docid, {}, &Posting::docid) - rest.begin());
        return at_ < postings_.size() && postings_[at_].docid == docid;
    }

  private:
    std::string term_;
    std::uint64_t hash_;
    std::span<const Posting> postings_;
    std::vector<Posting> own_;  // of a list that is too long to be kept for all
    std::size_t at_ = 0;
    std::uint32_t last_ = 0;
    bool is_read_ = false;
};

PositionReader::PositionReader(PostingLists& lists, const std::vector<query::TermGroup>& groups, Stories which)
    : lists_(lists), which_(which) {
    const auto numbers_of = [this](const std::vector<std::string>& terms) {
        std::vector<std::size_t> numbers;
        for (const auto& term : terms) numbers.push_back(term_number(term));
        return numbers;
    };
    for (const auto& group : groups) {
        auto& sought = groups_.emplace_back(Sought{numbers_of(group.terms), {}, false});
        for (const auto& wording : group.wordings) {
            auto& places = sought.wordings.emplace_back();
            for (const auto& terms : wording.places) places.push_back(numbers_of(terms));
        }
    }
    tell_single_terms();
    places_.resize(terms_.size());
    positions_.resize(groups_.size());
}

PositionReader::~PositionReader() = default;

std::size_t PositionReader::term_number(const std::string& term) {
    const auto known = std::ranges::find(terms_, term, &TermPostings::term);
    if (known != terms_.end()) return static_cast<std::size_t>(known - terms_.begin());
    terms_.emplace_back(term);
    return terms_.size() - 1;
}

void PositionReader::tell_single_terms() {
    std::vector<std::size_t> used(terms_.size());
    const auto use = [&used](const std::vector<std::size_t>& terms) {
        for (const auto term : terms) ++used[term];
    };
    for (const auto& group : groups_) {
        use(group.terms);
        for (const auto& wording : group.wordings) std::ranges::for_each(wording, use);
    }
    for (auto& group : groups_)
        group.is_one_term = group.terms.size() == 1 && group.wordings.empty() && used[group.terms[0]] == 1;
}

// The bytes of all are on their way before those of the first are looked at, and so are the positions.
void PositionReader::look_up(std::span<const std::uint32_t> docids) {
    std::array<std::string_view, at_once> packed;
    for (std::size_t i = 0; i < docids.size(); ++i) fetch(packed[i] = packed_positions(lists_.archive(), docids[i]));
    stories_.clear();
    found_.clear();
    for (std::size_t i = 0; i < docids.size(); ++i) {
        const auto& story = stories_.emplace_back(packed[i]);
        for (const auto& term : terms_) {
            found_.push_back({story.places_of(term.hash()), false});
            story.fetch(found_.back().places);
        }
    }
}

const PositionReader::Positions& PositionReader::positions_in(std::uint32_t docid, std::uint32_t next) {
    if (next > docid) fetch(packed_positions(lists_.archive(), next));
    look_up(std::span(&docid, 1));
    return positions_of(0, docid);
}

// Of one of the stories that were looked up.
const PositionReader::Positions& PositionReader::positions_of(std::size_t story, std::uint32_t docid) {
    const auto found = std::span(found_).subspan(story * terms_.size(), terms_.size());
    if (which_ == Stories::with_all_groups) {
        for (const auto& group : groups_) trust_the_only_one(group.terms, found);
    }
    read_places(stories_[story], found, docid);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        if (groups_[i].is_one_term) {
            std::swap(positions_[i], places_[groups_[i].terms[0]]);
            continue;
        }
        gather(groups_[i].terms, positions_[i]);
        for (const auto& wording : groups_[i].wordings) add_beginnings(wording, positions_[i]);
        if (groups_[i].wordings.empty()) continue;
        std::ranges::sort(positions_[i]);
        const auto repeated = std::ranges::unique(positions_[i]);
        positions_[i].erase(repeated.begin(), repeated.end());
    }
    return positions_;
}

void PositionReader::read_places(const PackedPositions& story, std::span<const Found> found, std::uint32_t docid) {
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        places_[i].clear();
        const auto& [places, is_certain] = found[i];
        if (places.times == 0) continue;
        if (is_certain || terms_[i].are_with(lists_, docid)) story.append(places, places_[i]);
    }
}

// The story holds one of these: where no other can be, the one that seems to be there is.
void PositionReader::trust_the_only_one(const std::vector<std::size_t>& terms, std::span<Found> found) {
    Found* only = nullptr;
    for (const auto term : terms) {
        if (found[term].places.times == 0) continue;
        if (only != nullptr) return;
        only = &found[term];
    }
    if (only != nullptr) only->is_certain = true;
}

void PositionReader::gather(const std::vector<std::size_t>& terms, std::vector<std::uint32_t>& positions) const {
    positions.clear();
    for (const auto term : terms) positions.insert(positions.end(), places_[term].begin(), places_[term].end());
    if (terms.size() == 1 || std::ranges::is_sorted(positions, std::ranges::less_equal{})) return;
    std::ranges::sort(positions);
    const auto repeated = std::ranges::unique(positions);
    positions.erase(repeated.begin(), repeated.end());
}

// Where the words of a wording stand side by side: the positions of the first.
void PositionReader::add_beginnings(const std::vector<std::vector<std::size_t>>& wording,
                                    std::vector<std::uint32_t>& found) const {
    std::vector<std::vector<std::uint32_t>> places;
    for (const auto& terms : wording) {
        gather(terms, places.emplace_back());
        if (places.back().empty()) return;
    }
    for (const auto at : places[0]) {
        bool stands = true;
        for (std::uint32_t i = 1; stands && i < places.size(); ++i) {
            stands = std::ranges::binary_search(places[i], at + i);
        }
        if (stands) found.push_back(at);
    }
}

}  // namespace pressdex
