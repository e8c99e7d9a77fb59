// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/same_sentence.hpp"

#include "press/text/sentences.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"

#include <algorithm>
#include <string_view>
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
        if (stands_in(story.title, TextKind::headline)) return true;
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

}  // namespace

DocidSet stories_with_sentence(const Archive& archive, const query::compiled::SameSentence& together,
                               const DocidSet& candidates, std::uint32_t& budget) {
    DocidSet stories(candidates.rows());
    SentenceFinder finder(together);
    for (auto docid = candidates.next(1); docid != 0 && budget > 0; docid = candidates.next(docid + 1), --budget) {
        if (finder.stands_in(stored_story(archive, docid))) stories.insert(docid);
    }
    return stories;
}

}  // namespace pressdex
