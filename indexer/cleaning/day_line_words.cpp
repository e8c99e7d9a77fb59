// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/day_line_words.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "press/text/word_list.hpp"

namespace pressdex {
namespace {

// Rows of words.
// clang-format off
// What a paper calls itself.
constexpr auto words_for_release = word_list({"press",
                                              "release",
                                              "media",
                                              "comunicato",
                                              "stampa",
                                              "del",
                                              "comunicado",
                                              "nota",
                                              "de",
                                              "prensa",
                                              "imprensa",
                                              "communique",
                                              "presse",
                                              "pressemitteilung",
                                              "medienmitteilung",
                                              "pressmeddelande",
                                              "pressemelding",
                                              "pressemeddelelse",
                                              "persbericht",
                                              "siaran",
                                              "pers",
                                              "kenyataan",
                                              "пресс",
                                              "релиз",
                                              "реліз",
                                              "informacja",
                                              "prasowa",
                                              "tiskova",
                                              "zprava",
                                              "sajtokozlemeny",
                                              "報道発表",
                                              "보도자료",
                                              "新闻稿",
                                              "新聞稿",
                                              "بيان",
                                              "صحفي",
                                              "بتاريخ",
                                              "تم",
                                              "پریس",
                                              "ریلیز",
                                              "nr",
                                              "no"});

constexpr auto clock_words = word_list({"am",       "pm",
                                        "เวลา",      "น",
                                        "gmt",      "utc",
                                        "pkt",      "ist",
                                        "est",      "edt",
                                        "pst",      "wib",
                                        "pht",      "published",
                                        "posted",   "updated",
                                        "released", "issued",
                                        "created",  "modified",
                                        "uploaded", "last",
                                        "date",     "dated",
                                        "on",       "at",
                                        "the",      "of",
                                        "t",        "z",
                                        "time",     "hrs",
                                        "hours",    "h",
                                        "release",  "publie",
                                        "le",       "publicado",
                                        "el",       "veroffentlicht",
                                        "vom",      "tarih",
                                        "yayin",    "ngay",
                                        "luc",      "cap",
                                        "nhat",     "diterbitkan",
                                        "tanggal",  "پیر",
                                        "تاريخ",    "نشر",
                                        "في",       "تاریخ",
                                        "وقت",      "সময়",
                                        "পূর্বাহ্ণ",   "অপরাহ্ণ",
                                        "প্রকাশ",    "প্রকাশিত",
                                        "発表",     "公開",
                                        "更新"});
// clang-format on

}  // namespace

bool is_clock_word(std::string_view word) {
    return is_one_of(word, clock_words) || is_one_of(word, words_for_release) || weekday_named(word).has_value();
}

}  // namespace pressdex
