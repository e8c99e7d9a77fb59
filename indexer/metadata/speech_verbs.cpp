// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/speech_verbs.hpp"

#include "press/text/folding.hpp"

#include <string>
#include <unordered_set>

namespace pressdex {
namespace {

constexpr std::string_view verbs[] = {
    // English
    "said",
    "says",
    "say",
    "added",
    "adds",
    "stated",
    "states",
    "told",
    "tells",
    "noted",
    "notes",
    "remarked",
    "observed",
    "explained",
    "commented",
    "announced",
    "informed",
    "urged",
    "emphasized",
    "emphasised",
    "stressed",
    "highlighted",
    "underlined",
    "underscored",
    "maintained",
    "reiterated",
    "expressed",
    "declared",
    "claimed",
    "argued",
    "believes",
    "believe",
    "thanked",
    "appreciated",
    "lauded",
    "praised",
    "opined",
    "asserted",
    "continued",
    "concluded",
    "suggested",
    "recalled",
    "revealed",
    "acknowledged",
    "mentioned",
    "pointed",
    "assured",
    "quoted",
    "wrote",
    "asked",
    "replied",
    "responded",
    "apprised",
    "briefed",
    // Spanish
    "dijo",
    "afirmó",
    "señaló",
    "agregó",
    "expresó",
    "destacó",
    "indicó",
    "explicó",
    "aseguró",
    "manifestó",
    "sostuvo",
    "comentó",
    "anunció",
    "subrayó",
    "declaró",
    "precisó",
    "recordó",
    "puntualizó",
    "añadió",
    // Bahasa
    "kata",
    "ujar",
    "tutur",
    "ucap",
    "jelas",
    "tegas",
    "ungkap",
    "terang",
    "sebut",
    "imbuh",
    "katanya",
    "ujarnya",
    "tuturnya",
    "ucapnya",
    "jelasnya",
    "mengatakan",
    "menjelaskan",
    "menegaskan",
    "menyampaikan",
    "menyatakan",
    "menuturkan",
    "mengungkapkan",
    "menambahkan",
    // Vietnamese, Turkish, French, German
    "nói",
    "biết",
    "dedi",
    "söyledi",
    "belirtti",
    "ifade",
    "vurguladı",
    "kaydetti",
    "déclaré",
    "sagte",
    "erklärte",
    "betonte",
    // Urdu, Arabic, Bengali, Hindi
    "کہا",
    "بتایا",
    "وضاحت",
    "قال",
    "قالت",
    "أكد",
    "أكدت",
    "أضاف",
    "أوضح",
    "صرح",
    "أشار",
    "বলেন",
    "বলেছেন",
    "জানান",
    "कहा",
    "बताया",
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

using Verbs = std::unordered_set<std::string, Hash, std::equal_to<>>;

Verbs folded_verbs() {
    Verbs all;
    for (const auto verb : verbs) all.insert(folded(verb));
    return all;
}

}  // namespace

bool is_speech_verb(std::string_view folded_word) {
    static const Verbs all = folded_verbs();
    return all.find(folded_word) != all.end();
}

}  // namespace pressdex
