// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/event_today.hpp"

#include "indexer/metadata/day_sentences.hpp"
#include "indexer/metadata/days_of_no_event.hpp"
#include "indexer/metadata/event_words.hpp"
#include "indexer/metadata/words_among.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

// A language's words for today, and what takes place in it; parted by '|'.
struct Language {
    Words today, occasions;
};

// clang-format off: a language keeps its line.
constexpr std::array languages = {
    Language{"امروز", "امضا شد|برگزار|افتتاح|آغاز شد|دیدار|نشست|مراسم|همایش|رونمایی|جلسه"},
    Language{"اليوم", "افتتح|وقع|عقد|نظم|انطلق|التقى|التقت|استقبل|ترأس|دشن|أطلق|أقيم|اجتماع|ملتقى|حفل|توقيع|زار"},
    Language{"آج", "افتتاح|منعقد|دستخط|اجلاس|تقریب|ملاقات|دورہ|سیمینار|ورکشاپ"},
    Language{"ئەمڕۆ|ئه‌مڕۆ", "واژۆ|کرایەوە|بەڕێوەچوو|کۆبوونەوە|سەردان"},
    Language{"आज", "उद्घाटन|आयोजित|आयोजन|हस्ताक्षर|बैठक|शुभारंभ|समारोह|शिलान्यास|सम्मेलन"},
    Language{"আজ", "উদ্বোধন|অনুষ্ঠিত|স্বাক্ষর|সভা|সম্মেলন|কর্মশালা|সেমিনার|মেলা"},
    Language{"hari ini|hari ni",
             "membuka|meresmikan|menandatangani|ditandatangani|digelar|menggelar|diadakan|melancarkan|"
             "dilancarkan|merasmikan|dirasmikan|menyaksikan|pertemuan|upacara|majlis|mesyuarat|berlangsung|dilantik"},
    Language{"hôm nay", "khai mạc|tổ chức|ký kết|hội nghị|hội thảo|diễn ra|lễ |buổi làm việc|công bố quyết định"},
    Language{
        "hoy",
        "inaugur|firmó|firmaron|firmado|celebró|celebrado|presidió|suscri|abrió|reunión|reunió|jornada|clausuró|visit"},
    Language{"hoje",
             "inaugur|assin|abriu|realizou|realizada|presidiu|encerrou|cerimônia|cerimónia|reunião|reuniu|visit|posse"},
    Language{"aujourd'hui|aujourd’hui", "sign|inaugur|ouvert|présidé|tenu|réunion|cérémonie|réuni|remis|visit"},
    Language{"heute", "eröffnet|unterzeichne|übergeben|stattgefunden|verliehen|besucht|getroffen|überreicht"},
    Language{"oggi", "inaugura|firmat|aperto|aperta|presieduto|riunione|cerimonia|siglat|visitat"},
    Language{"bugün", "imzalan|açıldı|gerçekleştiril|düzenlen|tören|toplantı|ziyaret"},
    Language{"сегодня", "открыл|подписа|состоял|прошл|прошёл|провёл|провел|церемони|вручил|посетил|встрет"},
    Language{"өнөөдөр", "гарын үсэг|нээ|болов|боллоо|зохион байгуул|уулзалт|хурал"},
    Language{"今天|今日|本日|きょう",
             "举行|舉行|召开|召開|签署|簽署|签约|簽約|揭牌|开幕|開幕|启动|啟動|颁奖|頒獎|举办|舉辦|"
             "開催|締結|調印|発足|表彰式|署名|開いた|訪問"},
    Language{"오늘", "개최|체결|개막|열렸|열고|서명|수여|방문|간담회|협약식"},
    Language{"วันนี้", "เปิด|จัดงาน|จัดการ|ลงนาม|ประชุม|พิธี|มอบ|สัมมนา"},
};
// clang-format on

