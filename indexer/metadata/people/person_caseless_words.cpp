// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_words.hpp"

#include "indexer/metadata/people/indic_endings.hpp"
#include "indexer/metadata/people/person_case.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t bits(WordUse use) {
    return static_cast<std::uint32_t>(use);
}

constexpr auto given_firsts = word_list({"غلام", "محمد", "عبدال", "سید", "علی"});
constexpr auto bindings = word_list({"بن", "بنت", "ابن", "ابو", "أبو", "أبي", "آل", "عبد", "ولد", "ام", "أم", "ද"});
constexpr auto sons = word_list({"بن", "بنت", "ابن"});
constexpr auto name_titles = word_list({"حاجی", "حاجي", "شیخ", "سید", "سيد", "میر", "آقا", "بیگم"});
constexpr auto family_ends =
    word_list({"فر", "نژاد", "پور", "زاده", "نیا", "راد", "منش", "خواه", "تبار", "وند", "بین"});
constexpr auto ands = word_list(
    {"اور", "و", "और", "एवं", "এবং", "ও", "र", "व", "आणि", "અને", "ਅਤੇ", "සහ", "හා", "மற்றும்", "మరియు", "ಮತ್ತು", "ಹಾಗೂ"});
constexpr auto agents = word_list({"نے", "ने", "বলেন", "জানান", "گفت", "افزود", "ਨੇ", "यांनी", "म्हणाले", "म्हणाल्या"});
constexpr auto nepalese =
    word_list({"छ",    "छन्",    "छैन",   "थिए",  "भने",   "बताए", "गरे",   "गर्ने",  "गरेको", "भएको",   "गरेका",  "भएका",
               "गरिन्", "बताइन्", "भनिन्", "दिइन्", "थियो", "छिन्",  "रहेको", "रहेका", "भयो",  "गरिएको", "हुनुहुन्छ", "हुनुहुन्थ्यो"});
constexpr auto marks = word_list({"نے",      "کو",        "سے",        "کی",
                                  "کا",      "کے",        "ने",         "को",
                                  "से",       "की",        "का",        "के",
                                  "বলেন",    "জানান",     "यांनी",      "यांच्या",
                                  "यांना",    "यांचे",       "यांची",      "म्हणाले",
                                  "म्हणाल्या", "رایگەیاند", "ڕایگەیاند", "رایگه‌یاند",
                                  "وتی",     "گوتی",      "سەردانی",   "سه‌ردانی",
                                  "لەگەڵ",   "پێشوازی"});

}  // namespace

