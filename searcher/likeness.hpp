// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much every story of an archive is like one of them, and in what. Knows nothing of requests.
#include "press/archive.hpp"
#include "press/story.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/own_words.hpp"
#include "searcher/ranking.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pressdex {

class Likeness {
  public:
    // `story` is the one stored under `docid`. Walks the postings of its words and the facet column once. Borrows the
    // archive. Throws what Xapian throws.
    Likeness(const Archive& archive, std::uint32_t docid, const Story& story);

    std::uint32_t docid() const { return docid_; }
    const std::vector<OwnWord>& words() const { return words_; }

    // Those that hold a quarter of the words (two at least) or share a programme; the story itself is one.
    DocidSet alike() const;

    // The first of `stories`, most alike first; ties by docid.
    std::vector<RankedStory> best(const DocidSet& stories, std::uint32_t wanted) const;

    // "same programme: Specific National Program", "same words: gemstone, lapidary and 5 more": heaviest words first.
    std::vector<std::string> shared_with(std::uint32_t docid) const;

  private:
    // What stories may share beside words. `weight` is a share of what all words weigh, for the rarest value.
    struct Kind {
        FieldId field;
        double weight;
    };
    static constexpr std::array<Kind, 3> kinds = {
        {{FieldId::programme, 0.5}, {FieldId::organization, 0.12}, {FieldId::person, 0.12}}};
    struct OwnValue {
        std::uint32_t value;
        double weight;
    };

    void weigh_words();
    void weigh_values(const Story& story);
    bool shares_programme(std::uint32_t docid) const;

    const Archive& archive_;
    std::uint32_t docid_;
    std::vector<OwnWord> words_;
    std::array<std::vector<OwnValue>, kinds.size()> values_;
    std::vector<float> scores_;       // by docid
    std::vector<std::uint8_t> held_;  // how many of the words, by docid
};

}  // namespace pressdex
