// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands before people's names and is no office: "Mr.", "Major General (retd) Dr", "H.E.", French "M.". Finds no
// name.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

class PersonTitles {
  public:
    explicit PersonTitles(const NameText& text);

    // The word behind all titles from `at` on; `at` itself where none stands there.
    std::uint32_t behind(std::uint32_t at) const;

    // "H.E. Ith Samheng"; "M. Koffi N'Guessan", in a French text.
    bool is_short(std::uint32_t at) const;

    // A short form and its full stop, behind which the sentence goes on.
    bool is_stopped(std::uint32_t title) const;

    // Behind which a family name alone is usual.
    bool is_everyday(std::uint32_t at) const;

    // "Sri Mulyani": a title in India, a woman's name in an Indonesian text.
    bool is_name(std::uint32_t at) const;

    // "der IBU Weltcup", "Sri Lankas": what looks like a title and is a body's short form or part of a country's name.
    bool is_short_form(std::uint32_t at) const;

    // "đường Hoàng Quốc Việt": what bears the name that begins at `at` is a street, ward or commune.
    bool is_behind_street(std::uint32_t at) const;

  private:
    bool is_dotted_on(std::uint32_t at) const;
    bool is_office_of_area(std::uint32_t area, std::uint32_t name) const;

    const NameText& text_;
    bool is_bahasa_ = false, is_french_ = false;  // by small words that only they have
};

}  // namespace pressdex
