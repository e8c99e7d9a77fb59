// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/visible.hpp"
#include "searcher/commands/commands.hpp"
#include "searcher/commands/nothing_found.hpp"
#include "searcher/render_csv.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"
#include "searcher/ways_on.hpp"
#include "searcher/whole_table.hpp"

namespace pressdex {
namespace {

Request request_of(const Arguments& arguments, const Terminal& terminal) {
    auto request = arguments.request;
    request.query = query_of(arguments.words);
    const bool is_strip = arguments.format == Format::text && terminal.is_terminal;
    request.wants_facets = arguments.wants_facets || arguments.format == Format::json || is_strip;
    request.facet_limit = arguments.wants_facets && arguments.format == Format::json ? 0 : facet_values_of_json;
    request.wants_snippets = arguments.format != Format::text || terminal.is_terminal;
    if (arguments.counts_only) {
        request.limit = 0;
        request.wants_facets = false;
    }
    return request;
}

std::string rendered(const Results& results, const Request& request, const Arguments& arguments,
                     const Terminal& terminal) {
    if (arguments.counts_only) return std::to_string(results.total) + "\n";
    switch (arguments.format) {
        case Format::json:
            return json_of(results);
        case Format::jsonl:
            return jsonl_of(results);
        case Format::csv:
            return csv_of(results);
        default:
            break;
    }
    if (terminal.is_terminal) return text_of(results, request, terminal);
    return lines_of(results) + (arguments.wants_facets ? "\n" + strip_of(results, terminal) : "");
}

// What others than a reader at a terminal would take for all: the ten that are shown where no limit was given. JSON
// says the total itself.
std::string cut_note(const Results& results, const Request& request, const Arguments& arguments) {
    const auto all = entries_in(results, request.copies);
    if (arguments.format == Format::json || arguments.has_limit || arguments.counts_only) return {};
    if (request.offset + results.hits.size() >= all) return {};
    return "note: " + std::to_string(results.hits.size()) + " of " + std::to_string(all) +
           " are shown; --limit N shows more, --format csv all\n";
}

Result<Results> first_page_of(Searcher& searcher, const Request& request, std::string& table) {
    auto whole = whole_table(request, no_row_limit, [&](const Request& page) { return searcher.find(page); });
    if (!whole) return Unexpected(whole.error());
    table = std::move(whole->csv);
    return std::move(whole->first);
}

// "nearness off": what --without turned off; empty when all is on.
std::string parts_off(const RankingParts& parts) {
    std::string off;
    for (const auto& part : ranking_parts) {
        if (!(parts.*part.is_on)) off += (off.empty() ? "" : ", ") + std::string(part.name);
    }
    return off;
}

// --explain: how the query was read, in words and as Xapian sees it, and why each story stands where it does.
std::string explanation_of(const Results& results, const RankingParts& parts) {
    std::string text = "read as:   " + results.sentence + "\nquery:     " + results.parsed + "\n";
    if (!results.ranking.empty()) text += "ranked by: " + results.ranking + "\n";
    if (const auto off = parts_off(parts); !off.empty()) text += "without:   " + off + "\n";
    text += "found:     " + std::string(results.is_exact ? "" : "at least ") + std::to_string(results.total) +
            " stories, " + std::to_string(results.groups) + " without copies\n";
    for (const auto& hit : results.hits) {
        text += std::to_string(hit.rank) + ". " + hit.story.id + "\n";
        for (const auto& reason : hit.reasons) text += "   " + visible(reason) + "\n";
    }
    return text;
}

}  // namespace

int run_find(const Arguments& arguments) {
    if (arguments.format == Format::trec) return told(no_format("find"));
    const auto terminal = terminal_of_stdout(arguments.colour);
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    const auto request = request_of(arguments, terminal);
    std::string table;
    auto results = arguments.wants_whole_table() ? first_page_of(*searcher, request, table) : searcher->find(request);
    if (!results) return told(results.error(), request.query);
    if (results->total == 0 && !arguments.counts_only) {
        auto ways = ways_on(request, [&](const Request& other) { return searcher->find(other); });
        if (!ways) return told(ways.error());
        results->ways_on = *std::move(ways);
    }
    if (request.explains && arguments.format != Format::json) tell(explanation_of(*results, request.parts));
    if (!terminal.is_terminal || arguments.format != Format::text) {
        for (const auto& note : results->notes) tell("note: " + note + "\n");
        if (const auto line = also_searched_line(results->also_searched); !line.empty()) tell(line + "\n");
        if (!arguments.wants_whole_table()) tell(cut_note(*results, request, arguments));
    }
    if (results->total == 0 && arguments.format == Format::text && !arguments.counts_only) {
        tell(nothing_found(*results));
        return exit_nothing_found;
    }
    return put_out(table.empty() ? rendered(*results, request, arguments, terminal) : table, arguments,
                   results->total == 0 ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
