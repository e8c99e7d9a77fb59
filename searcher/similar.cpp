// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/similar.hpp"

#include "searcher/answer.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/hits.hpp"
#include "searcher/likeness.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/ranking.hpp"
#include "searcher/sentence.hpp"
#include "searcher/story_days.hpp"
#include "searcher/story_lookup.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

Told told_of(const StoryDays& days, const FacetColumn& column, std::uint32_t own, std::uint32_t docid) {
    if (!days.is_dated(own) || !days.is_dated(docid)) return Told::undated;
    if (column.last_day(docid) < column.first_day(own)) return Told::earlier;
    return column.first_day(docid) > column.last_day(own) ? Told::later : Told::same_time;
}

// The query's own words are marked, and those by which stories are alike.
query::CompiledQuery with_marks(query::CompiledQuery compiled, const std::vector<OwnWord>& words) {
    for (const auto& word : words) {
        query::Mark mark{{word.folded}, {word.term}, {}, 0};
        compiled.highlights.asked.push_back({{std::move(mark)}, false, {}});
    }
    return compiled;
}

DocidSet copies_of(const FacetColumn& column, std::uint32_t docid) {
    DocidSet copies(column.rows());
    for (std::uint32_t each = 1; each < column.rows(); ++each) {
        if (column.exists(each) && column.group(each) == column.group(docid)) copies.insert(each);
    }
    return copies;
}

bool is_by_day(const Request& request) {
    return request.sort == Sort::newest || request.sort == Sort::oldest;
}

// One page, told earlier first.
std::vector<Hit> hits_like(const Archive& archive, const Request& request, const query::CompiledQuery& compiled,
                           const Likeness& likeness, const DocidSet& stories) {
    const auto& column = archive.column();
    const StoryDays days(column, request.dates);
    const auto page = page_of(column, request, [&](std::uint32_t wanted) {
        return is_by_day(request) ? by_day(archive, request.dates, request.sort, stories, wanted)
                                  : likeness.best(stories, wanted);
    });
    auto hits = hits_of(archive, request, compiled, page);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hits[i].told = told_of(days, column, likeness.docid(), page[i].docid);
        hits[i].reasons = likeness.shared_with(page[i].docid);
        hits[i].matched_in.clear();
    }
    if (!is_by_day(request)) std::ranges::stable_sort(hits, {}, &Hit::told);
    return hits;
}

}  // namespace

Result<Similar> similar_to(const Archive& archive, std::uint32_t docid, const Request& request) {
    const auto read = read_request(archive, request);
    if (!read) return Unexpected(read.error());
    Similar similar;
    similar.story = stored_story(archive, docid);
    const Likeness likeness(archive, docid, similar.story);
    similar.story = without_text(std::move(similar.story));
    for (const auto& word : likeness.words()) similar.words.push_back(word.folded);

    const auto copies = copies_of(archive.column(), docid);
    similar.copies = copies.count() - 1;
    auto alike = likeness.alike();
    alike -= copies;
    auto found = find_stories(archive, request, *read);
    found.accepted.keep(alike);
    const auto& stories = found.accepted.stories;

    auto& results = similar.results;
    results.query = request.query;
    results.parsed = query::canonical(read->parsed.tree);
    results.sentence = sentence_of(archive, request, read->parsed.tree);
    results.notes = read->parsed.notes;
    results.notes.insert(results.notes.end(), read->compiled.notes.begin(), read->compiled.notes.end());
    results.notes.insert(results.notes.end(), found.notes.begin(), found.notes.end());
    results.also_searched = read->compiled.also_searched;
    results.total = stories.count();
    results.is_exact = found.is_exact;
    results.groups = groups_in(archive, stories);
    if (request.limit > 0) {
        results.hits = hits_like(archive, request, with_marks(read->compiled, likeness.words()), likeness, stories);
    }
    if (request.wants_facets) {
        auto counted = facet_counts(archive, request, found.accepted);
        results.facets = std::move(counted.tables);
        results.histogram = std::move(counted.histogram);
    }
    results.archive_version = archive.version();
    return similar;
}

}  // namespace pressdex
