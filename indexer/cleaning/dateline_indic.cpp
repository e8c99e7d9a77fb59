// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline_indic.hpp"

#include "indexer/cleaning/dateline_parts.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

using Words = std::string_view;

constexpr Words danda = "।";

// Correspondents, desks, bureaus, agencies.
constexpr auto reporters = std::to_array<Words>(
    {"संवाददाता", "संवाद",     "सहयोगी",    "प्रतिनिधि",  "प्रतिनिधी", "वार्ताहर", "ब्यूरो",    "एजेंसी",
     "एजेन्सी",    "एजेंसियां",   "डेस्क",       "न्यूज",       "न्यूज़",      "समाचार",  "रिपोर्टर", "प्रतिवेदक",
     "রিপোর্টার", "প্রতিবেদক", "প্রতিনিধি",  "সংবাদদাতা", "ব্যুরো",     "ডেস্ক",    "એજન્સી",   "પ્રતિનિધિ",
     "સંવાદદાતા", "નિવાસી",   "நிருபர்",    "செய்தியாளர்", "విలేకరి",     "ప్రతినిధి",   "ವರದಿಗಾರ",  "പ്രതിനിധി",
     "ലേഖകൻ",    "نمائندہ",  "نامہ نگار", "رپورٹر",    "بیورو",    "ڈیسک",    "ایجنسی"});

bool names_reporter(Words part) {
    return std::ranges::any_of(reporters, [part](Words word) { return part.find(word) != Words::npos; });
}

// Words in which a short sentence ends, and no place does.
bool ends_in_verb(Words text) {
    constexpr auto verbs = std::to_array<Words>(
        {"है",    "हैं",     "था",  "थी",   "थे",   "गया",  "गयी",  "गई",   "गए", "रहा",   "रही", "रहे",  "हुआ",  "हुई",
         "हुए",   "करें",    "नहीं", "हो",   "कहा", "किया", "दिया", "लिया", "रहें", "चाहिए", "হয়",  "হবে", "ছিল", "নেই",
         "করেন", "হয়েছে", "করুন", "গেছে", "आहे",  "आहेत",  "होते",  "छ",    "छन्", "थियो",  "भयो", "गरे",  "पाया"});
    const auto words = blank_parted(text);
    return words.empty() || std::ranges::find(verbs, words.back()) != verbs.end();
}

// Where the first of `signs` stands from there on.
std::size_t next_sign(Words text, std::size_t from, Words signs) {
    return std::min(text.find_first_of(signs, from), text.size());
}

}  // namespace

std::string without_reporter(std::string place, std::string& credit) {
    if (place.empty() || static_cast<unsigned char>(place.front()) < 0xD8 || !names_reporter(place)) return place;
    std::string rest;
    const Words text = place;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = next_sign(text, from, ",/|");
        const Words part = trimmed_part(text.substr(from, end - from), " ,/|");
        if (names_reporter(part)) {
            if (credit.empty()) credit = std::string(part);
        } else if (!part.empty()) {
            rest += (rest.empty() ? "" : ", ") + std::string(part);
        }
        from = end + 1;
    }
    return rest;
}

std::optional<Dateline> danda_dateline_of(Words paragraph) {
    constexpr std::size_t longest = 160, most_words_of_place = 2;  // bytes: three a letter
    const auto at = paragraph.substr(0, longest).find(danda);
    if (at == Words::npos || at == 0) return std::nullopt;
    const Words prefix = paragraph.substr(0, at);
    Dateline dateline;
    dateline.place = place_in(prefix, dateline);
    const bool is_place =
        shape_of_place(dateline.place) == PlaceShape::caseless &&
        blank_parted(dateline.place.substr(0, dateline.place.find(','))).size() <= most_words_of_place;
    const bool is_credit_alone = dateline.place.empty() && !dateline.credit.empty();
    if (!is_credit_alone && (!is_place || ends_in_verb(dateline.place))) return std::nullopt;
    const auto end = at + danda.size();
    const auto from = paragraph.find_first_not_of(" :-", end);
    if (from == Words::npos || !is_text(paragraph.substr(from), dateline.period.has_value())) return std::nullopt;
    dateline.end = from;
    dateline.quote = std::string(trimmed_part(paragraph.substr(0, from), " "));
    return dateline;
}

}  // namespace pressdex
