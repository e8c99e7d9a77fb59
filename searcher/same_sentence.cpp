// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/same_sentence.hpp"

#include "press/packed_positions.hpp"
#include "press/sentence_map.hpp"
#include "press/text/sentences.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"
#include "searcher/part_places.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

class SentenceFinder {
  public:
    explicit SentenceFinder(const query::compiled::SameSentence& together)
        : parts_(together.parts.size()), highlights_(flat(together)), marker_(highlights_) {
        for (std::size_t part = 0; part < parts_; ++part)
            part_of_.insert(part_of_.end(), together.parts[part].size(), part);
    }

    bool stands_in(const Story& story) {
        marker_.set_language(story.language);
        if (!story.title_is_lede && stands_in(story.title, TextKind::headline)) return true;
        const auto holds = [this](const std::string& paragraph) { return stands_in(paragraph, TextKind::body); };
        return std::ranges::any_of(story.body, holds) || std::ranges::any_of(story.asides, holds);
    }

  private:
    static query::Highlights flat(const query::compiled::SameSentence& together) {
        query::Highlights all;
        for (const auto& part : together.parts) all.asked.insert(all.asked.end(), part.begin(), part.end());
        return all;
    }

    bool stands_in(std::string_view text, TextKind kind) {
        const auto mentions = marker_.mentions(text, kind);
        if (!holds_all(mentions, {0, static_cast<std::uint32_t>(text.size())})) return false;
        if (kind == TextKind::headline) return true;
        return std::ranges::any_of(sentences(text), [&](Span span) { return holds_all(mentions, span); });
    }

    bool holds_all(const std::vector<Mention>& mentions, Span span) const {
        std::vector<bool> held(parts_);
        for (const auto& mention : mentions) {
            if (mention.from >= span.from && mention.to <= span.to) held[part_of_[mention.asked]] = true;
        }
        return std::ranges::find(held, false) == held.end();
    }

    std::size_t parts_;
    std::vector<std::size_t> part_of_;  // of each highlight
    query::Highlights highlights_;
    Marker marker_;
};

enum class Held : std::uint8_t { no, yes, perhaps };

// Says of stories whether a sentence holds all parts, as far as the map of their sentences reaches: it leaves out
// asides, and the end of long stories.
class SentencePlaces {
  public:
    SentencePlaces(PostingLists& lists, const std::vector<query::Compiled>& parts)
        : archive_(lists.archive()), reader_(lists, parts) {}

    Held held_in(std::uint32_t docid, std::uint32_t next) {
        const auto& places = reader_.places_in(docid, next);
        if (std::ranges::any_of(places, &std::vector<PartPlace>::empty)) return Held::no;
        read_map(docid);
        find_sentences(places[0], holding_all_);
        for (std::size_t part = 1; part < places.size() && !holding_all_.empty(); ++part) {
            find_sentences(places[part], holding_);
            both_.clear();
            std::ranges::set_intersection(holding_all_, holding_, std::back_inserter(both_));
            std::swap(holding_all_, both_);
        }
        if (holding_all_.empty()) return Held::no;
        return holding_all_.front() < first_unsure_ ? Held::yes : Held::perhaps;
    }

  private:
    // Sentence 0 is the headline, the last one all that is not mapped.
    void read_map(std::uint32_t docid) {
        const auto packed = archive_.places().at(archive_.column().places(docid));
        sentences_ = packed ? unpacked_sentences(PackedPositions(*packed).rest()) : std::vector<SentencePlace>();
        std::size_t bytes = 0;
        for (std::size_t i = 0; i < sentences_.size(); ++i) {
            const bool ends_paragraph =
                i + 1 == sentences_.size() || sentences_[i + 1].paragraph != sentences_[i].paragraph;
            if (ends_paragraph) bytes += sentences_[i].span.to;
        }
        // Where a long story was cut, the last sentence stands for more than it holds.
        const bool may_be_cut = bytes >= mapped_bytes / 2;
        first_unsure_ = sentences_.empty() ? 0 : sentences_.size() + (may_be_cut ? 0 : 1);
    }

    std::size_t sentence_at(std::uint32_t position) const {
        const auto next = std::ranges::upper_bound(sentences_, position, {}, &SentencePlace::first);
        const bool is_behind_all =
            next == sentences_.end() && (sentences_.empty() || position >= sentences_.back().end);
        return static_cast<std::size_t>(next - sentences_.begin()) + (is_behind_all ? 1 : 0);
    }

    // The sentences that hold the part, ascending. A phrase that runs across two is in neither.
    void find_sentences(const std::vector<PartPlace>& places, std::vector<std::size_t>& numbers) const {
        numbers.clear();
        for (const auto& place : places) {
            const auto number = sentence_at(place.from);
            if (place.to == place.from || sentence_at(place.to) == number) numbers.push_back(number);
        }
        std::ranges::sort(numbers);
    }

    const Archive& archive_;
    PartReader reader_;
    std::vector<SentencePlace> sentences_;
    std::size_t first_unsure_ = 0;
    std::vector<std::size_t> holding_all_, holding_, both_;
};

}  // namespace

InOneSentence stories_with_sentence(PostingLists& lists, const query::compiled::SameSentence& together,
                                    const DocidSet& candidates, std::uint32_t& budget) {
    InOneSentence found{DocidSet(candidates.rows()), true};
    SentencePlaces places(lists, together.found_by);
    SentenceFinder finder(together);
    for (auto docid = candidates.next(1); docid != 0;) {
        const auto next = candidates.next(docid + 1);
        const auto held = places.held_in(docid, next);
        bool stands = held == Held::yes && !together.needs_text;
        if (!stands && held != Held::no) {
            if (budget == 0) {
                found.is_exact = false;
                break;
            }
            --budget;
            stands = finder.stands_in(stored_story(lists.archive(), docid));
        }
        if (stands) found.stories.insert(docid);
        docid = next;
    }
    return found;
}

}  // namespace pressdex
