// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/archive_vocabulary.hpp"

#include "press/schema.hpp"

#include <algorithm>
#include <utility>

#include <xapian.h>

namespace pressdex {

std::uint64_t ArchiveVocabulary::frequency(std::string_view term) const {
    return term.empty() ? 0 : database_.get_termfreq(std::string(term));
}

query::Vocabulary::Expansion ArchiveVocabulary::expand(std::string_view prefix, std::string_view beginning,
                                                       std::size_t limit) const {
    std::vector<std::pair<Xapian::doccount, std::string>> found;
    const auto collect = [&](std::string_view term_prefix) {
        const std::string start = std::string(term_prefix).append(beginning);
        const auto end = database_.allterms_end(start);
        for (auto term = database_.allterms_begin(start); term != end; ++term) {
            found.emplace_back(term.get_termfreq(), *term);
        }
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

}  // namespace pressdex
