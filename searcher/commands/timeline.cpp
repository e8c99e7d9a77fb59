// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/visible.hpp"
#include "searcher/commands/commands.hpp"
#include "searcher/render_timeline.hpp"

namespace pressdex {
namespace {

std::string rendered(const Timeline& timeline, const Arguments& arguments, const Terminal& terminal) {
    if (arguments.counts_only) return std::to_string(timeline.total) + "\n";
    if (arguments.format == Format::json) return json_of(timeline);
    if (arguments.format == Format::csv) return csv_of(timeline);
    return terminal.is_terminal ? text_of(timeline, terminal) : lines_of(timeline);
}

}  // namespace

int run_timeline(const Arguments& arguments) {
    if (arguments.format == Format::trec || arguments.format == Format::jsonl) {
        return told({ErrorKind::wrongly_asked, "timeline knows the formats text, json and csv", {}});
    }
    const auto terminal = terminal_of_stdout(arguments.colour);
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    const auto timeline = searcher->timeline(query_of(arguments.words), arguments.request);
    if (!timeline) return told(timeline.error());
    if (!terminal.is_terminal || arguments.format != Format::text) {
        for (const auto& choice : choice_lines(*timeline)) tell(visible(choice) + "\n");
        for (const auto& note : timeline->notes) tell("note: " + note + "\n");
    }
    return put_out(rendered(*timeline, arguments, terminal), arguments,
                   timeline->total == 0 ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
