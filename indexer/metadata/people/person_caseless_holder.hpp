// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who holds the office, or bears the title, that stands before a name without capitals, and when such a name is
// believed: صدر ماساتسو گواساکاوا نے. Nothing of verbs, lists and offices behind names.
#include "indexer/metadata/people/person_caseless_name.hpp"
#include "indexer/metadata/people/person_caseless_office.hpp"
#include "indexer/metadata/people/person_caseless_words.hpp"
#include "indexer/metadata/people/person_sighting.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pressdex {

class CaselessHolders {
  public:
    CaselessHolders(const NameText& text, const CaselessWords& words, const CaselessNames& names,
                    const CaselessOffices& offices)
        : text_(text), words_(words), names_(names), offices_(offices) {}

    // The holder of the office that begins at `role`: صدر ماساتسو گواساکاوا نے, وزیر خزانہ محمد اورنگزیب سے, الرئيس عمر
    // البشير, مدير عام الهيئة محمد بن سعيد
    std::optional<PersonSighting> holder_of(std::uint32_t role) const;

  private:
    std::optional<PersonSighting> behind_letters(std::uint32_t first) const;
    std::string role_printed(std::uint32_t role, std::uint32_t name_first) const;
    bool is_believed(std::uint32_t first, const CaselessName& name) const;
    bool is_whole_alone(std::uint32_t first, const CaselessName& name) const;
    bool is_surname_alone(std::uint32_t first, const CaselessName& name) const;
    bool has_family_with_article(std::uint32_t first, const CaselessName& name) const;

    const NameText& text_;
    const CaselessWords& words_;
    const CaselessNames& names_;
    const CaselessOffices& offices_;
};

}  // namespace pressdex
