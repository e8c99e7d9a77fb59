// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/local_cuts.hpp"

#include "indexer/metadata/organizations/bound_words.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

bool LocalCuts::is_ellipsis(std::uint32_t at) const {
    if (!text_.nouns_are_capitalised() || at == 0 || at + 1 >= text_.size() || text_.word(at).folded != "und")
        return false;
    const ReadWord& part = text_.word(at - 1);
    const std::string& paragraph = text_.reading().paragraph(part.paragraph);
    return part.paragraph == text_.word(at).paragraph && text_.follows(at + 1) &&
           paragraph.compare(part.to, 2, "- ") == 0 && text_.word(at).from == part.to + 2 && stretch_.is_head(at + 1);
}

bool LocalCuts::is_german_the(std::uint32_t first, std::uint32_t joint, std::uint32_t after) const {
    static constexpr std::array<std::string_view, 6> articles = {"das", "dem", "den", "der", "des", "die"};
    return text_.nouns_are_capitalised() &&
           std::ranges::find(articles, text_.word(after - 1).folded) != articles.end() &&
           (is_and_of_names(text_.word(joint).folded) || text_.is(after, WordUse::head_before)) &&
           stretch_.has_head(first, joint - 1) && stretch_.names_a_body(first, joint - 1);
}

bool LocalCuts::is_small_adjective(std::uint32_t at) const {
    if (!text_.nouns_are_capitalised() || at + 1 >= text_.size() || !text_.follows(at) || !text_.follows(at + 1))
        return false;
    const ReadWord& word = text_.word(at);
    return !word.is_capitalised && word.folded.ends_with("schen") && text_.is_name_word(at + 1);
}

bool LocalCuts::is_apposed(std::uint32_t at) const {
    return text_.nouns_are_capitalised() && at > 0 && stretch_.is_own(at) && stretch_.is_head(at - 1);
}

bool LocalCuts::is_adjective_of_head(std::uint32_t at) const {
    static constexpr std::array<std::string_view, 7> endings = {"sche",   "schen", "scher", "liche",
                                                                "lichen", "ale",   "alen"};
    if (!text_.nouns_are_capitalised() || !text_.follows(at + 1)) return false;
    const auto folded = text_.word(at).folded;
    return std::ranges::any_of(endings, [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool LocalCuts::is_joint_of_trade(std::uint32_t joint, std::uint32_t last) const {
    return text_.word(joint - 1).folded == "sanayi" && is_joint_of_office(joint - 1, last);
}

bool LocalCuts::is_joint_of_office(std::uint32_t first, std::uint32_t last) const {
    static constexpr std::array<std::string_view, 3> offices = {"bakanligi", "mudurlugu", "odasi"};
    return text_.language() == BodyLanguage::turkish && !text_.word(first).is_all_capitals &&
           std::ranges::find(offices, text_.word(last).folded) != offices.end();
}

std::uint32_t LocalCuts::end_before_office(std::uint32_t first, std::uint32_t last) const {
    static constexpr std::array<std::string_view, 5> offices = {"bakanligi", "belediyesi", "kaymakamligi",
                                                                "universitesi", "valiligi"};
    if (text_.language() != BodyLanguage::turkish) return last;
    for (auto at = first + 1; at + 2 <= last; ++at) {
        if (!text_.is(at, WordUse::head_after) || stretch_.joins(at + 1)) continue;
        // "Edirne Valiliği İl Sanayi ve Teknoloji Müdürlüğü"
        if (text_.word(at).folded == "valiligi" && text_.word(at + 1).folded == "il") return at;
        for (auto office = at + 2; office <= last && !stretch_.joins(office); ++office)
            if (std::ranges::find(offices, text_.word(office).folded) != offices.end()) return at;
    }
    return last;
}

bool LocalCuts::opens_with_article(std::uint32_t first) const {
    const ReadWord& word = text_.word(first);
    if (!word.starts_sentence || word.is_all_capitals || !BoundGrammar::reads(text_.language())) return false;
    return BoundGrammar(text_.language()).is_article(word.folded);
}

bool LocalCuts::opens_in_turkish(std::uint32_t first) const {
    static constexpr std::array<std::string_view, 8> endings = {"ya", "ye", "da", "de", "ta", "te", "dan", "den"};
    constexpr std::size_t shortest = 7;  // bytes
    const ReadWord& word = text_.word(first);
    if (text_.language() != BodyLanguage::turkish || !word.starts_sentence || word.possessive) return false;
    return word.folded.size() >= shortest && text_.uses(first) == 0 && !text_.is_place(first) &&
           std::ranges::any_of(endings, [&](std::string_view ending) { return word.folded.ends_with(ending); });
}

}  // namespace pressdex
