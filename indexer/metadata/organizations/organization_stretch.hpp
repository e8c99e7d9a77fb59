// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a stretch of capitals, cut already, is a body's name. Cuts no run and reads no table.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

class BodyStretch {
  public:
    explicit BodyStretch(const NameText& text) : text_(text) {}

    // "Ministry", "Association", "Co-operative": says that a body is named.
    bool is_head(std::uint32_t at) const;
    bool is_legal_form(std::uint32_t at) const;
    bool is_dotted_form(std::uint32_t at) const;  // "S.A.S.", "B.V."
    bool is_polish_form(std::uint32_t at) const;  // its last word: "Sp. z o.o."
    bool is_state(std::uint32_t at) const;        // "HENDERSON, NV": a state that is also a legal form
    bool joins(std::uint32_t at) const;
    bool has_head(std::uint32_t first, std::uint32_t last) const;

    // A name of one's own: no dictionary of ours has the word, or it is an acronym.
    bool is_own(std::uint32_t at) const;

    // A stretch with a head: whether it says more than the head alone. Linear in its words, as is_company.
    bool names_a_body(std::uint32_t first, std::uint32_t last) const;

    // "Minister of Public Administration and Management": what somebody is minister of begins at `first`.
    bool is_portfolio(std::uint32_t first) const;

    // "Hemi Tautari of Kotare Engineering": the first word behind the last small word; `first` where there is none.
    std::uint32_t behind_joints(std::uint32_t first, std::uint32_t last) const;

    // "Zoom Information Systems": capitals, the last one a company's word, one at least in no dictionary of ours.
    bool is_company(std::uint32_t first, std::uint32_t last) const;

    // "About Brand FinanceBrand Finance Plc is": the blank between a heading and its text was lost.
    bool is_run_into_heading(std::uint32_t first, std::uint32_t last) const;

    // "Rudy Tovar of Tovar Snacks Inc": behind the person's "of"; else `first`.
    std::uint32_t behind_person(std::uint32_t first, std::uint32_t last) const;

    // "Satzung der Deutschen Handelskammer", "Namen \"Deutsche Handelskammer\"": where the words before belong to no
    // name, since German begins every noun with a capital, or since a quotation mark opens it.
    std::uint32_t behind_german_nouns(std::uint32_t first, std::uint32_t last) const;

    // "FTI Consulting FTI Consulting, Inc", a heading that lost its line before the sentence that repeats it: where the
    // name begins again, else `first`.
    std::uint32_t without_echo(std::uint32_t first, std::uint32_t last) const;

  private:
    bool is_and(std::uint32_t at) const;
    bool is_german_compound(std::uint32_t at) const;
    bool is_cooperative(std::uint32_t at) const;
    bool is_all_place(std::uint32_t first, std::uint32_t last) const;
    bool is_told(std::uint32_t first, std::uint32_t last) const;
    bool is_in_company(std::uint32_t first, std::uint32_t last) const;
    bool names_a_firm_here(std::uint32_t at, std::uint32_t last) const;

    const NameText& text_;
};

}  // namespace pressdex
