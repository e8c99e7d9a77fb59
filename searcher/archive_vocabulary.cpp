// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/archive_vocabulary.hpp"

#include "press/schema.hpp"
#include "press/wording_terms.hpp"

#include <algorithm>
#include <utility>

#include <xapian.h>

namespace pressdex {

std::uint64_t ArchiveVocabulary::frequency(std::string_view term) const {
    return term.empty() ? 0 : archive_.postings().holding(term);
}

query::Vocabulary::Expansion ArchiveVocabulary::expand(std::string_view prefix, std::string_view beginning,
                                                       std::size_t limit) const {
    std::vector<std::pair<std::uint32_t, std::string>> found;
    const auto collect = [&](std::string_view term_prefix) {
        const std::string start = std::string(term_prefix).append(beginning);
        archive_.postings().for_each_term(start, [&](std::string_view term, std::uint32_t holding) {
            found.emplace_back(holding, term);
            return true;
        });
    };
    collect(prefix);
    if (prefix.empty()) collect(schema::prefix_surface);
    const auto kept = std::min(limit, found.size());
    std::ranges::partial_sort(
        found, found.begin() + static_cast<std::ptrdiff_t>(kept),
        [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    Expansion expansion;
    expansion.is_cut = found.size() > kept;
    for (std::size_t i = 0; i < kept; ++i) expansion.terms.push_back(std::move(found[i].second));
    return expansion;
}

std::vector<query::Vocabulary::Meaning> ArchiveVocabulary::meanings(std::string_view prefix,
                                                                    std::string_view wording) const {
    const std::string start = std::string(prefix).append(wording) + ':';
    std::vector<Meaning> found;
    archive_.postings().for_each_term(start, [&](std::string_view term, std::uint32_t holding) {
        found.push_back({std::string(term.substr(start.size())), holding});
        return true;
    });
    std::ranges::stable_sort(found, std::ranges::greater{}, &Meaning::stories);
    return found;
}

std::vector<query::Vocabulary::Meaning> ArchiveVocabulary::long_forms(std::string_view acronym) const {
    return meanings(layout::prefix_acronym, acronym);
}

std::vector<query::Vocabulary::Meaning> ArchiveVocabulary::acronyms(std::string_view long_form) const {
    return meanings(layout::prefix_long_form, long_form);
}

bool ArchiveVocabulary::begins_long_form(std::string_view words) const {
    const std::string start = std::string(layout::prefix_long_form).append(words);
    bool begins = false;
    archive_.postings().for_each_term(start, [&begins](std::string_view, std::uint32_t) {
        begins = true;
        return false;
    });
    return begins;
}

std::vector<std::string> ArchiveVocabulary::synonyms(std::string_view wording) const {
    const std::string lines = archive_.database().get_metadata(std::string(layout::synonym_key).append(wording));
    std::vector<std::string> found;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        found.push_back(lines.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

}  // namespace pressdex
