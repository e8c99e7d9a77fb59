// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/answer.hpp"

#include "press/text/charset.hpp"
#include "press/text/slug.hpp"
#include "press/text/stems.hpp"
#include "searcher/archive_vocabulary.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/hits.hpp"
#include "searcher/matching_set.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/date_words.hpp"
#include "searcher/query/ranked_words.hpp"
#include "searcher/ranking.hpp"
#include "searcher/reasons.hpp"
#include "searcher/selection.hpp"
#include "searcher/sentence.hpp"
#include "searcher/suggestion.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// A bound that cannot be read is an error on the command line; the page goes without it and says so.
Result<query::DayRange> bound(const Request& request, std::string_view option, const std::string& typed,
                              std::vector<std::string>& notes) {
    if (typed.empty()) return query::DayRange{};
    auto range = query::days_of_typed(typed, request.now);
    if (range) return range;
    if (request.is_strict) {
        return failure(ErrorKind::wrongly_asked, std::string(option) + ": " + range.error().sentence,
                       range.error().hint);
    }
    notes.push_back("\"" + typed + "\" was left out: " + range.error().sentence);
    return query::DayRange{};
}

Result<DocidSet> dated_stories(const Archive& archive, const Request& request, std::vector<std::string>& notes) {
    const auto since = bound(request, "since", request.since, notes);
    if (!since) return Unexpected(since.error());
    const auto until = bound(request, "until", request.until, notes);
    if (!until) return Unexpected(until.error());
    auto all = all_stories(archive);
    if (!since->first && !until->last) return all;
    if (since->first && until->last && *until->last < *since->first) {
        const std::string sentence = "since " + request.since + " lies after until " + request.until;
        if (request.is_strict) return failure(ErrorKind::wrongly_asked, sentence, "Exchange the two");
        notes.push_back(sentence + ": no story can be found");
    }
    const query::Compiled range{query::compiled::DateIn{since->first, until->last}};
    return matching_set(archive, range, request.dates, all).stories;
}

bool is_year(std::string_view typed) {
    if (typed.starts_with('=')) typed.remove_prefix(1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return slug(typed) == schema::undated_slug || (typed.size() == 4 && std::ranges::all_of(typed, is_digit));
}

// Any text may be the name of an organization, but not of a year.
Result<void> check_years(const Request& request, std::vector<std::string>& notes) {
    for (const auto& typed : request.chosen(FieldId::year)) {
        if (is_year(typed)) continue;
        const std::string sentence = "\"" + typed + "\" is no year";
        if (request.is_strict) return failure(ErrorKind::wrongly_asked, sentence, "A year such as 2021, or undated");
        notes.push_back(sentence + ": no story can be found");
    }
    return {};
}

std::vector<query::TermGroup> ranked_by(const Request& request, const ReadRequest& read) {
    if (request.sort == Sort::newest || request.sort == Sort::oldest) return {};
    const auto& limits = request.is_long ? query::long_limits : query::typed_limits;
    return query::ranked_words(read.compiled.matching, limits.words);
}

// Added to scores: no story's words weigh as much.
constexpr double above_all_others = 1000;

DocidSet stories_with_any(const Archive& archive, const query::TermGroup& group) {
    const query::Compiled terms{query::compiled::Terms{group, true}};
    return matching_set(archive, terms, Dates::any, all_stories(archive)).stories;
}

std::vector<RankedStory> in_one_order(const Archive& archive, const Request& request, const ReadRequest& read,
                                      const DocidSet& stories, std::uint32_t wanted) {
    const auto words = ranked_by(request, read);
    if (words.empty()) return by_day(archive, request.dates, request.sort, stories, wanted);
    const bool is_recent = request.sort == Sort::recent && wanted > 0;
    const auto ordered = is_recent ? std::max(wanted, weighed_by_age) : wanted;
    auto ranked = by_relevance(archive, words, stories, ordered, *read.lists, request.parts).stories;
    if (is_recent) ranked = preferring_recent(archive.column(), request.dates, std::move(ranked));
    if (ranked.size() > wanted) ranked.resize(wanted);
    return ranked;
}

// --explain: each story is read once more.
void add_reasons(const Archive& archive, const query::CompiledQuery& compiled, const std::vector<RankedStory>& page,
                 std::vector<Hit>& hits) {
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hits[i].reasons = reasons_of(stored_story(archive, page[i].docid), compiled);
        for (const auto& where : hits[i].matched_in) {
            if (where != "title" && where != "body") hits[i].reasons.push_back(where);
        }
    }
}

}  // namespace

