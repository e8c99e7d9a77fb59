// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/batch_answers.hpp"

#include "searcher/render_json.hpp"
#include "searcher/render_quotes.hpp"
#include "searcher/render_similar.hpp"
#include "searcher/render_timeline.hpp"
#include "searcher/story_json.hpp"

#include <array>
#include <cstdio>
#include <unordered_set>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// A column of a TREC run holds no blanks.
std::string without_blanks(std::string_view text) {
    std::string column;
    for (const char c : text) {
        if (c == ' ') {
            column += "%20";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            column += '_';
        } else {
            column += c;
        }
    }
    return column.empty() ? "-" : column;
}

// Ordered by day there is no score: the reciprocal rank keeps the order for tools that sort by score.
std::string lines_of(const std::string& id, const std::vector<RankedSource>& sources) {
    std::string lines;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        std::array<char, 64> numbers{};
        const double score = sources.front().score > 0 ? sources[i].score : 1.0 / static_cast<double>(i + 1);
        std::snprintf(numbers.data(), numbers.size(), "%zu %.6f", i + 1, score);
        lines += without_blanks(id) + " Q0 " + without_blanks(sources[i].source) + " " + numbers.data() + " pressdex\n";
    }
    return lines;
}

// An id and the words behind it.
std::pair<std::string, std::string> first_word_and_rest(const std::string& text) {
    const auto from = std::min(text.find_first_not_of(' '), text.size());
    const auto to = std::min(text.find(' ', from), text.size());
    return {text.substr(from, to - from), text.substr(std::min(to + 1, text.size()))};
}

Result<Similar> similar_of(Searcher& searcher, const BatchQuery& query) {
    auto request = query.request;
    auto [id, words] = first_word_and_rest(request.query);
    request.query = std::move(words);
    request.wants_facets = false;
    return searcher.similar(id, request);
}

std::vector<RankedSource> sources_of(const Similar& similar) {
    std::vector<RankedSource> sources;
    std::unordered_set<std::string> seen;
    for (const auto& hit : similar.results.hits) {
        if (seen.insert(hit.story.source).second) sources.push_back({hit.story.source, 0});
    }
    return sources;
}

Result<std::string> shown_story(Searcher& searcher, const std::string& id) {
    const auto story = searcher.story(id);
    if (!story) return Unexpected(story.error());
    const auto siblings = searcher.siblings(*story);
    if (!siblings) return Unexpected(siblings.error());
    const auto copies = searcher.copies(*story);
    if (!copies) return Unexpected(copies.error());
    return json_of(*story, *siblings, *copies);
}

template <class Answer>
Result<std::string> as_json(const Result<Answer>& answer) {
    if (!answer) return Unexpected(answer.error());
    return json_of(*answer);
}

Result<std::string> answer_to(Searcher& searcher, const BatchQuery& query) {
    switch (query.verb) {
        case Verb::show:
            return shown_story(searcher, query.request.query);
        case Verb::similar:
            return as_json(similar_of(searcher, query));
        case Verb::timeline:
            return as_json(searcher.timeline(query.request.query, query.request));
        case Verb::quotes:
            return as_json(searcher.quotes({query.request, query.by, query.about}));
        default:
            return as_json(searcher.find(query.request));
    }
}

}  // namespace

Result<std::string> run_lines(Searcher& searcher, const BatchQuery& query) {
    if (query.verb == Verb::similar) {
        const auto similar = similar_of(searcher, query);
        if (!similar) return Unexpected(similar.error());
        return lines_of(query.id, sources_of(*similar));
    }
    if (query.verb != Verb::find) {
        return failure(ErrorKind::wrongly_asked,
                       "query " + query.id + ": " +
                           std::string(names_of_verbs()[static_cast<std::size_t>(query.verb)]) +
                           " ranks no documents, so it has no TREC run",
                       "batch --format jsonl answers it");
    }
    const auto sources = searcher.sources(query.request);
    if (!sources) return Unexpected(sources.error());
    return lines_of(query.id, *sources);
}

std::string answer_line(Searcher& searcher, const BatchQuery& query) {
    Json line;
    line["id"] = query.id;
    line["verb"] = names_of_verbs()[static_cast<std::size_t>(query.verb)];
    if (const auto answer = answer_to(searcher, query)) {
        line["answer"] = Json::parse(*answer);
    } else {
        line["error"] = {{"sentence", answer.error().sentence}, {"hint", answer.error().hint}};
    }
    return text_of_json(line) + "\n";
}

}  // namespace pressdex
