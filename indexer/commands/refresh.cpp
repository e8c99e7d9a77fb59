// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index refresh: all metadata anew, from what the archive keeps.
#include "indexer/commands/commands.hpp"

namespace pressdex {

int run_refresh(const IndexArguments& arguments) {
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    Complaints complaints;
    return told(refresh(**knowledge, indexing_options(arguments, nullptr), complaints), complaints, arguments);
}

}  // namespace pressdex
