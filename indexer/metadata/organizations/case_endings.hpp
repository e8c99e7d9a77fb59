// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Endings by which Russian and Polish adjectives and genitives are told, and the nominative of an adjective. Finds no
// names and reads no story.
#include "indexer/authority/body_heads.hpp"

#include <string>
#include <string_view>

namespace pressdex {

class CaseEndings {
  public:
    explicit CaseEndings(BodyLanguage language) : is_russian_(language == BodyLanguage::russian) {}

    static bool reads(BodyLanguage language) {
        return language == BodyLanguage::russian || language == BodyLanguage::polish;
    }
    bool is_russian() const { return is_russian_; }

    // All take folded words. An adjective in any case, as it stands before a body's word.
    bool is_adjective(std::string_view word) const;
    // A noun or adjective that may be what a body is for: "развития", "экономического", "społecznej"; no pronoun.
    bool is_genitive(std::string_view word) const;
    bool is_and(std::string_view word) const;

    // "Федерального" -> "Федеральный", "Gdańskiego" -> "Gdański"; as given where no ending of another case stands.
    std::string nominative(std::string_view printed, BodyWord::Gender gender) const;

  private:
    bool is_russian_;
};

// The word as shown, its first letter a capital one.
std::string with_capital(std::string_view word);

}  // namespace pressdex
