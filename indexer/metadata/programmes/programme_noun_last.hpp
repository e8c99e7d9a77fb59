// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The name that a noun of programmes ends, and what a capital noun binds to itself behind it: "Samarth scheme",
// "Program on Precision Agriculture", "APO Vision 2025". Takes no words.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/programmes/programme_merge.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pressdex {

class NamesBeforeNouns {
  public:
    // `learnt` are the acronyms that the text explains.
    NamesBeforeNouns(const NameText& text, const NameSpans& taken, const std::vector<Acronym>& learnt)
        : text_(text), taken_(taken), learnt_(learnt) {}

    // The name of which the word `noun` is the noun; none where it names nothing, or its words are taken.
    std::optional<ProgrammeMention> named_by(std::uint32_t noun) const;

  private:
    ProgrammeMention mention(std::uint32_t first, std::uint32_t last, std::uint32_t name_first,
                             std::uint32_t name_last) const;
    std::optional<std::uint32_t> first_before(std::uint32_t noun) const;
    bool can_stand_before(std::uint32_t at) const;
    bool has_article(std::uint32_t from, std::uint32_t to) const;
    std::optional<ProgrammeMention> of_body(std::uint32_t noun) const;
    std::optional<ProgrammeMention> behind_body(std::uint32_t noun) const;
    std::optional<ProgrammeMention> before_body(std::uint32_t noun) const;
    std::uint32_t with_body(std::uint32_t first, std::uint32_t noun) const;
    std::uint32_t with_complement(std::uint32_t noun) const;
    bool is_known_acronym(std::uint32_t at) const;
    bool is_of_dictionary(std::uint32_t at) const;
    bool names_one(std::uint32_t first, std::uint32_t noun, std::uint32_t last) const;

    const NameText& text_;
    const NameSpans& taken_;
    const std::vector<Acronym>& learnt_;
};

}  // namespace pressdex
