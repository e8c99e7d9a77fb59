// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words around a day that tell whether something took place on it, ASCII lower case. A list to edit; no rules.
#include <array>
#include <string_view>

namespace pressdex {

// Near before a day: history, a deadline or a validity.
constexpr auto words_of_no_event = std::to_array<std::string_view>({"dated",
                                                                    "deadline",
                                                                    "established",
                                                                    "founded",
                                                                    "born",
                                                                    "ended",
                                                                    "ending",
                                                                    "as of",
                                                                    "as on",
                                                                    "effective",
                                                                    "effect from",
                                                                    "expires",
                                                                    "expire",
                                                                    "expired",
                                                                    "expiring",
                                                                    "valid",
                                                                    "term",
                                                                    "tenure",
                                                                    "incorporated",
                                                                    "last date",
                                                                    "closing date",
                                                                    "due date",
                                                                    "submit",
                                                                    "submitted",
                                                                    "register",
                                                                    "apply",
                                                                    "applications",
                                                                    "entries",
                                                                    "commenced on",
                                                                    "commencing",
                                                                    "close on",
                                                                    "closes on",
                                                                    "closing on",
                                                                    "into force",
                                                                    "in force",
                                                                    "takes effect",
                                                                    "took effect",
                                                                    "into effect",
                                                                    "took office",
                                                                    "assumed office",
                                                                    "last year",
                                                                    "last edition",
                                                                    "previous edition",
                                                                    "originally",
                                                                    "postponed from",
                                                                    "rescheduled from",
                                                                    "moved from",
                                                                    "fiscal year",
                                                                    "enacted",
                                                                    "elections",
                                                                    "polls",
                                                                    "ab dem",
                                                                    "à partir",
                                                                    "a partir",
                                                                    "elecciones",
                                                                    "截止",
                                                                    "締切",
                                                                    "締め切り",
                                                                    "期限",
                                                                    "마감"});

// The same, history in other languages: when a body was founded.
constexpr auto words_of_founding = std::to_array<std::string_view>(
    {"didirikan", "berdiri", "thành lập", "fundada",  "fundado", "creada", "creado",
     "créé",      "créée",   "fondé",     "fondée",   "ก่อตั้ง",    "จัดตั้ง",   "เปิดดำเนินการ",
     "تأسست",     "تأسس",    "স্থাপিত",    "প্রতিষ্ঠিত", "स्थापना",  "स्थापित", "تاسیس"});

// When something else will be printed: "The next release is due on 28 November".
constexpr auto words_of_next_issue = std::to_array<std::string_view>(
    {"next release", "next publication", "next issue", "release is due", "erscheint am", "veröffentlicht am",
     "paraîtra", "sera publié", "se publicará", "será publicad", "sarà pubblicat", "выйдет", "будет опубликован"});

// Right before a day.
constexpr auto words_right_before_no_event =
    std::to_array<std::string_view>({"since", "by", "before", "until", "till", "than", "published on", "from"});

// A sentence with these tells of something ahead: "will meet on Monday" is the next Monday.
constexpr auto words_ahead =
    std::to_array<std::string_view>({"will", "next", "upcoming", "coming", "to be", "scheduled", "shall", "due to"});

// The same in other languages: futures, and the verbs by which invitations speak in the present.
constexpr auto words_ahead_elsewhere = std::to_array<std::string_view>(
    {"wird",        "werden",   "findet",      "finden",      "lädt",       "laden",       "beginnt",
     "beginnen",    "startet",  "starten",     "kommenden",   "sera",       "seront",      "aura",
     "auront",      "tiendra",  "tiendront",   "ouvrira",     "débutera",   "commencera",  "organisera",
     "accueillera", "réunira",  "présentera",  "lancera",     "inaugurera", "signera",     "invite",
     "prochain",    "próximo",  "próxima",     "prossimo",    "sarà",       "saranno",     "verrà",
     "terrà",       "aprirà",   "invita",      "vai",         "zal",        "zullen",      "skal",
     "vil",         "ska",      "kommer",      "åbner",       "åpner",      "öppnar",      "inviterer",
     "bjuder",      "będzie",   "odbędzie",    "przyszły",    "zaprasza",   "bude",        "zve",
     "akan",        "sẽ",       "atakuwa",     "watakuwa",    "utafanyika", "tulee",       "järjestetään",
     "lesz",        "пройдет",  "пройдёт",     "пройдут",     "состоится",  "состоятся",   "откроется",
     "начнется",    "начнётся", "проведет",    "проведёт",    "проведут",   "будет",       "будут",
     "приглашает",  "стартует", "відбудеться", "відбудуться", "пройде",     "відкриється", "розпочнеться",
     "буде",        "запрошує", "ќе",          "ће",          "θα",         "өтеді",       "болады",
     "boʻladi",     "יתקיים",   "תתקיים",      "ייפתח",       "سيعقد",      "ستعقد",       "سوف",
     "अगले",         "आगामी",    "আগামী",       "எதிர்வரும்",    "आउँदो"});

// Somebody spoke: the day is that of the report.
constexpr auto words_of_saying =
    std::to_array<std::string_view>({"said", "told", "says", "urged", "informed", "stressed", "added", "announced",
                                     "stated", "remarked", "warned", "claimed", "tweeted"});

// Somebody asked for something, or thought of it: no more than words, too.
constexpr auto words_of_appeal = std::to_array<std::string_view>(
    {"invited",    "called on",  "called for", "asked",      "accused",  "vowed",     "expressed",  "directed",
     "emphasised", "emphasized", "hailed",     "praised",    "lauded",   "condemned", "criticised", "criticized",
     "demanded",   "assured",    "reiterated", "reaffirmed", "appealed", "advised",   "ordered",    "rejected",
     "denied",     "expects",    "expected",   "reported",   "revealed", "confirmed", "issued",     "released",
     "approved",   "will",       "would",      "may",        "could"});

// The same in other languages.
constexpr auto words_of_saying_elsewhere = std::to_array<std::string_view>(
    {"cho biết",     "cho hay", "mengatakan", "ujar",      "tutur",     "menurut",    "dijo",      "señaló",
     "afirmó",       "disse",   "afirmou",    "déclaré",   "indiqué",   "sagte",      "teilte",    "söyledi",
     "belirtti",     "сказал",  "сообщил",    "заявил",    "کہا",       "بتایا",      "कहा",       "बताया",
     "বলেন",         "জানান",   "กล่าวว่า",     "a déclaré", "a indiqué", "a dit",      "ha detto",  "ha dichiarato",
     "erklärte",     "zei",     "meldde",     "sade",      "sagde",     "sanoi",      "kertoi",    "powiedział",
     "poinformował", "řekl",    "uvedl",      "rekao",     "izjavio",   "a declarat", "a spus",    "mondta",
     "közölte",      "sakė",    "pranešė",    "teica",     "ütles",     "заявив",     "повідомив", "сказав",
     "amesema",      "alisema", "表示",       "述べた",    "قال",       "أكد",        "گفت",       "اظهار"});

// Right behind "today": what a firm does by its release itself.
constexpr auto words_of_giving_out =
    std::to_array<std::string_view>({"provided", "reinforced", "reported", "released", "published", "confirmed",
                                     "introduced", "shared", "issued", "revealed", "unveiled", "launched"});

// The day of publication, and more than "these days".
constexpr auto parts_of_today = std::to_array<std::string_view>(
    {"this morning", "this afternoon", "this evening", "tonight",    "earlier today",  "esta mañana",
     "esta tarde",   "esta noche",     "esta manhã",   "ce matin",   "cet après-midi", "ce soir",
     "heute morgen", "heute abend",    "pagi tadi",    "pagi ini",   "petang tadi",    "bu sabah",
     "sáng nay",     "chiều nay",      "今早",         "今晨",       "今晚",           "今早上",
     "오늘 오전",    "오늘 오후",      "آج صبح",       "صباح اليوم", "امروز صبح"});

// Near before a weekday: a paper was given out on it.
constexpr auto words_of_issuing =
    std::to_array<std::string_view>({"issued", "press release", "press statement", "handout", "communique"});

// Something took place.
constexpr auto words_of_occasions = std::to_array<std::string_view>(
    {"held",         "opened",       "opening",   "opens",     "launched",   "launching",  "launch",     "inaugurated",
     "inaugurating", "inauguration", "signed",    "signing",   "visited",    "visit",      "presided",   "chaired",
     "chairing",     "presented",    "closed",    "concluded", "conducted",  "organized",  "organised",  "hosted",
     "took place",   "ceremony",     "meeting",   "met",       "workshop",   "conference", "session",    "seminar",
     "addressing",   "addressed",    "unveiled",  "attended",  "received",   "awarded",    "called on",  "called at",
     "convened",     "convention",   "symposium", "forum",     "exhibition", "fair",       "celebrated", "marked",
     "kicked off",   "began",        "gathered",  "briefing",  "summit",     "training",   "walk",       "rally"});

// Somebody spoke, and on purpose before others.
constexpr auto occasions_of_speech = std::to_array<std::string_view>(
    {"speech", "keynote", "fireside chat", "lecture", "debate", "hearing", "town hall", "testified", "testifying"});

// Right before a weekday: it ends something or comes back.
constexpr auto words_right_before_no_weekday = std::to_array<std::string_view>(
    {"until",  "till",   "til",    "by",     "before",   "through",  "since",   "every",   "each",
     "first",  "second", "third",  "fourth", "jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à", "chaque",
     "hasta",  "cada",   "até",    "bis",    "jeden",    "fino",     "ogni",    "do",      "każdy",
     "sampai", "hingga", "setiap", "her",    "до",       "каждый",   "каждую"});

// What is done before others and on a day, whoever tells of it: enough beside "today", though something is also said.
constexpr auto ceremonies =
    std::to_array<std::string_view>({"audience",         "gathering",       "appointed",
                                     "elected",          "sworn in",        "handed down",
                                     "handed over",      "granted",         "laid the foundation",
                                     "cut the ribbon",   "flagged off",     "gave away",
                                     "graduated",        "general meeting", "webinar",
                                     "general assembly", "took the oath",   "took oath",
                                     "assumed charge",   "took charge"});

// What is done once and on a day: of a sentence that begins with "today" it is what took place, wherever it stands.
constexpr auto deeds = std::to_array<std::string_view>({"signed", "inaugurated", "launched", "opened", "unveiled",
                                                        "hosted", "swore in", "broke ground", "awarded", "met with"});

}  // namespace pressdex
