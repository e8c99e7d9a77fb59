// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index rebuild: the archive anew from all the files it was made from.
#include "indexer/commands/commands.hpp"

namespace pressdex {

int run_rebuild(const IndexArguments& arguments) {
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    Complaints complaints;
    return told(rebuild(**knowledge, indexing_options(arguments), complaints), complaints, arguments);
}

}  // namespace pressdex
