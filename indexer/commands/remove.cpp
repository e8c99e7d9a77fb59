// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index remove PATH|ID...: take files or stories out of the archive.
#include "indexer/commands/commands.hpp"

namespace pressdex {

int run_remove(const IndexArguments& arguments) {
    Complaints complaints;
    return told(remove_from(arguments.names, indexing_options(arguments, nullptr)), complaints, arguments);
}

}  // namespace pressdex
