// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/result.hpp"

#include "press/text/visible.hpp"

namespace pressdex {

int exit_code(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::not_found:
            return exit_nothing_found;
        case ErrorKind::wrongly_asked:
            return exit_wrongly_asked;
        case ErrorKind::no_archive:
            return 3;
        case ErrorKind::locked:
            return 4;
        case ErrorKind::damaged:
            return 5;
        case ErrorKind::machine:
            return 5;
        case ErrorKind::input_refused:
            return exit_some_input_refused;
        case ErrorKind::another_schema:
            return 7;
        case ErrorKind::interrupted:
            return 130;
    }
    return 5;
}

std::string message(const Error& error) {
    std::string text = "pressdex: " + visible(error.sentence) + "\n";
    if (!error.hint.empty()) text += "  hint: " + visible(error.hint) + "\n";
    return text;
}

}  // namespace pressdex
