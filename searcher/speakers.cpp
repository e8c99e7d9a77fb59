// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/speakers.hpp"

#include "press/schema.hpp"
#include "press/text/slug.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/spellings.hpp"

#include <algorithm>

namespace pressdex {
namespace {

std::vector<std::string> words_of_slug(std::string_view slug) {
    std::vector<std::string> words;
    while (!slug.empty()) {
        const auto end = std::min(slug.find('-'), slug.size());
        if (end > 0) words.emplace_back(slug.substr(0, end));
        slug.remove_prefix(std::min(end + 1, slug.size()));
    }
    return words;
}

}  // namespace

SpeakerName::SpeakerName(std::string_view typed, bool other_spellings) {
    for (auto& word : words_of_slug(slug(typed))) {
        std::vector<std::string> spellings = {word};
        if (other_spellings) {
            for (auto& spelling : query::other_spellings(word)) spellings.push_back(std::move(spelling));
        }
        words_.push_back(std::move(spellings));
    }
}

bool SpeakerName::fits(std::string_view name) const {
    return fits_slug(slug(name));
}

bool SpeakerName::fits_slug(std::string_view slug) const {
    const auto words = words_of_slug(slug);
    return std::ranges::all_of(words_, [&](const std::vector<std::string>& spellings) {
        return std::ranges::any_of(
            spellings, [&](const std::string& spelling) { return std::ranges::find(words, spelling) != words.end(); });
    });
}

DocidSet SpeakerName::stories_quoting(const Archive& archive) const {
    DocidSet stories(archive.column().rows());
    const std::string prefix(schema::field(FieldId::by).prefix);
    archive.postings().for_each_term(prefix, [&](std::string_view term, std::uint32_t) {
        if (fits_slug(term.substr(prefix.size()))) add_stories_with(archive, term, stories);
        return true;
    });
    return stories;
}

}  // namespace pressdex
