// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/likeness.hpp"

#include "searcher/nearness.hpp"
#include "searcher/story_weights.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <xapian.h>

namespace pressdex {
namespace {

constexpr std::size_t most_words = 24;  // more say nothing new: the weights fall off
constexpr std::size_t words_shown = 6;
constexpr double only_mentioned = 0.5;  // what a programme weighs that is not the story's main subject

std::size_t needed(std::size_t words) {
    return std::max<std::size_t>(2, (words + 3) / 4);
}

// Slugs of what the story is mainly about.
std::set<std::string> main_subjects(const Story& story) {
    std::set<std::string> slugs;
    for (const auto& one : story.programmes) {
        if (one.evidence.main_subject) slugs.insert(flat_value(one.name).slug);
    }
    for (const auto& one : story.organizations) {
        if (one.evidence.main_subject) slugs.insert(flat_value(one.name).slug);
    }
    return slugs;
}

}  // namespace

Likeness::Likeness(const Archive& archive, std::uint32_t docid, const Story& story)
    : archive_(archive),
      docid_(docid),
      words_(own_words(archive, docid, story, most_words)),
      scores_(archive.column().rows()),
      held_(archive.column().rows()) {
    weigh_words();
    weigh_values(story);
}

void Likeness::weigh_words() {
    const auto& column = archive_.column();
    const double usual_length = std::max(1.0, archive_.database().get_avlength());
    std::vector<glass::Posting> postings;
    for (const auto& word : words_) {
        postings.clear();
        archive_.postings().append(word.term, postings);
        for (const auto& [docid, times] : postings) {
            if (docid >= scores_.size()) continue;
            const double norm = bm25_k1 * (1 - bm25_b + bm25_b * column.length(docid) / usual_length);
            scores_[docid] += static_cast<float>(word.weight * (bm25_k1 + 1) * times / (norm + times));
            ++held_[docid];
        }
    }
}

void Likeness::weigh_values(const Story& story) {
    const auto& column = archive_.column();
    const auto subjects = main_subjects(story);
    double all_words = 0;
    for (const auto& word : words_) all_words += word.weight;
    const double rarest = word_weight(column.stories(), 1);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto facet = schema::facet_of(kinds[kind].field);
        for (const auto value : column.values(facet, docid_)) {
            const double rarity = word_weight(column.stories(), column.total(facet, value)) / rarest;
            const bool is_main =
                kinds[kind].field == FieldId::person || subjects.contains(std::string(column.slug(facet, value)));
            const double share = kinds[kind].weight * rarity * (is_main ? 1 : only_mentioned);
            values_[kind].push_back({value, share * std::max(all_words, 1.0)});
        }
        if (values_[kind].empty()) continue;
        for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
            if (!column.exists(docid)) continue;
            const auto others = column.values(facet, docid);
            for (const auto& own : values_[kind]) {
                if (std::ranges::find(others, own.value) != others.end())
                    scores_[docid] += static_cast<float>(own.weight);
            }
        }
    }
}

bool Likeness::shares_programme(std::uint32_t docid) const {
    const auto others = archive_.column().values(schema::facet_of(FieldId::programme), docid);
    return std::ranges::any_of(
        values_[0], [&](const OwnValue& own) { return std::ranges::find(others, own.value) != others.end(); });
}

DocidSet Likeness::alike() const {
    const auto& column = archive_.column();
    DocidSet stories(column.rows());
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (column.exists(docid) && (held_[docid] >= needed(words_.size()) || shares_programme(docid)))
            stories.insert(docid);
    }
    stories.insert(docid_);
    return stories;
}

std::vector<RankedStory> Likeness::best(const DocidSet& stories, std::uint32_t wanted) const {
    std::vector<RankedStory> ranked;
    stories.for_each([&](std::uint32_t docid) { ranked.push_back({docid, scores_[docid]}); });
    const auto kept = std::min<std::size_t>(wanted, ranked.size());
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const RankedStory& a, const RankedStory& other) {
                                  return a.score != other.score ? a.score > other.score : a.docid < other.docid;
                              });
    ranked.resize(kept);
    return ranked;
}

std::vector<std::string> Likeness::shared_with(std::uint32_t docid) const {
    const auto& column = archive_.column();
    std::vector<std::string> shared;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const auto facet = schema::facet_of(kinds[kind].field);
        const auto others = column.values(facet, docid);
        for (const auto& own : values_[kind]) {
            if (std::ranges::find(others, own.value) == others.end()) continue;
            shared.push_back("same " + std::string(schema::field(kinds[kind].field).name) + ": " +
                             std::string(column.label(facet, own.value)));
        }
    }
    std::string list;
    std::size_t words = 0;
    for (const auto& word : words_) {
        auto term = archive_.database().termlist_begin(docid);
        const auto end = archive_.database().termlist_end(docid);
        term.skip_to(word.term);
        if (term == end || *term != word.term) continue;
        if (++words <= words_shown) list += (list.empty() ? "" : ", ") + word.folded;
    }
    if (words > words_shown) list += " and " + std::to_string(words - words_shown) + " more";
    if (words > 0) shared.push_back((words == 1 ? "same word: " : "same words: ") + list);
    return shared;
}

}  // namespace pressdex
