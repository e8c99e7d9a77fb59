// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location_setting.hpp"

#include "indexer/metadata/places/desk_line.hpp"
#include "press/text/word_list.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t dateline_words = 8;  // a dateline's place stands among the first words
constexpr std::uint32_t longest_venue = 8;   // words
constexpr std::uint32_t dateline_paragraphs = 2;
// Words that belong to a place before its name, and behind a hyphen: a real text has three. Kota is a city and a word
// for one; a text of nothing else would be read anew from each of them.
constexpr std::uint32_t most_fillers = 8, most_parts = 8;

// Prepositions of place and what stands for them in other languages, folded.
constexpr auto before_place = std::to_array<std::string_view>(
    {"in",     "dans",    "at",     "across", "near", "throughout", "within", "inside", "around", "outside",
     "visits", "visited", "di",     "tai",    "o",    "en",         "a",      "em",     "im",     "nel",
     "nella",  "sa",      "jijini", "в",      "во",   "у",          "فى",     "في",     "فی",     "له",
     "در",     "لە",      "在",     "ที่",      "ຢູ່",    "ທີ່",          "bei",    "te",     "ad",     "au",
     "aux",    "w",       "we",     "v",      "ve",   "pod",        "i",      "na",     "під"});
constexpr auto behind_place = std::to_array<std::string_view>({"میں", "ميں", "में", "で", "に", "에", "දී", "meydana"});
constexpr std::array<std::string_view, 9> before_origin = {"from", "of", "to",           "dari", "desde",
                                                           "de",   "tu", "\u0645\u0646", "by"};

constexpr auto turkish_there =
    std::to_array<std::string_view>({"da", "de", "ta", "te", "DA", "DE", "TA", "TE", "daki", "deki", "taki", "teki"});
constexpr auto turkish_from_there =
    std::to_array<std::string_view>({"dan", "den", "tan", "ten", "DAN", "DEN", "TAN", "TEN"});

// "of" and "from" in languages that say it behind the place: Hindi, Urdu.
constexpr std::array<std::string_view, 8> behind_origin = {"के", "का", "की", "से", "کے", "کا", "کی", "سے"};

// Say what kind of place follows or stood before: "District Swat", "Lahore city", "Kabupaten Banyuwangi".
constexpr auto kinds_of_place = std::to_array<std::string_view>(
    {"city",     "district", "division", "province", "state",     "region",    "valley",   "town",       "village",
     "county",   "tehsil",   "port",     "island",   "capital",   "zone",      "estate",   "government", "metropolitan",
     "downtown", "ville",    "commune",  "ciudad",   "municipio", "provincia", "cidade",   "estado",     "citta",
     "comune",   "stadt",    "gemeinde", "standort", "landkreis", "kota",      "provinsi", "kabupaten",  "kecamatan",
     "bandar",   "negeri",   "pho",      "tinh",     "huyen",     "tp",        "lungsod",  "lalawigan",  "mkoa",
     "mkoani",   "jiji",     "wilaya",   "miasto",   "miescie",   "город",     "городе",   "города",     "городу",
     "поселке",  "селе",     "місті",    "міста",    "شهر",       "استان",     "شهرستان",  "مدينة",      "محافظة",
     "ولاية",    "ضلع",      "شہر",      "شاری",     "پارێزگای"});
// Of these, what a region is called: "state" and "region" stand behind names in English and before them elsewhere.
constexpr auto kinds_of_region = std::to_array<std::string_view>(
    {"province", "provinces", "state",    "region", "oblast",  "governorate", "prefecture", "voivodeship", "provincia",
     "region",   "estado",    "provinsi", "mkoa",   "области", "область",     "областью",   "області",     "край",
     "крае",     "صوبہ",      "استان",    "محافظة", "ولاية",   "پارێزگای",    "राज्य",       "प्रांत"});
constexpr auto kinds_before_region =
    std::to_array<std::string_view>({"provinsi", "mkoa", "provincia", "استان", "محافظة", "ولاية", "صوبہ", "پارێزگای"});
// Stand between the preposition and the place, or the word for its kind: "in the northern city of", "in upper Sindh".
constexpr auto sides_of_place = std::to_array<std::string_view>(
    {"northern", "southern", "eastern", "western", "central", "coastal", "northeastern", "northwestern", "southeastern",
     "southwestern", "upper", "lower", "rural", "nearby", "neighbouring", "neighboring", "historic", "industrial"});
