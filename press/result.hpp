// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can go wrong, as values: a sentence for the user, a hint, and the exit code each kind means. Never an exception.
#include <string>

#include <tl/expected.hpp>

namespace pressdex {

enum class ErrorKind {
    wrongly_asked,   // the query, option or value cannot be read
    no_archive,      // nothing has been indexed at that place
    locked,          // another indexer holds the archive
    damaged,         // the archive cannot be read
    input_refused,   // a document or a file was left out
    another_schema,  // the archive was built by another version
    not_found,       // a story or value that does not exist
    interrupted,     // the user asked to stop
    machine,         // disk, memory or permissions
};

struct Error {
    ErrorKind kind = ErrorKind::machine;
    std::string sentence;  // what happened, naming file, line or column; no final full stop
    std::string hint;      // what to do next; may be empty
};

template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

// The error as a failed Result of any type: `return failure(ErrorKind::locked, "...", "...");`
inline Unexpected failure(ErrorKind kind, std::string sentence, std::string hint = {}) {
    return Unexpected(Error{kind, std::move(sentence), std::move(hint)});
}

// Exit codes of all programs (DESIGN: contracts): 0 found or done, 1 nothing found, then one a kind.
int exit_code(ErrorKind kind);
constexpr int exit_found = 0;
constexpr int exit_nothing_found = 1;
constexpr int exit_wrongly_asked = 2;
constexpr int exit_some_input_refused = 6;

// "pressdex: SENTENCE" and, on a line of its own, the hint; control characters made visible, ready for stderr.
std::string message(const Error& error);

}  // namespace pressdex
