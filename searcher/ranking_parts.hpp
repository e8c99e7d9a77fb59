// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What ranking and searching do beside plain BM25 over the typed words, each to be switched off by its name. Never how
// they do it.
#include <array>
#include <string_view>

namespace pressdex {

struct RankingParts {
    bool headline = true;      // few words weigh once more in the headline
    bool nearness = true;      // of the best stories those first whose words stand together and early
    bool shared_words = true;  // long queries ask also for words that their best stories share
    bool spellings = true;     // also searched: Chaudhary for Chaudhry, labor for labour
    bool acronyms = true;      // also searched: what this archive's stories write out, APO for its long name and back
    bool synonyms = true;      // also searched: pairs of knowledge, exhibition and نمائش
    bool operator==(const RankingParts&) const = default;
};

struct RankingPart {
    std::string_view name;  // as typed
    bool RankingParts::*is_on;
    std::string_view help;
};

inline constexpr std::array ranking_parts = {
    RankingPart{"headline", &RankingParts::headline, "one or two words weigh once more in the headline"},
    RankingPart{"nearness", &RankingParts::nearness, "words that stand together and early rank first"},
    RankingPart{"shared-words", &RankingParts::shared_words,
                "long queries ask also for words their best stories share"},
    RankingPart{"spellings", &RankingParts::spellings, "other spellings of a word are searched too"},
    RankingPart{"acronyms", &RankingParts::acronyms, "acronyms and what they stand for are searched for each other"},
    RankingPart{"synonyms", &RankingParts::synonyms, "words of like meaning, in other languages too, are searched too"},
};

}  // namespace pressdex
