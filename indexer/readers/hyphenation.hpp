// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words that a line's end cut in two. Learns from the document itself which hyphens are the typesetter's.
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pressdex {

class Hyphenation {
  public:
    // Each line of the document once, before the first question.
    void learn(std::string_view line);

    // The line and the one behind it as one, with a blank, with or without the hyphen; Han, Kana and Thai without a
    // blank.
    std::string joined(std::string line, std::string_view next) const;

  private:
    bool is_typesetters(std::string_view front, std::string_view back) const;

    std::unordered_set<std::string> words_;  // in lower case, whole ones only
    std::size_t lines_ = 0, cut_lines_ = 0;
};

}  // namespace pressdex
