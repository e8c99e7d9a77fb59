// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index rebuild: the archive anew from all the files it was made from.
#include "indexer/commands/commands.hpp"
#include "indexer/isolation/isolated_reading.hpp"

namespace pressdex {

int run_rebuild(const IndexArguments& arguments) {
    auto workers = start_reading_workers();
    if (!workers) return told(workers.error());
    const auto knowledge = knowledge_from(knowledge_folder(arguments.knowledge));
    if (!knowledge) return told(knowledge.error());
    Complaints complaints;
    return told(rebuild(**knowledge, indexing_options(arguments, &*workers), complaints), complaints, arguments);
}

}  // namespace pressdex
