// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_labels.hpp"

#include "press/text/small_letters.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

// All in small letters.
constexpr auto days = std::to_array<Words>({"when",
                                            "date & time",
                                            "date and time",
                                            "date/time",
                                            "day and time",
                                            "event date",
                                            "date of event",
                                            "date of the event",
                                            "dates",
                                            "開催日",
                                            "開催日時",
                                            "日時",
                                            "会期",
                                            "活動日期",
                                            "活动日期",
                                            "일시",
                                            "행사일시",
                                            "행사일",
                                            "fecha del evento",
                                            "date de l'événement",
                                            "etkinlik tarihi",
                                            "hari/tanggal",
                                            "hari / tanggal",
                                            "とき",
                                            "と き",
                                            "開催期間",
                                            "開催日程",
                                            "実施日",
                                            "期日",
                                            "会议时间",
                                            "會議時間",
                                            "会议日期",
                                            "행사일정",
                                            "개최일",
                                            "date and venue",
                                            "date & venue",
                                            "date/venue",
                                            "kailan",
                                            "kapan",
                                            "wanneer",
                                            "quando",
                                            "termin",
                                            "когда",
                                            "коли",
                                            "дата проведения",
                                            "дата и время",
                                            "дата та час",
                                            "кога",
                                            "fecha y hora",
                                            "date et heure",
                                            "data e ora",
                                            "data e hora",
                                            "datum und uhrzeit",
                                            "data i godzina",
                                            "tarih ve saat",
                                            "hari dan tanggal",
                                            "thời gian tổ chức",
                                            "زمان برگزاری",
                                            "تاريخ الفعالية"});
constexpr auto some_days = std::to_array<Words>(
    {"date",     "day",      "day and date", "tanggal", "tarih", "fecha", "datum",   "日期",   "時間",  "时间",
     "活動時間", "活动时间", "thời gian",    "วันที่",     "วัน",    "تاريخ", "التاريخ", "تاریخ",  "তারিখ", "दिनांक",
     "तिथि",     "날짜",     "дата",         "dátum",   "תאריך", "wann",  "quand",   "cuándo", "data"});
constexpr auto places = std::to_array<Words>({"venue",
                                              "place",
                                              "location",
                                              "event location",
                                              "where",
                                              "place of event",
                                              "event venue",
                                              "場所",
                                              "ところ",
                                              "と ころ",
                                              "会場",
                                              "開催場所",
                                              "地點",
                                              "地点",
                                              "活動地點",
                                              "活动地点",
                                              "장소",
                                              "địa điểm",
                                              "สถานที่",
                                              "tempat",
                                              "lugar",
                                              "lieu",
                                              "yer",
                                              "ort",
                                              "wo",
                                              "saan",
                                              "dove",
                                              "onde",
                                              "dónde",
                                              "waar",
                                              "где",
                                              "де",
                                              "место проведения",
                                              "місце",
                                              "місце проведення",
                                              "място",
                                              "место",
                                              "орны",
                                              "luogo",
                                              "local",
                                              "miejsce",
                                              "المكان",
                                              "স্থান",
                                              "स्थान",
                                              "مقام",
                                              "جگہ",
                                              "محل"});

constexpr auto times =
    std::to_array<Words>({"time",  "heure", "hora",    "uhrzeit", "beginn", "waktu", "masa", "pukul", "saat",
                          "время", "час",   "giờ",     "الوقت",   "الساعة", "وقت",   "समय",  "সময়",   "เวลา",
                          "時刻",  "시간",  "godzina", "orario",  "ora",    "tijd",  "tid",  "oras",  "muda"});

template <std::size_t count>
bool begins_with_one(Words line, const std::array<Words, count>& labels, bool in_brackets) {
    return std::ranges::any_of(labels, [&](Words label) {
        if (!line.starts_with(label)) return false;
        Words behind = line.substr(label.size());
        behind.remove_prefix(std::min(behind.find_first_not_of(' '), behind.size()));
        // "(일시/장소) '18.10.16.": the bracket stands for the colon.
        if (in_brackets) return behind.starts_with(')') || behind.starts_with('/');
        // Behind a label of Han or Hangul a blank may stand for the colon: "日時 2021年2月24日".
        const bool is_east_asian = static_cast<unsigned char>(label.front()) >= 0xE3;
        const bool is_parted = is_east_asian && (line.substr(label.size()).starts_with(' ') ||
                                                 line.substr(label.size()).starts_with("　"));
        return behind.starts_with(':') || behind.starts_with("：") || is_parted;
    });
}

}  // namespace

EventLabel event_label_of(Words line) {
    constexpr std::size_t longest_label = 40;
    const bool in_brackets = line.starts_with('(');
    const std::string lower = in_small_letters(line.substr(in_brackets ? 1 : 0, longest_label));
    if (begins_with_one(Words(lower), days, in_brackets)) return EventLabel::day;
    if (begins_with_one(Words(lower), places, in_brackets)) return EventLabel::place;
    if (begins_with_one(Words(lower), times, in_brackets)) return EventLabel::time;
    return begins_with_one(Words(lower), some_days, in_brackets) ? EventLabel::some_day : EventLabel::none;
}

}  // namespace pressdex