// Stand before names of regions and countries: "dans le Finistère", "in der Schweiz".
constexpr auto articles = std::to_array<std::string_view>(
    {"the", "le", "la", "les", "el", "los", "las", "der", "dem", "den", "die", "das", "il"});
// Join such a word to the place's name.
constexpr std::array<std::string_view, 8> joins_kind = {"of", "de", "di", "da", "do", "ng", "von", "van"};
constexpr std::array<std::string_view, 24> days_and_months = {
    "monday",   "tuesday",  "wednesday", "thursday", "friday",    "saturday", "sunday", "january",
    "february", "march",    "april",     "may",      "june",      "july",     "august", "september",
    "october",  "november", "december",  "today",    "yesterday", "on",       "and",    "the"};

// Nouns that make a body of the place before them, even in a title that capitalises everything.
constexpr std::array<std::string_view, 30> heads_of_bodies = {
    "academy",      "agency",       "airport",    "assembly", "association", "authority", "bank",        "board",
    "bureau",       "chamber",      "chambers",   "college",  "commission",  "committee", "corporation", "council",
    "exchange",     "federation",   "foundation", "high",     "hospital",    "institute", "ltd",         "museum",
    "organisation", "organization", "police",     "school",   "times",       "university"};

// Where things take place, called by the town: "at the Montego Bay Convention Centre", "at the 2019 Geneva Motor Show".
constexpr auto heads_of_venues = std::to_array<std::string_view>(
    {"convention", "exhibition", "conference", "congress", "expo", "stadium", "arena", "fairgrounds", "show", "fair",
     "festival", "marathon", "biennale", "racecourse", "motorplex", "autodrom", "autodrome", "speedway"});
constexpr auto before_venue = std::to_array<std::string_view>({"at", "in", "during", "for", "to"});

// What bears a town's name, or makes another word of it, in scripts without capitals or behind a common noun: caps of
// ढाका cloth, "strictly protected" land (Mongolian дархан: inviolable).
constexpr auto no_place_before = std::to_array<std::string_view>({"टोपी", "मलमल", "цаазтай", "цаазат"});

}  // namespace

SettingFinder::SettingFinder(const Reading& reading, std::span<const Mention> mentions)
    : reading_(reading), words_(reading.words()), of_body_(words_.size(), false), of_place_(words_.size(), false) {
    for (const Mention& mention : mentions) {
        const bool body = mention.kind == PhraseKind::organization || mention.kind == PhraseKind::programme;
        if (mention.kind != PhraseKind::place && (!body || mention.first == mention.last)) continue;
        auto& marks = body ? of_body_ : of_place_;
        for (std::uint32_t word = mention.first; word <= mention.last; ++word) marks[word] = true;
    }
    std::uint32_t long_words = 0, capitalised = 0;
    for (std::uint32_t word = 0; word < reading.first_word_of_paragraph(1); ++word) {
        if (words_[word].folded.size() < 4) continue;
        ++long_words;
        if (words_[word].is_capitalised || words_[word].has_digit) ++capitalised;
    }
    title_case_ = capitalised * 10 >= long_words * 7;
}

bool SettingFinder::touches(std::uint32_t word, std::uint32_t next) const {
    const ReadWord& after = words_[next];
    return after.paragraph == words_[word].paragraph && !after.breaks && !after.after_comma &&
           !after.after_open_bracket && !after.after_quote && !words_[word].possessive &&
           !words_[word].before_close_bracket;
}

// A capitalised neighbour that is neither a place nor a word that may stand beside one.
bool SettingFinder::is_part_of_name(std::uint32_t word) const {
    const ReadWord& neighbour = words_[word];
    return neighbour.is_capitalised && !of_place_[word] && !is_one_of(neighbour.folded, kinds_of_place) &&
           !is_one_of(neighbour.folded, days_and_months) && !is_one_of(neighbour.folded, before_place) &&
           !is_one_of(neighbour.folded, before_origin);
}

// "the National Institute of Management (NIM) Peshawar": where that body has its seat.
bool SettingFinder::stands_behind_acronym(std::uint32_t first) const {
    if (first < 2) return false;
    const ReadWord& acronym = words_[first - 1];
    const ReadWord& place = words_[first];
    return acronym.after_open_bracket && acronym.before_close_bracket && acronym.is_all_capitals &&
           !of_place_[first - 1] && words_[first - 2].is_capitalised && place.paragraph == acronym.paragraph &&
           !place.breaks && !place.after_comma && !place.after_open_bracket;
}

