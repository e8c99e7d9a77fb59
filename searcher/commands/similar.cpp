// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/render_csv.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_similar.hpp"
#include "searcher/render_text.hpp"

namespace pressdex {
namespace {

Request request_of(const Arguments& arguments, const Terminal& terminal) {
    auto request = arguments.request;
    request.query = query_of({arguments.words.begin() + 1, arguments.words.end()});
    request.wants_facets = arguments.wants_facets;
    request.facet_limit = 0;
    request.wants_snippets = arguments.format != Format::text || terminal.is_terminal;
    if (arguments.counts_only) request.limit = 0;
    return request;
}

std::string rendered(const Similar& similar, const Request& request, const Arguments& arguments,
                     const Terminal& terminal) {
    if (arguments.counts_only) return std::to_string(similar.results.total) + "\n";
    switch (arguments.format) {
        case Format::json:
            return json_of(similar);
        case Format::jsonl:
            return jsonl_of(similar.results);
        case Format::csv:
            return csv_of(similar.results);
        default:
            return terminal.is_terminal ? text_of(similar, request, terminal) : lines_of(similar);
    }
}

}  // namespace

int run_similar(const Arguments& arguments) {
    if (arguments.words.empty()) {
        return told({ErrorKind::wrongly_asked, "similar takes a story's id, and words that narrow",
                     "pressdex-search similar 0123456789abcdef"});
    }
    if (arguments.format == Format::trec) return told(no_format("similar"));
    const auto terminal = terminal_of_stdout(arguments.colour);
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    const auto request = request_of(arguments, terminal);
    const auto similar = searcher->similar(arguments.words.front(), request);
    if (!similar) return told(similar.error(), request.query);
    if (!terminal.is_terminal || arguments.format != Format::text) {
        for (const auto& note : similar->results.notes) tell("note: " + note + "\n");
        if (const auto line = also_searched_line(similar->results.also_searched); !line.empty()) tell(line + "\n");
        if (const auto left_out = copies_left_out(*similar); !left_out.empty()) tell("note: " + left_out + "\n");
    }
    return put_out(rendered(*similar, request, arguments, terminal), arguments,
                   similar->results.total == 0 ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
