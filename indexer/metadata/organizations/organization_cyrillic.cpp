// SPDX-License-Identifier: GPL-3.0-or-later
// "Глава ЦИК Молдавии", "пресслужба ДСНС", "ШУТИС-ийн багш": capitals in Cyrillic letters that an office beside them
// says to be a body.
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "press/text/word_list.hpp"

#include <string_view>

namespace pressdex {
namespace {

// Before the capitals; folded.
constexpr auto before = word_list(
    {"глава",      "главы",      "главе",       "главу",         "главой",        "пресслужба",   "пресслужбі",
     "пресслужбы", "пресслужбе", "пресслужбу",  "пресслужби",    "председатель",  "председателя", "председателем",
     "сотрудник",  "сотрудники", "сотрудников", "представитель", "представители", "голова",       "очільник",
     "начальник",  "начальника", "директор",    "директора",     "ректор",        "ректора"});
// Behind them in the genitive; Mongolian.
constexpr auto behind =
    word_list({"багш", "профессор", "захирал", "ректор", "оюутан", "эрдэмтэн", "судлаач", "ерөнхийлөгч", "дарга"});
constexpr auto genitives = word_list({"ийн", "ын", "ийг", "ны", "ний"});
// States, legal forms and what stands for no one body.
constexpr auto none =
    word_list({"ссср", "сша", "рф",    "кнр", "кндр", "фрг", "оаэ",   "юар",  "ес",     "ссса", "єс",   "ооо",  "оао",
               "зао",  "пао", "тоо",   "ип",  "ао",   "нии", "сми",   "змі",  "жкх",    "вуз",  "вну",  "сто",  "ано",
               "нко",  "хкк", "хк",    "ххк", "тбб",  "ану", "бнхау", "бнсу", "бнасау", "бнэу", "бнфу", "бнуу", "бнчу",
               "нүб",  "оху", "хбнгу", "жду", "ерд",  "дсч", "срср",  "сро",  "мсп",    "спг",  "пр"});

class CyrillicFinder {
  public:
    CyrillicFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!is_capitals(at)) continue;
            if (at > 0 && text_.follows(at) && is_office(at - 1))
                put(at, end_with_state(at));
            else if (is_of_teacher(at))
                put(at, at);
        }
        return std::move(found_);
    }

  private:
    void put(std::uint32_t first, std::uint32_t last) {
        found_.push_back({first, last, std::nullopt, first == last, "acronym beside an office", 0.6F});
    }

    bool is_capitals(std::uint32_t at) const {
        constexpr std::size_t shortest = 6, longest = 14;  // bytes, two a letter
        const ReadWord& word = text_.word(at);
        const auto first = static_cast<unsigned char>(word.printed.front());
        return word.is_all_capitals && (first == 0xD0 || first == 0xD1 || first == 0xD2) && !word.has_digit &&
               word.printed.size() >= shortest && word.printed.size() <= longest && taken_.at(at) == nullptr &&
               !text_.is_place(at) && !text_.is(at, WordUse::no_body) && !text_.in_headline_case(at) &&
               !is_one_of(word.folded, none);
    }

    // "пресслужба", "пресс-служба"; among words in capitals nothing is told.
    bool is_office(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        if (word.is_all_capitals) return false;
        return is_one_of(word.folded, before) || (at > 0 && word.glued && text_.word(at - 1).folded == "пресс");
    }

    // "ЦИК Молдавии"
    std::uint32_t end_with_state(std::uint32_t at) const {
        if (!text_.follows(at + 1) || !text_.word(at + 1).is_capitalised || taken_.at(at + 1) != nullptr) return at;
        return text_.is_place(at + 1) || text_.word(at + 1).folded.ends_with("ии") ? at + 1 : at;
    }

    // "ШУТИС-ийн дэд профессор"
    bool is_of_teacher(std::uint32_t at) const {
        constexpr std::uint32_t reach = 2;  // words before the office
        if (at + 2 >= text_.size() || !text_.word(at + 1).glued || !is_one_of(text_.word(at + 1).folded, genitives))
            return false;
        for (std::uint32_t next = at + 2; next <= at + 1 + reach && text_.follows(next); ++next)
            if (is_one_of(text_.word(next).folded, behind)) return true;
        return false;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> cyrillic_acronyms(const NameText& text, const NameSpans& taken) {
    return CyrillicFinder(text, taken).found();
}

}  // namespace pressdex
