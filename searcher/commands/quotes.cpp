// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/render_quotes.hpp"
#include "searcher/render_text.hpp"

#include <limits>

namespace pressdex {
namespace {

constexpr auto all_quotations = std::numeric_limits<std::uint32_t>::max();

std::string rendered(const Quotes& quotes, const Arguments& arguments, const Terminal& terminal) {
    if (arguments.counts_only) return std::to_string(quotes.total) + "\n";
    switch (arguments.format) {
        case Format::json:
            return json_of(quotes);
        case Format::jsonl:
            return jsonl_of(quotes);
        case Format::csv:
            return csv_of(quotes);
        default:
            return terminal.is_terminal ? text_of(quotes, terminal) : lines_of(quotes);
    }
}

}  // namespace

int run_quotes(const Arguments& arguments) {
    if (arguments.format == Format::trec) return told(no_format("quotes"));
    const auto terminal = terminal_of_stdout(arguments.colour);
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    QuotesRequest request{arguments.request, arguments.by, arguments.about};
    request.request.query = query_of(arguments.words);
    if (arguments.wants_whole_table()) request.request.limit = all_quotations;
    const auto quotes = searcher->quotes(request);
    if (!quotes) return told(quotes.error(), request.request.query);
    if (!terminal.is_terminal || arguments.format != Format::text) {
        for (const auto& note : quotes->notes) tell("note: " + note + "\n");
        if (const auto line = also_searched_line(quotes->also_searched); !line.empty()) tell(line + "\n");
    }
    return put_out(rendered(*quotes, arguments, terminal), arguments,
                   quotes->total == 0 ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
