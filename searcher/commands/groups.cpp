// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/story_json.hpp"
#include "searcher/wrapping.hpp"

namespace pressdex {

int run_groups(const Arguments& arguments) {
    if (arguments.format != Format::text && arguments.format != Format::jsonl) {
        return told({ErrorKind::wrongly_asked, "groups knows the formats text and jsonl", {}});
    }
    if (!arguments.words.empty()) {
        return told(
            {ErrorKind::wrongly_asked, "groups takes no words", "To seek the word: pressdex-search find groups"});
    }
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    const auto groups = searcher->groups();
    if (!groups) return told(groups.error());
    std::string text;
    for (const auto& group : *groups) {
        if (arguments.format == Format::jsonl) {
            text += text_of_json({{"group", group.group}, {"sources", group.sources}}) + "\n";
            continue;
        }
        text += group.group;
        for (const auto& source : group.sources) text += "\t" + shown({source, {}}, {});
        text += "\n";
    }
    return put_out(text, arguments, groups->empty() ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
