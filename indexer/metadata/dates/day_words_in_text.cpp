// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/day_words_in_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <unordered_set>

namespace pressdex {
namespace {

using Words = std::string_view;

// Yesterday.
constexpr auto day_before_words =
    std::to_array<Words>({"yesterday", "ayer",     "hier", "gestern", "kemarin", "semalam", "dün",  "jana",   "ontem",
                          "ieri",      "gisteren", "igår", "wczoraj", "včera",   "jučer",   "juče", "tegnap", "eilen",
                          "vakar",     "kahapon",  "ahir", "včeraj",  "eile",    "kecha",   "dünən"});

// As they stand in a sentence.
constexpr auto weekday_words = std::to_array<Words>(
    {"lunes",         "martes",      "miércoles",    "jueves",       "viernes",     "sábado",       // es
     "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "domingo",      // pt
     "lundi",         "mardi",       "mercredi",     "jeudi",        "vendredi",    "samedi",       // fr
     "dimanche",      "lunedì",      "martedì",      "mercoledì",    "giovedì",     "venerdì",      // it
     "maandag",       "dinsdag",     "woensdag",     "donderdag",    "vrijdag",     "zaterdag",     // nl
     "zondag",        "måndag",      "mandag",       "tisdag",       "tirsdag",     "onsdag",       // sv, da, nb
     "torsdag",       "fredag",      "lördag",       "lørdag",       "söndag",      "søndag",       // sv, da, nb
     "poniedziałek",  "wtorek",      "czwartek",     "piątek",       "sobotę",      "niedzielę",    // pl
     "pondělí",       "středu",      "pátek",        "sobotu",       "neděli",                      // cs
     "pondelok",      "utorok",      "stredu",       "piatok",       "nedeľu",                      // sk
     "ponedjeljak",   "ponedeljak",  "utorak",       "srijedu",      "sredu",       "petak",        // hr, sr
     "subotu",        "nedjelju",    "nedelju",      "ponedeljek",   "torek",       "sredo",        // sr, sl
     "petek",         "soboto",      "nedeljo",      "miercuri",     "vineri",      "sâmbătă",      // sl, ro
     "duminică",      "hétfőn",      "kedden",       "szerdán",      "csütörtökön", "pénteken",     // ro, hu
     "szombaton",     "vasárnap",    "maanantaina",  "tiistaina",    "torstaina",   "perjantaina",  // hu, fi
     "keskiviikkona", "lauantaina",  "sunnuntaina",  "pirmadienį",   "antradienį",  "trečiadienį",  // fi, lt
     "ketvirtadienį", "penktadienį", "sekmadienį",   "pirmdien",     "otrdien",     "trešdien",     // lt, lv
     "ceturtdien",    "piektdien",   "sestdien",     "svētdien",     "esmaspäeval", "teisipäeval",  // lv, et
     "kolmapäeval",   "neljapäeval", "reedel",       "laupäeval",    "pühapäeval",                  // et
     "pazartesi",     "salı",        "çarşamba",     "perşembe",     "cuma",        "cumartesi",    // tr
     "diumenge",      "dilluns",     "dimarts",      "dimecres",     "dijous",      "divendres",
     "dissabte",  // ca
     "måndags",       "tisdags",     "onsdags",      "torsdags",     "fredags",     "lördags",
     "söndags"});  // sv: of the last one

// The day before yesterday, in one word.
constexpr auto two_days_before_words =
    std::to_array<Words>({"vorgestern", "anteayer",   "anteontem",   "avant-hier",    "eergisteren", "позавчера",
                          "позавчора",  "завчера",    "прекјуче",    "przedwczoraj",  "předevčírem", "predvčerom",
                          "prekjučer",  "alaltăieri", "tegnapelőtt", "toissapäivänä", "前天",        "一昨日",
                          "おととい",   "그저께",     "پریروز",      "پرسوں"});

// Tomorrow.
constexpr auto day_after_words = std::to_array<Words>(
    {"tomorrow", "Tomorrow", "besok",  "esok",   "demain", "amanhã", "domani", "yarın", "zítra",    "zajtra",
     "holnap",   "huomenna", "rytoj",  "завтра", "утре",   "غدا",    "غداً",    "فردا",  "আগামীকাল", "明天",
     "ngày mai", "Завтра",   "Утре",   "сутра",  "αύριο",  "demà",   "mâine",  "jutri", "rīt",      "ертең",
     "Ертең",    "ertaga",   "Ertaga", "நாளை",   "מחר",    "भोलि",   "내일",   "明日"});

// Words that are asked for with most words of a story: how a word begins and how long it is sends nearly all away.
class FewWords {
  public:
    explicit FewWords(std::span<const Words> words) { put(words); }
    void put(std::span<const Words> words) {
        words_.insert(words.begin(), words.end());
        for (const Words word : words) sizes_[byte_of(word)] |= std::uint32_t{1} << word.size();
    }
    bool contains(Words word) const {
        constexpr std::size_t most_bytes = 31;
        return !word.empty() && word.size() <= most_bytes && (sizes_[byte_of(word)] >> word.size() & 1U) != 0 &&
               words_.contains(word);
    }

  private:
    static std::size_t byte_of(Words word) { return static_cast<unsigned char>(word.front()); }

    std::unordered_set<Words> words_;
    std::array<std::uint32_t, 256> sizes_{};  // by first byte, a bit for each size
};

}  // namespace

bool is_weekday_in_small_letters(Words name) {
    static const FewWords words(weekday_words);
    return words.contains(name);
}

bool is_two_days_before(Words name) {
    static const FewWords words(two_days_before_words);
    return words.contains(name);
}

bool is_behind_one_more_day(Words before) {
    constexpr auto leads =
        std::to_array<Words>({"day before ", "avant-", "antes de ", "أول ", "اول ", "l'altro ", "l’altro "});
    return std::ranges::any_of(leads, [&](Words lead) { return before.ends_with(lead); });
}

bool is_day_after(Words name) {
    static const FewWords words(day_after_words);
    return words.contains(name);
}

// Most words are small ones of Latin script: of these only the names of the days before and after are days
// (date_names.cpp).
bool word_may_name_a_day(Words word) {
    if (word.front() >= 'A' && word.front() <= 'Z') return word.size() >= 4;
    if (word.front() < 'a' || word.front() > 'z') return true;
    static const FewWords words = [] {
        FewWords all(weekday_words);
        for (const std::span<const Words> more :
             {std::span<const Words>(day_before_words), std::span<const Words>(day_after_words),
              std::span<const Words>(two_days_before_words)})
            all.put(more);
        return all;
    }();
    return words.contains(word);
}

bool may_name_a_day(Words name) {
    return name.find(' ') != Words::npos || word_may_name_a_day(name);
}

}  // namespace pressdex
