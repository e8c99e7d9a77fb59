// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_today.hpp"

#include "indexer/metadata/dates/day_sentences.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/words_among.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

// A language's words for today, and what takes place in it, as whole words; parted by '|'.
struct Language {
    Words today, occasions;
};

// A language keeps its line.
// clang-format off
constexpr std::array languages = {
    Language{"امروز", "امضا شد|برگزار شد|برگزار|افتتاح|افتتاح شد|آغاز شد|دیدار کرد|نشست|مراسم|همایش|رونمایی"},
    Language{"اليوم",
             "افتتح|وقع|عقد|نظم|انطلق|التقى|التقت|استقبل|ترأس|دشن|أطلق|أقيم|اجتماع|الاجتماع|الملتقى|ملتقى|حفل|زار|"
             "تستضيف|يستضيف|استضافت|ورشة|ندوة|مؤتمر|تنطلق|ينطلق|يفتتح|تفتتح|تنظم|ينظم"},
    Language{"آج", "افتتاح|منعقد|دستخط|اجلاس|تقریب|ملاقات|دورہ|سیمینار|ورکشاپ"},
    Language{"ئەمڕۆ|ئه‌مڕۆ", "واژۆ|کرایەوە|بەڕێوەچوو|کۆبووەوە|سەردانی"},
    Language{"आज", "उद्घाटन|आयोजित|हस्ताक्षर|बैठक|शुभारंभ|समारोह|शिलान्यास|सम्मेलन"},
    Language{"আজ", "উদ্বোধন|অনুষ্ঠিত|স্বাক্ষর|স্বাক্ষরিত|সম্মেলন|কর্মশালা|সেমিনার"},
    Language{
        "hari ini|hari ni",
        "membuka|meresmikan|menandatangani|ditandatangani|digelar|menggelar|diadakan|melancarkan|"
        "dilancarkan|merasmikan|dirasmikan|menyaksikan|pertemuan|upacara|majlis|mesyuarat|berlangsung|dilantik|dibuka|"
        "menyempurnakan|disempurnakan"},
    Language{"hôm nay", "khai mạc|tổ chức|ký kết|hội nghị|hội thảo|diễn ra|lễ|buổi làm việc|công bố quyết định"},
    Language{"hoy",
             "inauguró|inauguraron|firmó|firmaron|celebró|celebraron|presidió|suscribió|suscribieron|abrió|reunió|"
             "reunieron|clausuró|visitó|juramentó"},
    Language{"hoje",
             "inaugurou|inauguraram|assinou|assinaram|abriu|abriram|realizou|presidiu|encerrou|reuniu|reuniram|"
             "visitou|tomou posse|tomaram posse"},
    Language{
        "aujourd'hui|aujourd’hui",
        "a signé|ont signé|a inauguré|ont inauguré|a ouvert|a présidé|s'est tenu|s'est tenue|"
        "s’est tenu|s’est tenue|s'est réuni|a été signé|a été signée|a été inauguré|a été inaugurée|a remis|a visité"},
    Language{"heute",
             "eröffnet|unterzeichnet|unterzeichnete|unterzeichneten|übergeben|stattgefunden|verliehen|überreicht"},
    Language{"oggi",
             "ha inaugurato|ha firmato|hanno firmato|è stato firmato|ha aperto|si è riunito|è stata inaugurata"},
    Language{"bugün",
             "imzalandı|imzaladı|açıldı|gerçekleştirildi|düzenlendi|toplandı|töreni|ziyaret etti|imza attı|imza "
             "attılar|imzaladılar|açılışı"},
    Language{"сегодня",
             "открыл|открылся|открылась|открылось|подписали|подписал|подписано|состоялось|состоялся|состоялась|прошла|"
             "прошло|прошёл|вручили|вручил|посетил|встретился"},
    Language{"өнөөдөр", "гарын үсэг|нээлээ|боллоо|болов|зохион байгууллаа|уулзлаа"},
    Language{"今天|今日|本日|きょう",
             "举行|舉行|召开|召開|签署|簽署|签约|簽約|揭牌|开幕|開幕|启动|啟動|颁奖|頒獎|举办|舉辦|"
             "開催|締結|調印|発足|表彰式|署名|開いた|訪問"},
    Language{"오늘", "개최|체결|개막|열렸|열고|서명|수여|방문|간담회|협약식"},
    Language{"วันนี้", "เปิด|จัดงาน|ลงนาม|ประชุม|พิธี|มอบ|สัมมนา"},
};
// clang-format on

