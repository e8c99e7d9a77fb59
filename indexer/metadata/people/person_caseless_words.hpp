// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which words may be a person's name where no capitals tell it: Arabic, Indic and kindred scripts. Decides nothing
// about who it is.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

class CaselessWords {
  public:
    CaselessWords(const NameText& text, const NameSpans& taken);

    // Urdu is told by what stands behind its subjects: its nouns end where Persian and Arabic family names do.
    bool is_urdu() const { return is_urdu_; }

    bool is_hebrew(std::uint32_t at) const { return at < text_.size() && text_.word(at).printed.front() == '\xD7'; }
    bool is_bengali_or_gujarati(std::uint32_t at) const;

    // Words, but no capitals. Cyrillic and Greek have them.
    bool is_caseless(std::uint32_t at) const;

    // Scripts from Gurmukhi to Sinhala, of whose words our tables hold few: there any word that closes a name is
    // evidence.
    bool is_of_few_tables(std::uint32_t at) const;

    // ஆறுமுகம், శ్రీలక్ష్మి: in the south of India one word is a whole name.
    bool may_stand_alone(std::uint32_t at) const;

    // கூறினார்: a verb or another word behind him of whom something is said.
    bool ends_subject(std::uint32_t at) const;

    // கணேசன்: as most names of men end in Tamil.
    bool is_tamil_man(std::uint32_t at) const;

    // மு.செல்வநாயகம்: the father's initial before a name.
    bool is_stopped_initial(std::uint32_t at) const;

    // How many initials stand here, as Hindi and Bengali write them; 0 = none, or no name behind them.
    std::uint32_t letters_from(std::uint32_t first) const;

    // Bytes of the case that is written onto the word, which ends a name with it: भण्डारीले, પટેલે.
    std::uint32_t case_of(std::uint32_t at) const;

    // The word's uses; Arabic writes "and" onto the word behind it: ووزير, والشيخ.
    std::uint32_t uses(std::uint32_t at) const;
    std::uint32_t uses_without_case(std::uint32_t at) const;  // none for words that bear no case

    bool is_office(std::uint32_t at) const;      // a role, what modifies one, or a title
    bool bears_article(std::uint32_t at) const;  // of Arabic, also behind what is written onto it
    bool is_initial(std::uint32_t at) const;  // আ. ক. ম. সারওয়ার, ایس ایم تنویر: a letter, or its name
    bool is_binding(std::uint32_t at) const;             // between the names of a man and his father's: بن
    bool is_name_title(std::uint32_t at) const;          // a title that is part of names as well: حاجی, سید
    bool is_sure_given(std::uint32_t at) const;          // a given name and nothing else
    bool may_stand_before_name(std::uint32_t at) const;  // no street, mosque or prize called after somebody
    bool is_joined_given(std::uint32_t at) const;        // ومحمود: so, with "and" written onto it
    bool is_son(std::uint32_t at) const;                 // ماهر بن صالح: a name that no table has
    bool ends_family(std::uint32_t at) const;  // هاشمی فر: what Persian writes apart at the end of family names
    bool closes(std::uint32_t at) const;       // follows a name and belongs to none
    bool is_marked(std::uint32_t at) const;    // so, and only behind whom something is said of
    bool is_agent(std::uint32_t at) const;     // so, and only behind him who says or does something
    bool is_and(std::uint32_t at) const;
    bool introduces(std::uint32_t at) const;        // stands before who was there: برئاسة, كل من
    bool ends_with_origin(std::uint32_t at) const;  // an Arabic family name that tells where from: القيسي
    bool stays(std::uint32_t at, std::uint32_t first) const;  // may be part of the name that begins at `first`

  private:
    bool is_before_case(std::uint32_t at) const;  // गोकर्ण बिष्टले: a town, were it not for the name behind it

    const NameText& text_;
    const NameSpans& taken_;
    bool is_urdu_ = false, is_nepali_ = false;
};

}  // namespace pressdex
