// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/copy_changes.hpp"
#include "searcher/render_copies.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"

namespace pressdex {
namespace {

// The whole group beside each other, in the order in which it came out.
int show_copies(Searcher& searcher, const Story& story, const std::vector<Story>& copies, const Arguments& arguments) {
    std::vector<Story> group = {story};
    for (const auto& copy : copies) {
        auto whole = searcher.story(copy.id);
        if (!whole) return told(whole.error());
        group.push_back(*std::move(whole));
    }
    const auto changes = changes_in(std::move(group));
    if (arguments.format == Format::json) return put_out(json_of(changes), arguments);
    return put_out(text_of(changes, terminal_of_stdout(arguments.colour)), arguments);
}

}  // namespace

int run_show(const Arguments& arguments) {
    if (arguments.words.size() != 1) {
        return told({ErrorKind::wrongly_asked, "show takes one story's id", "pressdex-search show 0123456789abcdef"});
    }
    if (arguments.format != Format::text && arguments.format != Format::json) {
        return told({ErrorKind::wrongly_asked, "show knows the formats text and json", {}});
    }
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    const auto story = searcher->story(arguments.words.front());
    if (!story) return told(story.error());
    const auto siblings = searcher->siblings(*story);
    if (!siblings) return told(siblings.error());
    const auto copies = searcher->copies(*story);
    if (!copies) return told(copies.error());
    if (arguments.request.copies == Copies::all) return show_copies(*searcher, *story, *copies, arguments);
    if (arguments.format == Format::json) return put_out(json_of(*story, *siblings, *copies), arguments);
    return put_out(text_of(*story, *siblings, *copies, terminal_of_stdout(arguments.colour)), arguments);
}

}  // namespace pressdex
