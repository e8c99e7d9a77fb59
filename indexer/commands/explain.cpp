// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index explain STORY: every value of a stored story and why it is believed.
#include "indexer/commands/commands.hpp"
#include "indexer/explanation.hpp"
#include "indexer/stored_stories.hpp"
#include "press/text/visible.hpp"

#include <cstdio>

namespace pressdex {

int run_explain(const IndexArguments& arguments) {
    const auto options = indexing_options(arguments, nullptr);
    const auto archive = Archive::open(options.archive);
    if (!archive) return told(archive.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return told(corrections.error());
    for (const auto& id : arguments.names) {
        const auto story = stored_story(*archive, id);
        if (!story) return told(story.error());
        const auto explanation = explanation_of(*story, *corrections);
        const auto text = arguments.format == "jsonl" ? jsonl_of(explanation) : visible(text_of(explanation));
        std::fwrite(text.data(), 1, text.size(), stdout);
    }
    return exit_found;
}

}  // namespace pressdex
