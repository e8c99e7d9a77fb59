// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index correct STORY field=value...: staff's word for one story, kept and applied at once.
#include "indexer/commands/commands.hpp"
#include "indexer/correction_line.hpp"

#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace pressdex {

namespace {

// As the session says, else as the system knows who runs this.
std::string user_name() {
    if (const char* user = std::getenv("USER"); user != nullptr && *user != '\0') return user;
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr ? entry->pw_name : std::string();
}

}  // namespace

int run_correct(const IndexArguments& arguments) {
    if (arguments.names.size() < 2) {
        return told({ErrorKind::wrongly_asked, "correct takes a story and at least one field=value",
                     "There are the fields " + corrected_field_names()});
    }
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    const std::string by = arguments.by.empty() ? user_name() : arguments.by;
    Complaints complaints;
    const std::vector<std::string> typed(arguments.names.begin() + 1, arguments.names.end());
    const auto done = correct_story(arguments.names.front(), typed, by, **knowledge,
                                    indexing_options(arguments, nullptr), complaints);
    return told(done, complaints, arguments);
}

}  // namespace pressdex
