// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_context.hpp"

#include "press/text/word_list.hpp"

#include <span>
#include <string_view>

namespace pressdex {
namespace {

using Words = std::span<const std::string_view>;

bool is_age(const ReadWord& word) {
    return word.printed.size() == 2 && word.printed[0] >= '1' && word.printed[0] <= '9' && word.printed[1] >= '0' &&
           word.printed[1] <= '9';
}

}  // namespace

bool PersonContext::is_by(std::uint32_t at) const {
    static constexpr std::string_view by[] = {"by", "da", "par", "por", "oleh", "door", "von", "av", "pelo", "pela"};
    return is_one_of(text_.word(at).folded, by);
}

// "chaired by Sione Halatau", "presieduto da Orlo Venier", "que preside Juana Morales": only people do.
bool PersonContext::is_behind_chair(std::uint32_t at) const {
    static constexpr std::string_view chairs[] = {"chaired",   "diketuai",  "moderated",  "moderado",   "moderada",
                                                  "moderato",  "moderata",  "officiated", "preside",    "presidee",
                                                  "presidida", "presidido", "presieduta", "presieduto", "presiede"};
    if (at < 2 || !text_.follows(at) || !text_.follows(at - 1)) return false;
    const auto is_chair = [&](std::uint32_t word) {
        return !text_.word(word).is_capitalised && is_one_of(text_.word(word).folded, chairs);
    };
    if (!is_by(at - 1)) return text_.word(at - 1).folded.starts_with("presi") && is_chair(at - 1);
    return is_chair(at - 2) ||
           (at >= 3 && text_.word(at - 2).folded == "over" && text_.word(at - 3).folded == "presided");
}

// "founded by Elspeth Dunmore", "escrito por Iker Goikoetxea"
bool PersonContext::is_behind_maker(std::uint32_t at) const {
    static constexpr std::string_view made[] = {
        "authored", "choreographed", "coached",      "composed",     "delivered", "directed",    "dipimpin",
        "ditulis",  "dirigida",      "dirigido",     "dirige",       "dirigee",   "diretta",     "diretto",
        "ecrit",    "ecrite",        "entrevistada", "entrevistado", "escrita",   "escrito",     "facilitated",
        "fondata",  "fondato",       "fonde",        "fondee",       "founded",   "fundada",     "fundado",
        "geleid",   "grundat",       "guidata",      "guidato",      "headed",    "interviewed", "introduced",
        "narrated", "opgericht",     "penned",       "scritta",      "scritto",   "succeeded",   "written"};
    if (at < 2 || !text_.follows(at) || !text_.follows(at - 1) || !is_by(at - 1)) return false;
    return !text_.word(at - 2).is_capitalised && is_one_of(text_.word(at - 2).folded, made);
}

// "his wife Angharad Tresk", "Her colleague Jory Penhallow", "His successor, Bryn Maddock"
bool PersonContext::is_behind_kin(std::uint32_t at) const {
    static constexpr std::string_view kin[] = {
        "brother",  "classmate",     "colleague", "colleagues", "cousin",       "daughter", "father",      "friend",
        "grandson", "granddaughter", "husband",   "mother",     "nephew",       "niece",    "predecessor", "sister",
        "son",      "successor",     "teammate",  "widow",      "wife",         "esposa",   "esposo",      "hermana",
        "hermano",  "hija",          "hijo",      "sucesor",    "sucesora",     "viuda",    "epouse",      "epoux",
        "collegue", "frere",         "soeur",     "successeur", "predecesseur", "moglie",   "marito",      "figlia",
        "figlio",   "fratello",      "sorella",   "collega",    "successore",   "marido",   "filha",       "filho",
        "irma",     "irmao",         "sucessor",  "sucessora",  "dochter",      "broer",    "opvolger",    "zoon",
        "istri",    "suami",         "esi",       "kardesi",    "oglu",         "kizi",     "hustru",      "dotter",
        "zona",     "corka",         "syn",       "жена",       "муж",          "сын",      "дочь",        "брат",
        "сестра"};
    if (at == 0) return false;
    const ReadWord &word = text_.word(at), &before = text_.word(at - 1);
    const bool joined = text_.follows(at) || (word.after_comma && !word.breaks && word.paragraph == before.paragraph);
    return joined && !before.is_capitalised && is_one_of(before.folded, kin);
}

// "Selon Gwenaël Le Goff"; in English that is a body's name as often.
bool PersonContext::is_behind_source(std::uint32_t at) const {
    static constexpr std::string_view sources[] = {"enligt", "ifolge",  "menurut", "secondo",
                                                   "segun",  "segundo", "selon",   "volgens"};
    if (at == 0 || !text_.follows(at)) return false;
    const auto before = text_.word(at - 1).folded;
    return is_one_of(before, sources);
}

// ", who runs the shop", ", quien abrió la tienda"
bool PersonContext::has_relative_pronoun(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (next >= text_.size() || !text_.word(next).after_comma || text_.word(next).breaks) return false;
    const auto folded = text_.word(next).folded;
    return text_.word(next).paragraph == text_.word(last).paragraph && (folded == "who" || folded == "quien");
}

bool PersonContext::has_age(std::uint32_t first, std::uint32_t last) const {
    static constexpr std::string_view of_age[] = {"old",    "yasindaki", "jahrige", "jahriger", "летний", "летняя",
                                                  "jarige", "arig",      "ariga",   "letni",    "letnia"};
    static constexpr std::string_view years[] = {"anni",  "anos",    "ans", "ar",   "let", "jaar",  "jahre",  "lat",
                                                 "tahun", "yasinda", "лет", "года", "год", "years", "vuotta", "ani"};
    if (first > 1 && text_.follows(first) && is_one_of(text_.word(first - 1).folded, of_age) &&
        text_.word(first - 1).glued)
        return true;
    std::uint32_t next = last + 1;
    if (next >= text_.size() || text_.word(next).paragraph != text_.word(last).paragraph) return false;
    const ReadWord& sign = text_.word(next);
    if (sign.after_open_bracket) return is_age(sign) && sign.before_close_bracket;
    if (!sign.after_comma || sign.breaks) return false;
    if (sign.folded == "de" || sign.folded == "aged") ++next;
    if (next >= text_.size() || !is_age(text_.word(next))) return false;
    if (sign.folded == "aged") return true;
    const std::uint32_t behind = next + 1;
    if (behind >= text_.size() || text_.word(behind).paragraph != sign.paragraph) return false;
    const bool closed = next == last + 1 && text_.word(behind).after_comma && !text_.word(behind).has_digit;
    return closed || (text_.follows(behind) && is_one_of(text_.word(behind).folded, years));
}

}  // namespace pressdex
