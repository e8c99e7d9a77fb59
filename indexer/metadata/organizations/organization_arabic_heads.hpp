// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// وزارت صنعت و پیداوار, هيئة تنمية الصادرات, الهيئة العامة للمنشآت: bodies that Arabic, Persian and Urdu tell by a head
// before their names. Those told by a town or by what stands beside them are found in organization_arabic.
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace pressdex {

class ArabicHeads {
  public:
    ArabicHeads(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    // Puts the bodies whose head is the word `at`.
    void find_at(std::uint32_t at, std::vector<BodySighting>& found) const;

  private:
    bool is_arabic(std::uint32_t at) const;
    // Bytes of "and", "in" or "for" that are written onto what a body is: "لوزارة".
    std::optional<std::size_t> head_prefix(std::uint32_t at) const;
    // وزارت صنعت و پیداوار نے: up to the word that closes a name. Arabic goes on while words bear the article.
    void of_head(std::uint32_t head, std::size_t prefix, std::vector<BodySighting>& found) const;
    // "غرفة العمليات", "مركز المدينة": no body.
    bool names_a_room(std::uint32_t at) const;
    bool is_honour(std::uint32_t at) const;
    // A noun with its article, or what the body does and for whom: "هيئة تنمية الصادرات".
    bool begins_complement(std::uint32_t at) const;
    // "مركز المنشآت الصغيرة والمتوسطة وتنمية المبادرات": what the body does besides, and for whom.
    bool is_second_task(std::uint32_t at) const;
    // "The university", "the centre": a name only with the adjectives behind it.
    bool is_definite_head(std::uint32_t at) const;
    // "الهيئة العامة للمنشآت الصغيرة والمتوسطة", "الاتحاد العام لغرف التجارة"
    void of_definite_head(std::uint32_t head, std::vector<BodySighting>& found) const;
    // "شرکت سال آینده": what the company does next year.
    bool is_time(std::uint32_t at) const;
    // "الشركة المال": an adjective agrees with its noun, so that the money is another thing ("الهيئة العليا" agrees).
    bool agrees(std::uint32_t head, std::uint32_t at) const;
    bool is_verb(std::uint32_t at) const;
    bool bears_article(std::uint32_t at) const;

    const NameText& text_;
    const NameSpans& taken_;
};

}  // namespace pressdex
