// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where German, Turkish and Romance languages join and part names that stand in one run of capitals. Puts no name.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"

#include <cstdint>

namespace pressdex {

class LocalCuts {
  public:
    LocalCuts(const NameText& text, const BodyStretch& stretch) : text_(text), stretch_(stretch) {}

    // The "und" of "Industrie- und Handelskammer": the first part of a compound, then the whole one.
    bool is_ellipsis(std::uint32_t at) const;

    // "Institut für Textiltechnik der Universität Aachen", "Universität Stuttgart und die Stadt Ulm": the words from
    // `joint` to before `after` part what begins at `first` from another name.
    bool is_german_the(std::uint32_t first, std::uint32_t joint, std::uint32_t after) const;

    // "Institut der deutschen Wirtschaft": the adjective before a noun.
    bool is_small_adjective(std::uint32_t at) const;

    // "Arbeitgeberverband Gesamtmetall": a name of its own right behind what a German body is.
    bool is_apposed(std::uint32_t at) const;

    // "Technische Universität Dresden": an adjective that belongs to the head behind it.
    bool is_adjective_of_head(std::uint32_t at) const;

    // "Aile ve Sosyal Hizmetler Bakanlığı": a Turkish office has what stands on both sides of "ve" in its charge.
    bool is_joint_of_office(std::uint32_t first, std::uint32_t last) const;
    bool is_joint_of_trade(std::uint32_t joint, std::uint32_t last) const;  // "Sanayi ve Teknoloji Müdürlüğü"

    // "Erciyes Üniversitesi Sanayi Bakanlığı": ministries and the like are no part of another Turkish body; the last
    // word of the first one, else `last`.
    std::uint32_t end_before_office(std::uint32_t first, std::uint32_t last) const;

    // "Il Consiglio", "O Banco": the article of a sentence's first word.
    bool opens_with_article(std::uint32_t first) const;

    // "Toplantıya İzmir Büyükşehir Belediyesi": a name would have an apostrophe before its case ending.
    bool opens_in_turkish(std::uint32_t first) const;

  private:
    const NameText& text_;
    const BodyStretch& stretch_;
};

}  // namespace pressdex