// What begins with a word for today and means "nowadays" or "of today".
constexpr std::array<Words, 6> not_today = {"오늘날", "今日の", "今日的", "今天的", "اليومية", "اليومي"};

// All of them, and English's.
constexpr auto words_for_today = std::to_array<std::string_view>(
    {"today",   "امروز",   "اليوم", "آج",   "ئەمڕۆ",       "ئه‌مڕۆ", "आज",    "আজ",   "hari ini",
     "hari ni", "hôm nay", "hoy",   "hoje", "aujourd'hui", "aujourd’hui",   "heute", "oggi", "bugün",
     "сегодня", "өнөөдөр", "今天",  "今日", "本日",        "きょう",        "오늘",  "วันนี้"});

// Scripts that part their words by blanks, apart from Latin: Cyrillic, Arabic, Indic.
bool is_spaced(Words word) {
    const auto first = static_cast<unsigned char>(word[0]), second = static_cast<unsigned char>(word[1]);
    return (first >= 0xD0 && first <= 0xDB) || (first == 0xE0 && second >= 0xA4 && second <= 0xB7);
}

bool is_letter_byte(Words text, std::size_t at) {
    if (at >= text.size()) return false;
    // Arabic and Indic signs that end clauses.
    for (const Words sign : {"،", "؛", "۔", "।", "«", "»"}) {
        for (std::size_t back = 0; back < sign.size() && back <= at; ++back) {
            if (text.substr(at - back).starts_with(sign)) return false;
        }
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Latin letters beside it make another word of it ("Ahoy"), and so do those of other scripts with blanks.
bool stands_alone(Words text, std::size_t at, Words word) {
    if (static_cast<unsigned char>(word[0]) < 0x80 || is_spaced(word) || word[0] == '\xC3')
        return !(at > 0 && is_letter_byte(text, at - 1)) && !is_letter_byte(text, at + word.size());
    return std::ranges::none_of(not_today, [&](Words other) { return text.substr(at).starts_with(other); });
}

// Arabic writes "and" before a verb and who does it behind: "وافتتح", "وقعت".
bool stands_as_verb(Words text, std::size_t at, Words word) {
    constexpr Words joint = "و";
    for (const Words ending : {"", "ت", "ا", "وا"}) {
        if (!text.substr(at + word.size()).starts_with(ending) ||
            is_letter_byte(text, at + word.size() + ending.size()))
            continue;
        if (at == 0 || !is_letter_byte(text, at - 1)) return true;
        const bool joined = text.substr(0, at).ends_with(joint);
        return joined && (at == joint.size() || !is_letter_byte(text, at - joint.size() - 1));
    }
    return false;
}

// Where the first of the parts of `row` stands in the text as a word of its own; npos for none.
std::size_t find_one(Words text, Words row, Words& found) {
    while (!row.empty()) {
        const std::size_t bar = std::min(row.find('|'), row.size());
        found = row.substr(0, bar);
        const bool arabic =
            static_cast<unsigned char>(found[0]) >= 0xD8 && static_cast<unsigned char>(found[0]) <= 0xDB;
        for (std::size_t at = text.find(found); at != Words::npos; at = text.find(found, at + 1)) {
            if (stands_alone(text, at, found) || (arabic && stands_as_verb(text, at, found))) return at;
        }
        row.remove_prefix(std::min(bar + 1, row.size()));
    }
    return Words::npos;
}

// "heute in Berlin": where something took place, and so something did. (In English much is said "today in" a place.)
bool names_place_behind(Words behind) {
    constexpr auto leads = std::to_array<Words>({" in ", " im ", " di ", " à ", " en ", " em ", " a ", " au ", " te "});
    const auto lead = std::ranges::find_if(leads, [&](Words word) { return behind.starts_with(word); });
    if (lead == leads.end()) return false;
    behind.remove_prefix(lead->size());
    constexpr Words article = "the ";
    if (behind.starts_with(article)) behind.remove_prefix(article.size());
    return !behind.empty() && behind.front() >= 'A' && behind.front() <= 'Z';
}

std::optional<TodayTold> occasion_in_english(Words sentence, const std::string& words) {
    constexpr Words today = "today";
    const std::size_t at = words.find(today);
    if (at == std::string::npos || !stands_alone(words, at, today)) return std::nullopt;
    const Words behind = Words(words).substr(at + today.size());
    if (behind.starts_with("'s") || behind.starts_with("’s")) return std::nullopt;
    constexpr std::size_t near_before = 160, near_behind = 24, near_behind_ceremony = 48;
    const std::size_t from = at - std::min(at, near_before);
    const auto until = [&](std::size_t bytes) { return Words(words).substr(from, at - from + today.size() + bytes); };
    const Words near = until(near_behind);
    if (has_any<ceremonies>(until(near_behind_ceremony)))
        return TodayTold{sentence.substr(at, today.size()), "today, and a ceremony"};
    constexpr std::size_t near_behind_opening = 200;
    const bool opens = words.find_first_not_of(' ') == at;
    if (opens && has_any<deeds>(until(near_behind_opening)) && !has_any<words_of_saying>(until(near_behind_opening)))
        return TodayTold{sentence.substr(at, today.size()), "today, and a deed"};
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
    constexpr std::size_t near = 160, near_saying = 48;
    for (std::size_t number = 0; number < languages.size(); ++number) {
        if (!told[number]) continue;
        Words today, occasion;
        const std::size_t at = find_one(words, languages[number].today, today);
        if (at == Words::npos) continue;
        const auto around = [&](std::size_t bytes) {
            const std::size_t from = at - std::min(at, bytes);
            return Words(words).substr(from, at - from + today.size() + bytes);
        };
        const bool took_place = find_one(around(near), languages[number].occasions, occasion) != Words::npos ||
                                names_place_behind(sentence.substr(at + today.size()));
        if (!took_place) continue;
        if (has_any<words_of_saying_elsewhere>(around(near_saying))) continue;
        return TodayTold{sentence.substr(at, today.size()), "today, and an occasion"};
    }
    return std::nullopt;
}

// Of a paragraph and itself in small letters: an occasion beside "today".
std::optional<TodayTold> occasion_today(Words paragraph, const std::string& small) {
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

// Of a lede and itself in small letters.
std::optional<TodayTold> part_of_today(Words lede, const std::string& small) {
    for (const Words part : parts_of_today) {
        const std::size_t at = small.find(part);
        if (at == std::string::npos || !stands_alone(small, at, part)) continue;
        const bool only_said = has_any<words_of_saying>(small) && !has_any<words_of_occasions>(small);
        if (only_said) return std::nullopt;
        return TodayTold{lede.substr(at, part.size()), "part of the day of publication"};
    }
    return std::nullopt;
}

// Most paragraphs have none of them: asked at once, since every paragraph is asked.
constexpr auto today_and_its_parts = [] {
    std::array<Words, words_for_today.size() + parts_of_today.size()> all{};
    std::ranges::copy(parts_of_today, std::ranges::copy(words_for_today, all.begin()).out);
    return all;
}();

}  // namespace

std::optional<TodayTold> told_of_today(Words paragraph, bool is_lede) {
    const std::string small = lower_ascii(paragraph);
    if (!has_any<today_and_its_parts>(small)) return std::nullopt;
    if (is_lede && has_any<parts_of_today>(small)) {
        if (auto told = part_of_today(paragraph, small)) return told;
    }
    return has_any<words_for_today>(small) ? occasion_today(paragraph, small) : std::nullopt;
}

}  // namespace pressdex
