// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index doctor: what in the archive deserves a look. Exit code 1 when there is something.
#include "indexer/checkup.hpp"
#include "indexer/commands/commands.hpp"
#include "indexer/stored_stories.hpp"
#include "press/text/visible.hpp"

#include <algorithm>
#include <cstdio>

namespace pressdex {

int run_doctor(const IndexArguments& arguments) {
    const auto options = indexing_options(arguments, nullptr);
    const auto archive = Archive::open(options.archive);
    if (!archive) return told(archive.error());
    const auto generation = current_generation(options.archive);
    if (!generation) return told(generation.error());
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    const auto corrections = Corrections::from_file(options.corrections_file());
    if (!corrections) return told(corrections.error());
    Checkup checkup({**knowledge, *corrections}, arguments.examples);
    const auto done = for_each_stored_story(*archive, [&](const Story& story) { checkup.look_at(story); });
    if (!done) return told(done.error());
    checkup.look_at(Ledger::from_file(*generation / layout::ledger));
    const auto stories = checkup.stories();
    const auto findings = std::move(checkup).findings();
    const auto text = arguments.format == "jsonl" ? jsonl_of(findings, stories) : visible(text_of(findings, stories));
    std::fwrite(text.data(), 1, text.size(), stdout);
    return std::ranges::any_of(findings, [](const FindingClass& found) { return found.count > 0; }) ? exit_nothing_found
                                                                                                    : exit_found;
}

}  // namespace pressdex
