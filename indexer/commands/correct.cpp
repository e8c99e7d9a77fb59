// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index correct STORY field=value...: staff's word for one story, kept and applied at once.
#include "indexer/commands/commands.hpp"
#include "indexer/correction_line.hpp"

#include <cstdlib>

namespace pressdex {

int run_correct(const IndexArguments& arguments) {
    if (arguments.names.size() < 2) {
        return told({ErrorKind::wrongly_asked, "correct takes a story and at least one field=value",
                     "There are the fields " + corrected_field_names()});
    }
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    std::string by = arguments.by;
    if (const char* user = std::getenv("USER"); by.empty() && user != nullptr) by = user;
    Complaints complaints;
    const std::vector<std::string> typed(arguments.names.begin() + 1, arguments.names.end());
    const auto done = correct_story(arguments.names.front(), typed, by, **knowledge,
                                    indexing_options(arguments, nullptr), complaints);
    return told(done, complaints, arguments);
}

}  // namespace pressdex
