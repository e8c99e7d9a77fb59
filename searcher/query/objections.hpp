// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a reader of queries objects to: the first objection is the error of strict mode, each one a note of the
// forgiving mode.
#include "press/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pressdex::query {

// "column 8: "
inline std::string at_column(std::uint32_t column) {
    return "column " + std::to_string(column) + ": ";
}

class Objections {
  public:
    explicit Objections(bool is_strict) : is_strict_(is_strict) {}

    // `reading`: what the forgiving mode does instead, "it was read as words".
    void object(std::uint32_t column, const std::string& sentence, const std::string& hint,
                const std::string& reading) {
        if (!is_strict_) {
            note(at_column(column) + sentence + ", so " + reading);
        } else if (!error_) {
            error_ = Error{ErrorKind::wrongly_asked, at_column(column) + sentence, hint};
        }
    }

    // Said in both modes.
    void note(std::string sentence) { notes_.push_back(std::move(sentence)); }

    const std::optional<Error>& error() const { return error_; }
    std::vector<std::string> take_notes() { return std::move(notes_); }

  private:
    bool is_strict_;
    std::optional<Error> error_;
    std::vector<std::string> notes_;
};

}  // namespace pressdex::query
