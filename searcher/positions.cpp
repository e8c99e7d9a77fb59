// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/positions.hpp"

#include "press/schema.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <xapian.h>

namespace pressdex {

// The packed positions of stories.
class PositionReader::Values {
  public:
    explicit Values(const Archive& archive)
        : archive_(archive), end_(archive.database().valuestream_end(schema::slot_positions)) {}

    const Xapian::Database& database() const { return archive_.database(); }

    // Empty if the story has no words. Lives as long as the archive.
    std::string_view of(std::uint32_t docid) {
        if (!slot_ || docid < last_) slot_ = database().valuestream_begin(schema::slot_positions);
        last_ = docid;
        if (*slot_ != end_) slot_->skip_to(docid);
        if (*slot_ == end_ || slot_->get_docid() != docid) return {};
        const auto packed = archive_.places().at(**slot_);
        if (!packed) throw Xapian::DatabaseCorruptError("the places file ends before the words of a story");
        return *packed;
    }

    // Only sensible for a later story than the one read last. Enough lines for the fingerprints of a release.
    void fetch(std::uint32_t docid) {
        constexpr std::size_t line = 64, lines = 8;
        const auto packed = of(docid);
        for (std::size_t at = 0; at < std::min(packed.size(), lines * line); at += line)
            __builtin_prefetch(packed.data() + at);
    }

  private:
    const Archive& archive_;
    std::optional<Xapian::ValueIterator> slot_;
    Xapian::ValueIterator end_;
    std::uint32_t last_ = 0;
};

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

PositionReader::PositionReader(const Archive& archive, const std::vector<query::TermGroup>& groups)
    : values_(std::make_unique<Values>(archive)) {
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
    const auto packed = values_->of(docid);
    if (next > docid) values_->fetch(next);
    read_places(packed, docid);
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
    held_.clear();
    for (std::size_t i = 0; i < terms_.size(); ++i) {
        places_[i].clear();
        if (!terms_[i].are_with(values_->database(), docid)) continue;
        const auto places = story.places_of(terms_[i].hash());
        story.fetch(places);
        held_.emplace_back(i, places);
    }
    for (const auto& [term, places] : held_) story.append(places, places_[term]);
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
    PositionReader reader(archive, phrase.groups);
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
    PositionReader reader(archive, {times.group});
    candidates.for_each([&](std::uint32_t docid) {
        if (reader.positions_in(docid, candidates.next(docid + 1)).front().size() >= times.n) stories.insert(docid);
    });
    return stories;
}

}  // namespace pressdex
