// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stems by language. They are taken from the folded word, so that a word typed without its marks has the same stem.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// "pt-BR", "PT_br" -> "pt". Not checked against any list.
std::string primary_language(std::string_view tag);

bool has_stemmer(std::string_view language);

// The stem of a folded word; the word itself where the language has no stemmer or another script, or the word has a
// digit.
std::string stem(std::string_view folded_word, std::string_view language);

// For a query, which has no language: the word itself first, then its other stems in those of the languages whose
// script it is written in. Distinct.
std::vector<std::string> stems_of(std::string_view folded_word, const std::vector<std::string>& languages);

// One language's stemmer, to be kept where many words come. Not thread-safe.
class Stemmer {
  public:
    explicit Stemmer(std::string_view language);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    const std::string& language() const;  // the primary subtag
    void stem_into(std::string& out, std::string_view folded_word);

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

}  // namespace pressdex
