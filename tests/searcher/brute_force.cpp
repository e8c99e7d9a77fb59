// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/searcher/brute_force.hpp"

#include "press/text/analysis.hpp"
#include "press/text/stems.hpp"
#include "searcher/query/function_words.hpp"
#include "searcher/query/limits.hpp"
#include "searcher/query/spellings.hpp"

#include <algorithm>
#include <cmath>

namespace pressdex {
namespace {

// No function word that another language than English makes of the word.
std::vector<std::string> stems_sought(const std::string& word, const std::vector<std::string>& languages) {
    const auto in_english = stems_of(word, {"en"});
    std::vector<std::string> sought;
    for (const auto& stem : stems_of(word, languages)) {
        const bool is_own = stem == word || std::ranges::find(in_english, stem) != in_english.end();
        if (is_own || !query::is_function_word(stem)) sought.push_back(stem);
    }
    return sought;
}

// A value, its ancestors, and on request the aliases of all of them.
std::set<std::string> slugs_of(const Story& story, const Field& field, bool with_aliases) {
    std::set<std::string> slugs;
    const auto add = [&](const FacetValue& value) {
        slugs.insert(value.slug);
        if (with_aliases && !field.alias_prefix.empty()) slugs.insert(value.aliases.begin(), value.aliases.end());
    };
    for (const auto& value : field.values(story)) {
        add(value);
        for (const auto& ancestor : value.chain) add(ancestor);
    }
    return slugs;
}

}  // namespace

std::string PlainQuery::text() const {
    std::string text;
    for (const auto& word : words) text += word + " ";
    for (const auto& word : excluded) text += "-" + word + " ";
    return text;
}

std::string year_of_story(const Story& story, Dates dates) {
    if (story.published) return std::to_string(year_of(story.published->period.first));
    if (story.event && dates == Dates::any) return std::to_string(year_of(story.event->day));
    return "undated";
}

BruteForce::BruteForce(std::vector<Story> stories) : stories_(std::move(stories)), stems_(stories_.size()) {
    std::set<std::string> words, languages;
    std::map<FieldId, std::set<std::string>> slugs;
    for (std::size_t i = 0; i < stories_.size(); ++i) {
        const auto& story = stories_[i];
        auto texts = story.body;
        texts.insert(texts.end(), story.asides.begin(), story.asides.end());
        if (!story.title_is_lede) texts.push_back(story.title);
        for (const auto& text : texts) {
            for (const auto& token : tokens(text, story.language)) {
                stems_[i].insert(token.stem);
                if (token.kind == TokenKind::word) words.insert(token.folded);
            }
        }
        if (!story.language.empty()) languages.insert(primary_language(story.language));
        for (const auto field : schema::facets()) slugs[field].merge(slugs_of(story, schema::field(field), true));
    }
    words_.assign(words.begin(), words.end());
    languages_.assign(languages.begin(), languages.end());
    for (const auto field : schema::facets()) slugs_[field].assign(slugs[field].begin(), slugs[field].end());
}

bool BruteForce::has_word(std::size_t story, const std::string& word) const {
    const auto has = [&](const std::string& spelling) {
        return std::ranges::any_of(stems_sought(spelling, languages_),
                                   [&](const std::string& stem) { return stems_[story].contains(stem); });
    };
    return has(word) || std::ranges::any_of(query::other_spellings(word), has);
}

std::size_t BruteForce::words_in(std::size_t story, const std::vector<std::string>& words) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(words, [&](const auto& word) { return has_word(story, word); }));
}

BruteForce::Needed BruteForce::needed(const PlainQuery& query, Match match) const {
    Needed needed{query.words, query.words.size()};
    if (match == Match::all || query.words.size() < 2) return needed;
    const auto are_function = query::are_function_words(query.words);
    needed.words.clear();
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        if (!are_function[i]) needed.words.push_back(query.words[i]);
    }
    if (needed.words.empty()) needed.words = query.words;
    needed.number = match == Match::any ? 1 : query::words_needed(needed.words.size());
    if (match == Match::any || needed.words.size() < 2) return needed;
    if (needed.words.size() >= 4) {
        for (const auto& word : needed.words) {
            const auto all = static_cast<double>(stories_.size()), some = static_cast<double>(holding(word));
            const double rarity = std::log(1 + (all - std::min(some, all) + 0.5) / (std::min(some, all) + 0.5));
            needed.weights.push_back(some == 0 ? 0 : rarity);
        }
    }
    std::size_t most = 0;
    for (std::size_t i = 0; i < stories_.size(); ++i) {
        if (holds_enough(i, needed)) return needed;
        most = std::max(most, words_in(i, needed.words));
    }
    if (most > 0) needed.number = most;
    return needed;
}

// The terms that stand for a word, each in how many stories: together.
std::size_t BruteForce::holding(const std::string& word) const {
    auto spellings = query::other_spellings(word);
    spellings.push_back(word);
    std::set<std::string> stems;
    for (const auto& spelling : spellings) {
        const auto found = stems_sought(spelling, languages_);
        stems.insert(found.begin(), found.end());
    }
    std::size_t stories = 0;
    for (const auto& stem : stems) {
        for (const auto& held : stems_) stories += held.contains(stem) ? 1 : 0;
    }
    return stories;
}

bool BruteForce::holds_enough(std::size_t story, const Needed& needed) const {
    std::size_t held = 0;
    double weight = 0, all = 0;
    for (std::size_t i = 0; i < needed.words.size(); ++i) {
        const bool has = has_word(story, needed.words[i]);
        held += has ? 1 : 0;
        if (needed.weights.empty()) continue;
        all += needed.weights[i];
        weight += has ? needed.weights[i] : 0;
    }
    // Half is half, in whatever order it was summed.
    return held >= needed.number || (!needed.weights.empty() && held >= 2 && weight >= all / 2 - 1e-7 * all);
}

bool BruteForce::has_value(std::size_t story, const Selection& selection, Dates dates) const {
    const auto& field = schema::field(selection.field);
    return std::ranges::any_of(selection.values, [&](const std::string& typed) {
        const bool is_canonical = typed.starts_with("=");
        const auto slug = typed.substr(is_canonical ? 1 : 0);
        if (selection.field == FieldId::year) return year_of_story(stories_[story], dates) == slug;
        return slugs_of(stories_[story], field, !is_canonical).contains(slug);
    });
}

BruteForce::Count BruteForce::count(const PlainQuery& query, const Request& request) const {
    Count count;
    const auto words = needed(query, request.match);
    for (std::size_t i = 0; i < stories_.size(); ++i) {
        if (words_in(i, query.excluded) > 0 || !holds_enough(i, words)) continue;
        std::vector<FieldId> failed;
        for (const auto& selection : request.selections) {
            if (!has_value(i, selection, request.dates)) failed.push_back(selection.field);
        }
        if (failed.size() > 1) continue;
        for (const auto facet : schema::facets()) {
            if (!failed.empty() && failed.front() != facet) continue;
            if (facet == FieldId::year) {
                ++count.facets[facet][year_of_story(stories_[i], request.dates)];
                continue;
            }
            for (const auto& slug : slugs_of(stories_[i], schema::field(facet), false)) ++count.facets[facet][slug];
        }
        if (!failed.empty()) continue;
        count.ids.insert(stories_[i].id);
        ++count.years[year_of_story(stories_[i], request.dates)];
    }
    return count;
}

}  // namespace pressdex
