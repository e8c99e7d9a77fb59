// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Doubts about words that a table has as a body's name: as they stand here they may be another's, or no name at all.
// Finds no names.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

class NameDoubts {
  public:
    explicit NameDoubts(const NameText& text) : text_(text) {}

    // Words first..last are a word of the language or a person's name.
    bool is_no_body(std::uint32_t first, std::uint32_t last) const {
        return is_other_word(first, last) || is_plain_noun(first, last) || is_family_name(first, last);
    }

    // They are part of a longer name that the table lacks.
    bool is_of_longer_name(std::uint32_t first, std::uint32_t last) const {
        return goes_on(first, last) || is_of_another(first) || is_of_another_kind(first) || is_first_part(last) ||
               is_of_place_before(first, last);
    }

    // Of a name that is printed without its country: it is that of a part of the country, or of something else there.
    bool is_other_at_home(std::uint32_t first, std::uint32_t last, std::string_view country) const {
        return is_of_another_state(first, last, country) || is_part_of_name(first, last);
    }

  private:
    // "über" is not Uber.
    bool is_other_word(std::uint32_t first, std::uint32_t last) const;
    // "La tercera edición" is not the paper La Tercera.
    bool is_plain_noun(std::uint32_t first, std::uint32_t last) const;
    // "Jean Dupont" is not the firm, nor is "Laura Ferrari".
    bool is_family_name(std::uint32_t first, std::uint32_t last) const;
    // "Fraunhofer-Institut": a firm's name before a hyphen and what another body is.
    bool is_first_part(std::uint32_t last) const;
    // "the American University of Sulaimani" is not the University of Sulaimani.
    bool is_of_another(std::uint32_t first) const;
    // "Development Bank of Jamaica" is not the Bank of Jamaica.
    bool is_of_another_kind(std::uint32_t first) const;
    // "Sylhet Women Chamber of Commerce": everyday words alone name another body where a town stands right before them.
    bool is_of_place_before(std::uint32_t first, std::uint32_t last) const;
    // "Texas Department of Transportation", "Department of Agriculture, Government of Tripura": a part of the country
    // has such an office, too.
    bool is_of_another_state(std::uint32_t first, std::uint32_t last, std::string_view country) const;
    // "Senate Committee on Small Business": one word that means its body only at home, beside more capitals.
    bool is_part_of_name(std::uint32_t first, std::uint32_t last) const;
    // "Ministry of Commerce, Industry and Investment Promotion" is not the Ministry of Commerce.
    bool goes_on(std::uint32_t first, std::uint32_t last) const;

    const NameText& text_;
};

}  // namespace pressdex
