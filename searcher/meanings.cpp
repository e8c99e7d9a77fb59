// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/meanings.hpp"

#include "searcher/selection.hpp"
#include "searcher/story_lookup.hpp"

#include <algorithm>
#include <tuple>

namespace pressdex {
namespace {

constexpr std::size_t most_stories_read = 200;

DocidSet own_stories(const Archive& archive, FieldId field, const std::string& slug) {
    return stories_with(archive, field, {slug, slug, false, true}, Dates::any);
}

std::string label_of(const Archive& archive, FieldId field, const std::string& slug) {
    const auto facets = schema::facets();
    const auto facet = static_cast<std::size_t>(std::ranges::find(facets, field) - facets.begin());
    if (facet == facets.size()) return slug;
    const auto value = archive.column().find(facet, slug);
    return value ? std::string(archive.column().label(facet, *value)) : slug;
}

// The story's values, and those above them, that bear the alias.
std::vector<FacetValue> bearers_in(const Story& story, FieldId field, const std::string& alias) {
    std::vector<FacetValue> bearers;
    const auto take = [&](const FacetValue& value) {
        if (std::ranges::find(value.aliases, alias) != value.aliases.end()) bearers.push_back(value);
    };
    for (const auto& value : schema::field(field).values(story)) {
        take(value);
        std::ranges::for_each(value.chain, take);
    }
    return bearers;
}

}  // namespace

std::vector<Meaning> meanings_of(const Archive& archive, FieldId field, std::string_view typed) {
    std::vector<Meaning> meanings;
    const auto asked = chosen_value(archive, field, typed);
    if (!asked.is_known) return meanings;
    const auto called_so = stories_with(archive, field, asked, Dates::any);
    auto unexplained = called_so;
    const auto own = own_stories(archive, field, asked.slug);
    if (const auto count = own.count(); count > 0)
        meanings.push_back({field, asked.slug, label_of(archive, field, asked.slug), true, count, count});
    unexplained -= own;
    std::size_t stories_read = 0;
    for (auto docid = unexplained.next(1); docid != 0 && stories_read < most_stories_read;
         docid = unexplained.next(docid + 1), ++stories_read) {
        for (const auto& value : bearers_in(brief_story(archive, docid), field, asked.slug)) {
            if (std::ranges::find(meanings, value.slug, &Meaning::slug) != meanings.end()) continue;
            auto stories = own_stories(archive, field, value.slug);
            Meaning meaning{field, value.slug, label_of(archive, field, value.slug), false, 0, stories.count()};
            unexplained -= stories;
            stories &= called_so;
            meaning.called_so = stories.count();
            meanings.push_back(std::move(meaning));
        }
    }
    return meanings;
}

void most_likely_first(std::vector<Meaning>& meanings) {
    std::ranges::stable_sort(meanings, [](const Meaning& a, const Meaning& b) {
        return std::tie(a.is_own_name, a.called_so, a.stories) > std::tie(b.is_own_name, b.called_so, b.stories);
    });
}

}  // namespace pressdex
