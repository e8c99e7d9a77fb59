// SPDX-License-Identifier: GPL-3.0-or-later
// From what was typed to the verb that does it.
#include "searcher/commands/commands.hpp"

namespace pressdex {

int run(const std::vector<std::string>& typed) {
    auto arguments = arguments_from(typed);
    if (!arguments) return told(arguments.error());
    if (!arguments->told.empty()) return put_out(arguments->told, *arguments);
    switch (arguments->verb) {
        case Verb::find:
            return run_find(*arguments);
        case Verb::show:
            return run_show(*arguments);
        case Verb::facets:
            return run_facets(*arguments);
        case Verb::groups:
            return run_groups(*arguments);
        case Verb::similar:
            return run_similar(*arguments);
        case Verb::timeline:
            return run_timeline(*arguments);
        case Verb::quotes:
            return run_quotes(*arguments);
        case Verb::batch:
            return run_batch(*arguments);
        case Verb::fields:
            return run_fields(*arguments);
        case Verb::help:
            return run_help(*arguments);
    }
    return exit_wrongly_asked;
}

}  // namespace pressdex