CaselessWords::CaselessWords(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {
    for (std::uint32_t at = 0; at < text_.size() && !(is_urdu_ || is_nepali_); ++at) {
        const auto printed = text_.word(at).printed;
        is_urdu_ = printed == "کے" || printed == "نے";
        is_nepali_ = printed.front() == '\xE0' && (printed.ends_with("मन्त्री") || is_one_of(printed, nepalese));
    }
}

bool CaselessWords::is_of_few_tables(std::uint32_t at) const {
    constexpr unsigned char gurmukhi = 0xA8, sinhala_end = 0xB7;
    const auto printed = text_.word(at).printed;
    if (printed.size() < 2 || printed.front() != '\xE0') return false;
    const auto second = static_cast<unsigned char>(printed[1]);
    return second >= gurmukhi && second <= sinhala_end;
}

bool CaselessWords::is_bengali_or_gujarati(std::uint32_t at) const {
    if (at >= text_.size() || text_.word(at).printed.size() < 3 || text_.word(at).printed.front() != '\xE0')
        return false;
    const auto second = static_cast<unsigned char>(text_.word(at).printed[1]);
    return second == 0xA6 || second == 0xA7 || second == 0xAA || second == 0xAB;
}

bool CaselessWords::may_stand_alone(std::uint32_t at) const {
    constexpr std::size_t shortest = 12;  // bytes
    constexpr std::string_view tamil = "\xE0\xAE",
                               of_things[] = {"\u0BC8", "\u0BB2\u0BCD", "\u0BAE\u0BCD", "\u0BC1", "\u0B95\u0BB3\u0BCD"};
    const auto printed = text_.word(at).printed;
    if (!is_of_few_tables(at) || printed.size() < shortest) return false;
    if (text_.is(at, WordUse::given)) return true;
    if (is_tamil_genitive(printed)) return false;
    constexpr std::string_view telugu[] = {"\u0C02", "\u0C41", "\u0C42", "\u0C28", "\u0C4B"};
    if (printed.starts_with("\xE0\xB0") || printed.starts_with("\xE0\xB1"))
        return std::ranges::none_of(telugu, [&](std::string_view ending) { return printed.ends_with(ending); });
    return printed.starts_with(tamil) &&
           std::ranges::none_of(of_things, [&](std::string_view ending) { return printed.ends_with(ending); });
}

bool CaselessWords::is_before_case(std::uint32_t at) const {
    return at + 1 < text_.size() && text_.follows(at + 1) && text_.uses(at + 1) == 0 && case_of(at + 1) > 0;
}

bool CaselessWords::ends_subject(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    return text_.is(at, WordUse::closes) || printed.ends_with("\u0BBE\u0BB0\u0BCD") ||
           printed.ends_with("\u0BA9\u0BB0\u0BCD") || printed.ends_with("\u0C3E\u0C30\u0C41");
}

bool CaselessWords::is_tamil_man(std::uint32_t at) const {
    constexpr std::size_t shortest = 12;  // bytes
    const auto printed = text_.word(at).printed;
    return printed.starts_with("\xE0\xAE") && printed.size() >= shortest && printed.ends_with("\u0BA9\u0BCD") &&
           !is_tamil_genitive(printed) && (text_.uses(at) == 0 || text_.is(at, WordUse::given));
}

std::uint32_t CaselessWords::case_of(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    if (printed.starts_with("\xE0\xAA") || printed.starts_with("\xE0\xAB")) return gujarati_case(printed);
    if (printed.starts_with("\xE0\xA6") || printed.starts_with("\xE0\xA7")) return bengali_case(printed);
    return is_nepali_ && printed.front() == '\xE0' ? nepali_case(printed) : 0;
}

bool CaselessWords::is_caseless(std::uint32_t at) const {
    if (at >= text_.size()) return false;
    const ReadWord& word = text_.word(at);
    return static_cast<unsigned char>(word.printed.front()) >= 0xD7 && (word.signs & sign_one_character) == 0;
}

std::uint32_t CaselessWords::uses(std::uint32_t at) const {
    constexpr std::string_view joined = "و";
    const std::uint32_t own = text_.uses(at);
    const auto folded = text_.word(at).folded;
    if (own == 0 && ends_in_office(folded)) return bits(WordUse::role);
    const bool hebrew =
        folded.front() == '\xD7' && (folded[1] == '\x95' || folded[1] == '\x9C' || folded[1] == '\x91' ||
                                     folded[1] == '\x9E' || folded[1] == '\xA9' || folded[1] == '\x9B');
    if (own != 0 || (!folded.starts_with(joined) && !hebrew)) return own;
    return text_.knowledge().names.words.uses(folded.substr(joined.size())) & ~bits(WordUse::known_alone);
}

// "विभागका": of the department.
std::uint32_t CaselessWords::uses_without_case(std::uint32_t at) const {
    const std::uint32_t ending = case_of(at);
    if (ending == 0 || text_.uses(at) != 0) return 0;
    const auto folded = text_.word(at).folded;
    if (folded.size() <= ending) return 0;
    return text_.knowledge().names.words.uses(folded.substr(0, folded.size() - ending)) & ~bits(WordUse::known_alone);
}

bool CaselessWords::is_office(std::uint32_t at) const {
    return (uses(at) & (bits(WordUse::role) | bits(WordUse::role_modifier) | bits(WordUse::title))) != 0 &&
           !text_.is(at, WordUse::given);
}

bool CaselessWords::bears_article(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    return printed.starts_with("ال") || printed.starts_with("وال") || printed.starts_with("لل") ||
           printed.starts_with("بال");
}

bool CaselessWords::is_binding(std::uint32_t at) const {
    return is_one_of(text_.word(at).printed, bindings);
}

bool CaselessWords::is_name_title(std::uint32_t at) const {
    return is_one_of(text_.word(at).printed, name_titles);
}

bool CaselessWords::is_sure_given(std::uint32_t at) const {
    constexpr std::size_t shortest_second = 6;  // bytes
    if (at >= text_.size() || text_.is_place(at)) return false;
    if (text_.uses(at) != 0) return text_.is(at, WordUse::given) && !text_.is(at, WordUse::common_given);
    const auto printed = text_.word(at).printed;
    if (is_gujarati_address(printed)) return true;
    // غلامحسین, محمدرضا, عبدالوحید: two names written as one.
    return std::ranges::any_of(given_firsts, [&](std::string_view first) {
        return printed.size() >= first.size() + shortest_second && printed.starts_with(first);
    });
}

bool CaselessWords::may_stand_before_name(std::uint32_t at) const {
    static constexpr auto called =
        word_list({"شارع",  "مسجد",   "مدرسة",   "مستشفى",  "مدينة", "جسر",    "طريق",     "حي",        "مطار",
                   "ميدان", "قاعدة",  "سد",      "ملعب",    "استاد", "كأس",    "خیابان",   "بیمارستان", "مدرسه",
                   "میدان", "پارک",   "بزرگراه", "ورزشگاه", "سڑک",   "ہسپتال", "سٹیڈیم",   "جامع",      "ضريح",
                   "مقام",  "آل",     "بني",     "بنو",     "קיבוץ", "רחוב",   "בית",      "נמל",       "सड़क",
                   "मार्ग",  "स्टेडियम", "अस्पताल",  "नगर",     "चौक",   "সড়ক",    "হাসপাতাল", "স্টেডিয়াম",  "סניף"});
    constexpr std::uint32_t bodies = bits(WordUse::head_before) | bits(WordUse::programme_before) |
                                     bits(WordUse::programme) | bits(WordUse::head_after);
    const auto printed = text_.word(at).printed;
    return (uses(at) & bodies) == 0 && !is_one_of(printed, called) && taken_.at(at) == nullptr;
}

bool CaselessWords::is_joined_given(std::uint32_t at) const {
    constexpr std::size_t shortest = 8;  // bytes
    if (at >= text_.size() || text_.uses(at) != 0 || text_.is_place(at)) return false;
    const auto printed = text_.word(at).printed;
    static constexpr std::string_view hebrew[] = {"ו", "ל", "ב", "מ", "ש", "כ"};
    const bool joined = printed.starts_with("و") || std::ranges::any_of(hebrew, [&](std::string_view prefix) {
                            return printed.starts_with(prefix);
                        });
    return printed.size() >= shortest && joined && (uses(at) & bits(WordUse::given)) != 0 &&
           (uses(at) & bits(WordUse::common_given)) == 0;
}

bool CaselessWords::is_son(std::uint32_t at) const {
    return text_.uses(at) == 0 && text_.follows(at + 1) && is_one_of(text_.word(at + 1).printed, sons);
}

bool CaselessWords::ends_family(std::uint32_t at) const {
    return at < text_.size() && text_.follows(at) && taken_.at(at) == nullptr &&
           is_one_of(text_.word(at).printed, family_ends);
}

bool CaselessWords::closes(std::uint32_t at) const {
    constexpr std::uint32_t ends = bits(WordUse::closes) | bits(WordUse::speech) | bits(WordUse::role) |
                                   bits(WordUse::role_modifier) | bits(WordUse::title);
    return text_.follows(at) &&
           ((uses(at) & ends) != 0 || is_inflected(text_.word(at).printed) || is_joined_given(at) ||
            (text_.is(at, WordUse::plain) && !text_.is(at, WordUse::given)));
}

bool CaselessWords::is_marked(std::uint32_t at) const {
    if (!text_.follows(at)) return false;
    const bool indic = text_.word(at).printed.front() == '\xE0';
    return is_one_of(text_.word(at).printed, marks) || is_inflected(text_.word(at).printed) ||
           (indic && text_.is(at, WordUse::plain)) || (is_of_few_tables(at) && text_.is(at, WordUse::closes));
}

bool CaselessWords::is_agent(std::uint32_t at) const {
    if (!text_.follows(at)) return false;
    if (is_one_of(text_.word(at).printed, agents) || text_.is(at, WordUse::speech)) return true;
    // "... کا کہنا ہے", "... کے مطابق": says, according to.
    return text_.follows(at + 1) && (text_.word(at + 1).printed == "کہنا" || text_.word(at + 1).printed == "مطابق");
}

bool CaselessWords::introduces(std::uint32_t at) const {
    static constexpr auto words =
        word_list({"برئاسة", "بحضور",  "بقيادة", "بمشاركة", "بإشراف", "وبحضور", "وبمشاركة", "אמר",
                   "אמרה",   "לדברי",  "הודיע",  "הודיעה",  "מסר",    "מסרה",   "ציין",     "ציינה",
                   "הוסיף",  "הוסיפה", "טען",    "טענה",    "כתב",    "כתבה",   "הסביר",    "הסבירה"});
    const auto printed = text_.word(at).printed;
    if (printed == "من") return at > 0 && text_.word(at - 1).printed.starts_with("كل") && text_.follows(at);
    return is_one_of(printed, words);
}

bool CaselessWords::ends_with_origin(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    return bears_article(at) && (printed.ends_with("ي") || printed.ends_with("ی"));
}

bool CaselessWords::is_and(std::uint32_t at) const {
    return is_one_of(text_.word(at).printed, ands);
}

bool CaselessWords::stays(std::uint32_t at, std::uint32_t first) const {
    if (!is_caseless(at) || (at > first && !text_.follows(at)) || taken_.at(at) != nullptr) return false;
    if (at > first && is_joined_given(at)) return false;
    // "باللاعبين": a preposition before the article begins another part of the sentence.
    if (at > first && text_.uses(at) == 0 &&
        (text_.word(at).printed.starts_with("بال") || text_.word(at).printed.starts_with("لل")))
        return false;
    if (is_binding(at) || is_initial(at) || (at > first && is_name_title(at))) return true;
    // "على", on, is no "علي".
    const bool is_given = text_.is(at, WordUse::given) && text_.word(at).printed != "على" &&
                          text_.word(at).printed != "إلى" && !text_.word(at).has_digit;
    if (is_given && (at > first || !text_.is_place(at) || text_.is(at + 1, WordUse::given))) return true;
    constexpr std::uint32_t foreign = bits(WordUse::closes) | bits(WordUse::head_before) | bits(WordUse::head_after) |
                                      bits(WordUse::programme) | bits(WordUse::programme_before) |
                                      bits(WordUse::speech);
    if (is_tamil_genitive(text_.word(at).printed) || (uses_without_case(at) & foreign) != 0) return false;
    if ((uses(at) & foreign) != 0 || (text_.is_place(at) && !(at == first && case_of(at) == 0 && is_before_case(at))) ||
        text_.word(at).has_digit)
        return false;
    const bool own_office = (uses(at) & (bits(WordUse::role) | bits(WordUse::plain))) != 0;
    if (at > first && is_of_few_tables(at) && text_.is(at, WordUse::role_modifier)) return false;
    return !own_office && !((uses(at) & bits(WordUse::title)) != 0 && at > first) &&
           !(at > first && is_inflected(text_.word(at).printed));
}

}  // namespace pressdex