Result<ReadRequest> read_request(const Archive& archive, const Request& request) {
    auto limits = request.is_long ? query::long_limits : query::typed_limits;
    // A whole text of which any word will do: what it quotes is no demand.
    if (request.is_long && request.match == Match::any) limits.phrases = 0;
    auto parsed = query::parse(valid_utf8(request.query), {request.is_strict, request.now, limits});
    if (!parsed) return Unexpected(parsed.error());
    const ArchiveVocabulary vocabulary(archive);
    auto compiled = query::compile(
        parsed->tree, vocabulary,
        {request.match, request.dates, archive.languages(), limits, request.other_spellings, request.parts});
    if (auto checked = check_years(request, parsed->notes); !checked) return Unexpected(checked.error());
    auto dated = dated_stories(archive, request, parsed->notes);
    if (!dated) return Unexpected(dated.error());
    return ReadRequest{*std::move(parsed), std::move(compiled), *std::move(dated),
                       std::make_shared<PostingLists>(archive)};
}

Found find_stories(const Archive& archive, const Request& request, const ReadRequest& read) {
    Found found{accepted_of(archive, request, read.dated), true, {}};
    auto matching =
        matching_set(archive, read.compiled.matching, request.dates, found.accepted.candidates(), *read.lists);
    found.accepted.keep(matching.stories);
    found.is_exact = matching.is_exact;
    found.notes = std::move(matching.notes);
    return found;
}

std::vector<RankedStory> ranked_stories(const Archive& archive, const Request& request, const ReadRequest& read,
                                        const DocidSet& stories, std::uint32_t wanted) {
    const auto& subjects = read.compiled.main_subjects;
    if (subjects.empty() || request.sort == Sort::newest || request.sort == Sort::oldest)
        return in_one_order(archive, request, read, stories, wanted);
    auto about = stories;
    for (const auto& subject : subjects) about &= stories_with_any(archive, subject);
    auto ranked = in_one_order(archive, request, read, about, wanted);
    for (auto& story : ranked) story.score += story.score > 0 ? above_all_others : 0;
    auto rest = stories;
    rest -= about;
    for (const auto& story : in_one_order(archive, request, read, rest, wanted)) {
        if (ranked.size() < wanted) ranked.push_back(story);
    }
    return ranked;
}

Result<Results> answer_to(const Archive& archive, const Request& request) {
    const auto read = read_request(archive, request);
    if (!read) return Unexpected(read.error());
    const auto found = find_stories(archive, request, *read);
    const auto& accepted = found.accepted;
    Results results;
    results.query = request.query;
    results.parsed = query::canonical(read->parsed.tree);
    results.sentence = sentence_of(archive, request, read->parsed.tree);
    results.notes = read->parsed.notes;
    results.notes.insert(results.notes.end(), read->compiled.notes.begin(), read->compiled.notes.end());
    results.notes.insert(results.notes.end(), found.notes.begin(), found.notes.end());
    results.also_searched = read->compiled.also_searched;
    results.total = accepted.stories.count();
    results.is_exact = found.is_exact;
    results.groups = groups_in(archive, accepted.stories);
    if (request.limit > 0) {
        const auto page = page_of(archive.column(), request, [&](std::uint32_t wanted) {
            return ranked_stories(archive, request, *read, accepted.stories, wanted);
        });
        results.hits = hits_of(archive, request, read->compiled, page);
        if (request.explains) add_reasons(archive, read->compiled, page, results.hits);
    }
    if (request.wants_facets) {
        auto counted = facet_counts(archive, request, accepted);
        results.facets = std::move(counted.tables);
        results.histogram = std::move(counted.histogram);
    }
    if (!request.is_long) results.suggestion = suggestion_for(archive, request, *read, found);
    if (request.explains) {
        const auto words = ranked_by(request, *read);
        if (!words.empty()) {
            results.ranking = by_relevance(archive, words, accepted.stories, 1, *read->lists, request.parts).how;
        }
    }
    results.archive_version = archive.version();
    return results;
}

}  // namespace pressdex
