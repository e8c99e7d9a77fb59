// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/quotation_count.hpp"

#include "press/quoted_stretches.hpp"
#include "searcher/part_places.hpp"
#include "searcher/story_days.hpp"

#include <algorithm>
#include <unordered_map>

#include <xapian.h>

namespace pressdex {
namespace {

using query::Compiled;

// What a quotation has to hold, one by one; nothing where that is no word and no phrase.
std::optional<std::vector<Compiled>> parts_of(const Compiled& about) {
    if (query::as<query::compiled::All>(about) != nullptr) return std::vector<Compiled>();
    const auto* both = query::as<query::compiled::And>(about);
    auto parts = both != nullptr ? both->of : std::vector{about};
    const bool are_readable = std::ranges::all_of(parts, [](const Compiled& part) {
        return query::as<query::compiled::Terms>(part) || query::as<query::compiled::PhraseOf>(part);
    });
    if (!are_readable) return std::nullopt;
    return parts;
}

// The quotations of stories, with those left out that do not hold all parts.
class StretchReader {
  public:
    StretchReader(const Archive& archive, const std::vector<Compiled>& parts)
        : lists_(archive),
          slots_(archive.database().valuestream_begin(schema::slot_quotations)),
          end_(archive.database().valuestream_end(schema::slot_quotations)) {
        if (!parts.empty()) parts_.emplace(lists_, parts);
    }

    // By their numbers; to be called in ascending docids.
    std::vector<std::pair<std::uint32_t, std::uint64_t>> read(std::uint32_t docid, std::uint32_t next) {
        std::vector<std::pair<std::uint32_t, std::uint64_t>> held;
        if (slots_ == end_) return held;
        slots_.skip_to(docid);
        if (slots_ == end_ || slots_.get_docid() != docid) return held;
        const auto stretches = unpacked_stretches(*slots_);
        const auto* places = parts_ ? &parts_->places_in(docid, next) : nullptr;
        for (std::uint32_t number = 0; number < stretches.size(); ++number) {
            if (places == nullptr || holds_all(*places, stretches[number]))
                held.emplace_back(number, stretches[number].words);
        }
        return held;
    }

  private:
    static bool holds_all(const std::vector<std::vector<PartPlace>>& parts, const QuotedStretch& stretch) {
        return std::ranges::all_of(parts, [&](const std::vector<PartPlace>& places) {
            return std::ranges::any_of(places, [&](const PartPlace& place) {
                return place.from >= stretch.first && place.to < stretch.behind;
            });
        });
    }

    PostingLists lists_;
    Xapian::ValueIterator slots_, end_;
    std::optional<PartReader> parts_;
};

// Words of a quotation in a story, or in a group of copies.
struct WordsHash {
    std::size_t operator()(const std::pair<std::uint32_t, std::uint64_t>& key) const {
        return static_cast<std::size_t>(key.second + key.first * 0x9e3779b97f4a7c15U);
    }
};

}  // namespace

void add_copy(FoundQuotation& found, std::uint32_t docid, std::uint32_t number, const FacetColumn& column) {
    ++found.times;
    const StoryDays days(column, Dates::any);
    if (!days.is_dated(docid) || (days.is_dated(found.docid) && days.first(docid) >= days.first(found.docid))) return;
    found.docid = docid;
    found.number = number;
}

std::optional<QuotationCount> counted_quotations(const Archive& archive, const Compiled& about,
                                                 const std::vector<RankedStory>& stories, bool folds_copies) {
    const auto parts = parts_of(about);
    if (!parts) return std::nullopt;
    DocidSet all(archive.column().rows());
    for (const auto& story : stories) all.insert(story.docid);
    StretchReader reader(archive, *parts);
    std::unordered_map<std::uint32_t, std::vector<std::pair<std::uint32_t, std::uint64_t>>> held;
    all.for_each([&](std::uint32_t docid) {
        if (auto quotations = reader.read(docid, all.next(docid + 1)); !quotations.empty())
            held.emplace(docid, std::move(quotations));
    });
    QuotationCount count;
    std::unordered_map<std::pair<std::uint32_t, std::uint64_t>, std::pair<std::size_t, std::uint32_t>, WordsHash> seen;
    for (const auto& story : stories) {
        const auto quotations = held.find(story.docid);
        if (quotations == held.end()) continue;
        ++count.stories;
        const auto teller = folds_copies ? archive.column().group(story.docid) : story.docid;
        for (const auto& [number, words] : quotations->second) {
            const auto [place, is_new] =
                seen.emplace(std::pair(teller, words), std::pair(count.found.size(), story.docid));
            auto& [at, last_in] = place->second;
            if (is_new) {
                count.found.push_back({story.docid, number, 1});
            } else if (last_in != story.docid) {
                add_copy(count.found[at], story.docid, number, archive.column());
                last_in = story.docid;
            }
        }
    }
    return count;
}

}  // namespace pressdex