// All of them, and English's: most paragraphs have none.
constexpr auto words_for_today = std::to_array<std::string_view>(
    {"today",   "امروز",   "اليوم", "آج",   "ئەمڕۆ",       "ئه‌مڕۆ", "आज",    "আজ",   "hari ini",
     "hari ni", "hôm nay", "hoy",   "hoje", "aujourd'hui", "aujourd’hui",   "heute", "oggi", "bugün",
     "сегодня", "өнөөдөр", "今天",  "今日", "本日",        "きょう",        "오늘",  "วันนี้"});

// The first of the parts of `row` that stands in the text; npos for none.
std::size_t find_one(Words text, Words row, Words& found) {
    while (!row.empty()) {
        const std::size_t bar = std::min(row.find('|'), row.size());
        found = row.substr(0, bar);
        if (const std::size_t at = text.find(found); at != Words::npos) return at;
        row.remove_prefix(std::min(bar + 1, row.size()));
    }
    return Words::npos;
}

// Latin letters beside it make another word of it: "hoy" in "Ahoy".
bool stands_alone(Words text, std::size_t at, Words word) {
    return !(at > 0 && is_small_letter(text, at - 1)) && !is_small_letter(text, at + word.size());
}

std::optional<TodayTold> occasion_in_english(Words sentence, const std::string& words) {
    constexpr Words today = "today";
    const std::size_t at = words.find(today);
    if (at == std::string::npos || !stands_alone(words, at, today)) return std::nullopt;
    const Words behind = Words(words).substr(at + today.size());
    if (behind.starts_with("'s") || behind.starts_with("’s")) return std::nullopt;
    constexpr std::size_t near_before = 160, near_behind = 24;
    const std::size_t from = at - std::min(at, near_before);
    const Words near = Words(words).substr(from, at - from + today.size() + near_behind);
    if (has_any<ceremonies>(near)) return TodayTold{sentence.substr(at, today.size()), "today, and a ceremony"};
    if (!has_any<words_of_occasions>(near) || is_beside_saying(words, at, today.size())) return std::nullopt;
    return TodayTold{sentence.substr(at, today.size()), "today, and an occasion"};
}

// By language: whether its word for today stands in the paragraph.
std::array<bool, languages.size()> languages_with_today(Words paragraph) {
    std::array<bool, languages.size()> found{};
    Words today;
    for (std::size_t at = 0; at < languages.size(); ++at)
        found[at] = find_one(paragraph, languages[at].today, today) != Words::npos;
    return found;
}

std::optional<TodayTold> occasion_in_others(Words sentence, const std::string& words,
                                            const std::array<bool, languages.size()>& told) {
    for (std::size_t number = 0; number < languages.size(); ++number) {
        if (!told[number]) continue;
        const Language& language = languages[number];
        Words today, occasion;
        const std::size_t at = find_one(words, language.today, today);
        if (at == Words::npos || !stands_alone(words, at, today)) continue;
        if (find_one(words, language.occasions, occasion) == Words::npos) continue;
        return TodayTold{sentence.substr(at, today.size()), "today, and an occasion"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<TodayTold> occasion_today(Words paragraph) {
    const std::string small = lower_ascii(paragraph);
    if (!has_any<words_for_today>(small)) return std::nullopt;
    const auto others = languages_with_today(small);
    const bool english = small.find("today") != std::string::npos;
    for (const Span span : day_sentences(paragraph)) {
        const Words sentence = within(paragraph, span);
        const std::string words = lower_ascii(sentence);
        if (english) {
            if (auto told = occasion_in_english(sentence, words)) return told;
        }
        if (auto told = occasion_in_others(sentence, words, others)) return told;
    }
    return std::nullopt;
}

std::optional<TodayTold> part_of_today(Words lede) {
    const std::string words = lower_ascii(lede);
    if (!has_any<parts_of_today>(words)) return std::nullopt;
    for (const Words part : parts_of_today) {
        const std::size_t at = words.find(part);
        if (at == std::string::npos || !stands_alone(words, at, part)) continue;
        const bool only_said = has_any<words_of_saying>(words) && !has_any<words_of_occasions>(words);
        if (only_said) return std::nullopt;
        return TodayTold{lede.substr(at, part.size()), "part of the day of publication"};
    }
    return std::nullopt;
}

}  // namespace pressdex