// "Radolfzell-Stahringen", "Berlin-Kreuzberg": the last word of a town with its part behind a hyphen.
std::uint32_t SettingFinder::with_part(std::uint32_t last) const {
    const auto goes_on = [this](std::uint32_t word) {
        return word + 1 < words_.size() && words_[word + 1].glued && !words_[word + 1].one_character &&
               words_[word + 1].is_capitalised && touches(word, word + 1);
    };
    for (std::uint32_t parts = 0; parts < most_parts && goes_on(last); ++parts) ++last;
    return last;
}

bool SettingFinder::is_inside_a_name(std::uint32_t first, std::uint32_t last) const {
    if (of_body_[first] || stands_behind_acronym(first)) return true;
    const std::uint32_t next = last + 1;
    const bool touched = next < words_.size() && touches(last, next);
    if (touched && words_[next].is_capitalised && is_one_of(words_[next].folded, heads_of_bodies)) return true;
    if (words_[first].paragraph == 0 && title_case_) return false;
    if (touched && is_part_of_name(next)) return true;
    return first > 0 && !words_[first].is_elided && touches(first - 1, first) && words_[first - 1].is_all_capitals &&
           !words_[first].is_all_capitals && is_part_of_name(first - 1);
}

bool SettingFinder::stands_beside_a_name(std::uint32_t first) const {
    if (words_[first].is_elided) return false;
    if (words_[first].paragraph == 0 && title_case_) return false;
    return first > 0 && touches(first - 1, first) && is_part_of_name(first - 1) && !words_[first - 1].starts_sentence;
}

// "Jakarta -" on a line of its own.
bool SettingFinder::ends_with_a_dash(std::uint32_t paragraph) const {
    std::string_view line = reading_.paragraph(paragraph);
    while (line.ends_with(' ')) line.remove_suffix(1);
    return line.ends_with('-') || line.ends_with("\u2013") || line.ends_with("\u2014");
}

bool SettingFinder::opens_dateline(std::uint32_t first, std::uint32_t last) const {
    const ReadWord& word = words_[first];
    if (word.paragraph == 0 || word.paragraph > dateline_paragraphs) return false;
    const std::uint32_t opening = reading_.first_word_of_paragraph(word.paragraph);
    if (first - opening >= dateline_words) return false;
    const std::uint32_t next = last + 1;
    const bool goes_on = next < words_.size() && words_[next].paragraph == word.paragraph;
    const bool ends = goes_on && (words_[next].after_comma || words_[next].after_open_bracket || words_[next].breaks);
    if (!ends && !(!goes_on && first == opening && ends_with_a_dash(word.paragraph))) return false;
    return word.is_all_capitals ? first == opening || words_[first - 1].is_all_capitals || words_[first].breaks
                                : first == opening;
}

// Over articles, "city of", "District": the first of the words that belong to the place.
std::uint32_t SettingFinder::before_fillers(std::uint32_t first) const {
    std::uint32_t at = first;
    while (at > 0 && first - at < most_fillers && touches(at - 1, at)) {
        const auto word = words_[at - 1].folded;
        const bool of_kind = is_one_of(word, joins_kind) && at > 1 && is_one_of(words_[at - 2].folded, kinds_of_place);
        if (!is_one_of(word, articles) && !of_kind && !is_one_of(word, kinds_of_place) &&
            !is_one_of(word, sides_of_place))
            break;
        --at;
    }
    return at;
}

bool SettingFinder::is_told_to_be_a_place(std::uint32_t first) const {
    if (first == 0 || !touches(first - 1, first)) return false;
    if (is_one_of(words_[first - 1].folded, kinds_of_place)) return true;
    return first > 1 && is_one_of(words_[first - 1].folded, joins_kind) && touches(first - 2, first - 1) &&
           is_one_of(words_[first - 2].folded, kinds_of_place) && words_[first - 2].folded != "government";
}

// "Vientiane Province", "the state of New York", "la province de Québec", but "the city of New York".
bool SettingFinder::is_told_to_be_a_region(std::uint32_t first, std::uint32_t last) const {
    if (last + 1 < words_.size() && touches(last, last + 1) && is_one_of(words_[last + 1].folded, kinds_of_region))
        return true;
    if (first == 0 || !touches(first - 1, first)) return false;
    if (is_one_of(words_[first - 1].folded, kinds_before_region)) return true;
    return first > 1 && is_one_of(words_[first - 1].folded, joins_kind) && touches(first - 2, first - 1) &&
           is_one_of(words_[first - 2].folded, kinds_of_region);
}

