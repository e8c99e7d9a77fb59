// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/positions.hpp"

#include "press/term_table.hpp"

#include <algorithm>
#include <optional>
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
    bool are_with(const Xapian::Database& database, std::uint32_t docid) {
        if (!posting_ || docid < last_) posting_ = database.postlist_begin(term_);
        last_ = docid;
        if (*posting_ == end_) return false;
        posting_->skip_to(docid);
        return *posting_ != end_ && **posting_ == docid;
    }

  private:
    std::string term_;
    std::uint64_t hash_;
    std::optional<Xapian::PostingIterator> posting_;
    Xapian::PostingIterator end_;
    std::uint32_t last_ = 0;
};

PositionReader::PositionReader(const Archive& archive, const std::vector<query::TermGroup>& groups, Stories which)
    : archive_(archive), which_(which) {
    const auto numbers_of = [this](const std::vector<std::string>& terms) {
        std::vector<std::size_t> numbers;
        for (const auto& term : terms) numbers.push_back(term_number(term));
        return numbers;
    };
    for (const auto& group : groups) {
        auto& sought = groups_.emplace_back(Sought{numbers_of(group.terms), {}});
        for (const auto& wording : group.wordings) {
            auto& places = sought.wordings.emplace_back();
            for (const auto& terms : wording.places) places.push_back(numbers_of(terms));
        }
    }
    found_.resize(terms_.size());
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

const std::vector<std::vector<std::uint32_t>>& PositionReader::positions_in(std::uint32_t docid, std::uint32_t next) {
    if (next > docid) fetch(packed_positions(archive_, next));
    read_places(packed_positions(archive_, docid), docid);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        gather(groups_[i].terms, positions_[i]);
        for (const auto& wording : groups_[i].wordings) add_beginnings(wording, positions_[i]);
        if (groups_[i].wordings.empty()) continue;
        std::ranges::sort(positions_[i]);
        const auto repeated = std::ranges::unique(positions_[i]);
        positions_[i].erase(repeated.begin(), repeated.end());
    }
    return positions_;
}

void PositionReader::read_places(std::string_view packed, std::uint32_t docid) {
    const PackedPositions story(packed);
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        found_[i] = {story.places_of(terms_[i].hash()), false};
        story.fetch(found_[i].places);
    }
    if (which_ == Stories::with_all_groups) {
        for (const auto& group : groups_) trust_the_only_one(group.terms);
    }
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        places_[i].clear();
        const auto& [places, is_certain] = found_[i];
        if (places.times == 0) continue;
        if (is_certain || terms_[i].are_with(archive_.database(), docid)) story.append(places, places_[i]);
    }
}

// The story holds one of these: where no other can be, the one that seems to be there is.
void PositionReader::trust_the_only_one(const std::vector<std::size_t>& terms) {
    Found* only = nullptr;
    for (const auto term : terms) {
        if (found_[term].places.times == 0) continue;
        if (only != nullptr) return;
        only = &found_[term];
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

bool stand_in_order(const std::vector<std::vector<std::uint32_t>>& positions,
                    const std::vector<std::uint32_t>& offsets) {
    // The shortest list drives.
    std::size_t driver = 0;
    for (std::size_t i = 1; i < positions.size(); ++i) {
        if (positions[i].size() < positions[driver].size()) driver = i;
    }
    return std::ranges::any_of(positions[driver], [&](std::uint32_t at) {
        if (at < offsets[driver]) return false;
        const auto start = at - offsets[driver];
        for (std::size_t i = 0; i < positions.size(); ++i) {
            if (i != driver && !std::ranges::binary_search(positions[i], start + offsets[i])) return false;
        }
        return true;
    });
}

bool stand_near(const std::vector<std::vector<std::uint32_t>>& positions, std::uint32_t window) {
    std::vector<std::pair<std::uint32_t, std::size_t>> all;  // position, list
    for (std::size_t list = 0; list < positions.size(); ++list) {
        for (const auto position : positions[list]) all.emplace_back(position, list);
    }
    std::ranges::sort(all);
    std::vector<std::uint32_t> inside(positions.size());
    std::size_t lists_inside = 0, first = 0;
    for (const auto& [position, list] : all) {
        if (inside[list]++ == 0) ++lists_inside;
        while (position - all[first].first >= window) {
            if (--inside[all[first].second] == 0) --lists_inside;
            ++first;
        }
        if (lists_inside == positions.size()) return true;
    }
    return false;
}

DocidSet stories_with_phrase(const Archive& archive, const query::compiled::PhraseOf& phrase,
                             const DocidSet& candidates) {
    std::vector<std::uint32_t> offsets;
    for (const auto& group : phrase.groups) offsets.push_back(group.offset);
    DocidSet stories(candidates.rows());
    PositionReader reader(archive, phrase.groups, PositionReader::Stories::with_all_groups);
    candidates.for_each([&](std::uint32_t docid) {
        const auto& positions = reader.positions_in(docid, candidates.next(docid + 1));
        if (std::ranges::any_of(positions, &std::vector<std::uint32_t>::empty)) return;
        const bool stands =
            phrase.is_ordered ? stand_in_order(positions, offsets) : stand_near(positions, phrase.window);
        if (stands) stories.insert(docid);
    });
    return stories;
}

DocidSet stories_with_times(const Archive& archive, const query::compiled::AtLeastTimes& times,
                            const DocidSet& candidates) {
    DocidSet stories(candidates.rows());
    PositionReader reader(archive, {times.group}, PositionReader::Stories::with_all_groups);
    candidates.for_each([&](std::uint32_t docid) {
        if (reader.positions_in(docid, candidates.next(docid + 1)).front().size() >= times.n) stories.insert(docid);
    });
    return stories;
}

}  // namespace pressdex