// "at Janpath, New Delhi": the preposition stands before the capitals in front of the comma.
bool SettingFinder::follows_a_venue(std::uint32_t first) const {
    if (first == 0 || !words_[first].after_comma || words_[first].breaks) return false;
    for (std::uint32_t back = 1; back <= longest_venue && back < first; ++back) {
        const std::uint32_t at = first - back;
        if (words_[at].paragraph != words_[first].paragraph) return false;
        if (!words_[at].is_capitalised && words_[at].folded != "of" && words_[at].folded != "and" &&
            words_[at].folded != "the") {
            return back > 1 && (words_[at].folded == "in" || words_[at].folded == "at" || words_[at].folded == "near");
        }
        if (words_[at].breaks) return false;
    }
    return false;
}

// "AYDIN'DA": the ending behind the apostrophe says in Turkish that something is there, "Aydın'dan" that it comes from
// there. No other language that we read writes these endings so.
bool SettingFinder::ends_with_one_of(std::uint32_t word, std::span<const std::string_view> endings) const {
    if (!words_[word].possessive) return false;
    std::string_view rest = reading_.paragraph(words_[word].paragraph);
    rest.remove_prefix(words_[word].to);
    for (const std::string_view apostrophe : {"'", "\u2019"}) {
        if (!rest.starts_with(apostrophe)) continue;
        const auto ending = rest.substr(apostrophe.size());
        return is_one_of(ending.substr(0, ending.find_first_of(" ,.;:!?)")), endings);
    }
    return false;
}

// "at the Montego Bay Convention Centre", "at this year's Frankfurt Book Fair": the town is where it takes place.
bool SettingFinder::names_a_venue(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t longest_name = 4;  // words behind the town's
    if (of_body_[first]) return false;
    bool ends_with_venue = false;
    for (std::uint32_t at = last; !ends_with_venue && at < last + longest_name; ++at) {
        if (at + 1 >= words_.size() || !touches(at, at + 1) || !words_[at + 1].is_capitalised) return false;
        ends_with_venue = is_one_of(words_[at + 1].folded, heads_of_venues);
    }
    if (!ends_with_venue) return false;
    const auto may_stand_between = [](const ReadWord& word) {
        return word.has_digit || word.folded == "the" || word.folded == "this" || word.folded == "year" ||
               word.folded == "annual";
    };
    std::uint32_t begin = first;
    while (begin > 0 && first - begin < longest_name && words_[begin].paragraph == words_[begin - 1].paragraph &&
           may_stand_between(words_[begin - 1]))
        --begin;
    return begin > 0 && words_[begin].paragraph == words_[begin - 1].paragraph && !words_[begin].breaks &&
           is_one_of(words_[begin - 1].folded, before_venue);
}

Setting SettingFinder::setting_of(std::uint32_t first, std::uint32_t last) const {
    if (opens_dateline(first, with_part(last)) || is_desk_of_report(reading_, first, last)) return Setting::dateline;
    if (last + 1 < words_.size() && touches(last, last + 1) && is_one_of(words_[last + 1].folded, no_place_before))
        return Setting::within;
    if (words_[first].glued && first > 0 && of_place_[first - 1] && !words_[first].one_character)
        return Setting::within;
    if (names_a_venue(first, last)) return Setting::at;
    if (is_inside_a_name(first, with_part(last))) return Setting::inside;
    if (stands_beside_a_name(first)) return Setting::beside;
    if (words_[first].is_elided) {
        static constexpr std::array<std::string_view, 2> at_place = {"all", "nell"};
        return is_one_of(words_[first].elided, at_place) ? Setting::at : Setting::from;
    }
    if (ends_with_one_of(last, turkish_there)) return Setting::at;
    if (ends_with_one_of(last, turkish_from_there)) return Setting::from;
    const std::uint32_t begin = before_fillers(first);
    if (begin > 0 && touches(begin - 1, begin)) {
        const auto before = words_[begin - 1].folded;
        if (is_one_of(before, before_place)) return Setting::at;
        if (is_one_of(before, before_origin)) return Setting::from;
    }
    const std::uint32_t next = last + 1;
    if (next < words_.size() && !words_[next].breaks && is_one_of(words_[next].folded, behind_place))
        return Setting::at;
    // A country alone: "के" behind a town is said of what is done there as well.
    if (next < words_.size() && !words_[next].breaks && is_one_of(words_[next].folded, behind_origin))
        return Setting::from;
    return follows_a_venue(first) ? Setting::at : Setting::plain;
}

}  // namespace pressdex
