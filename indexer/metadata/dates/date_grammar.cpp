// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_grammar.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

constexpr std::u32string_view dashes = U"-–—‑‒";

bool is_capital(std::string_view word) {
    // Scripts without case count as capital: their names are no other words.
    if (word.empty()) return false;
    if (static_cast<unsigned char>(word.front()) < 0x80) return !(word.front() >= 'a' && word.front() <= 'z');
    return u_islower(static_cast<UChar32>(code_point_at(word, 0).value)) == 0;
}

}  // namespace

std::string_view DateGrammar::word(std::size_t at) const {
    const DateToken* found = token(at);
    if (found == nullptr || !found->is_word()) return {};
    return text_.substr(found->from, found->to - found->from);
}

bool DateGrammar::is_word(std::size_t at, std::initializer_list<std::string_view> words) const {
    const std::string_view found = word(at);
    return !found.empty() && std::find(words.begin(), words.end(), found) != words.end();
}

bool DateGrammar::is_sign(std::size_t at, std::u32string_view signs) const {
    const DateToken* found = token(at);
    return found != nullptr && found->kind == DateToken::Kind::sign && signs.find(found->value) != signs.npos;
}

// 1..31 that is no part of a longer number ("in February, 3.6 percent", 20,000, 24%).
bool DateGrammar::is_day_number(std::size_t at) const {
    const DateToken* found = token(at);
    if (found == nullptr || !found->is_number() || found->digits > 2 || found->value < 1 || found->value > 31)
        return false;
    const DateToken* next = token(at + 1);
    if (next != nullptr && !next->after_blank && next->kind == DateToken::Kind::sign) {
        if (next->value == U'%') return false;
        const DateToken* then = token(at + 2);
        const bool joined = then != nullptr && then->is_number() && !then->after_blank;
        if (joined && next->value == U',' && then->digits == 3) return false;
        if (joined && next->value == U'.' && then->digits <= 3) return false;
    }
    return true;
}

bool DateGrammar::is_year_number(std::size_t at) const {
    const DateToken* found = token(at);
    if (found == nullptr || !found->is_number() || found->digits != 4) return false;
    const int year = common_year(found->value);
    return year >= first_plausible_year && year <= last_plausible_year;
}

// Sites print two dates, or a date and a time, without a blank: "22. Dezember 201922. Dezember 2019", "28 luglio
// 202010:43". Behind a month, four digits of a longer number are the year. 0 for none.
int DateGrammar::year_at(std::size_t at) const {
    if (is_year_number(at)) return common_year(token(at)->value);
    const DateToken* found = token(at);
    if (found == nullptr || !found->is_number() || found->digits < 5 || found->digits > 6) return 0;
    const auto first_four = static_cast<int>(found->digits == 5 ? found->value / 10 : found->value / 100);
    return first_four >= 2000 && first_four <= last_plausible_year ? first_four : 0;
}

DateGrammar::Month DateGrammar::month_at(std::size_t at) const {
    const std::string_view first = word(at);
    if (first.size() < 3) return {};
    Month month{0, at + 1, is_also_a_word(first), is_capital(first)};
    if (!word(at + 1).empty()) {
        const std::string_view both = text_.substr(tokens_[at].from, tokens_[at + 1].to - tokens_[at].from);
        if (const auto found = month_named(both)) {
            month.number = *found;
            month.end = at + 2;
            return month;
        }
    }
    // Turkish hangs its endings on with an apostrophe: "1 Temmuz'da"; Catalan writes "17 d’abril". Joiners of Sinhala
    // and Malayalam begin with the same byte.
    auto found = month_named(first);
    if (!found) found = month_named(first.substr(0, first.find_first_of("'\xE2")));
    // Thai, Lao and Khmer write the word for month before its name, Burmese behind it.
    constexpr std::string_view burmese_month = "လ";
    if (!found && first.ends_with(burmese_month))
        found = month_named(first.substr(0, first.size() - burmese_month.size()));
    for (const std::string_view of : {"d'", "d’", "เดือน", "ເດືອນ", "ខែ"}) {
        if (!found && first.starts_with(of)) found = month_named(first.substr(of.size()));
    }
    // Kazakh and Kyrgyz write the case onto the name: "29 маусымда", "25-апрелинде".
    for (const std::string_view ending : {"инде", "ында", "нде", "нда", "де", "да", "те", "та"}) {
        if (!found && first.ends_with(ending)) found = month_named(first.substr(0, first.size() - ending.size()));
    }
    if (found) month.number = *found;
    if (month.number == 0) return month;
    // Arabic papers print both names: "24 أبريل/نيسان 2024".
    if (is_sign(at + 1, U"/") && month_named(word(at + 2)) == month.number) month.end = at + 3;
    if (is_sign(at + 1, U"(") && month_named(word(at + 2)) == month.number && is_sign(at + 3, U")")) month.end = at + 4;
    return month;
}

std::size_t DateGrammar::behind_ordinal(std::size_t at) const {
    if (is_word(at, {"st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "er", "ng", "º", "ª", "ی", "ـی", "ي", "ى", "ویں"}))
        ++at;
    // "«14» февраля", "29-го июня"
    if (at > 1 && is_sign(at, U"»”\"") && is_sign(at - 2, U"«“\"")) ++at;
    if (is_sign(at, U"-") && is_word(at + 1, {"го", "ого", "е", "ое"})) at += 2;
    if (is_sign(at, U".°,،-–/")) ++at;
    // "18th day of August", "19 días del mes de mayo": as deeds and gazettes close.
    const bool solemn = (is_word(at, {"day"}) && is_word(at + 1, {"of"})) ||
                        (is_word(at, {"días", "dias"}) && is_word(at + 1, {"del", "do"}));
    if (solemn) at += is_word(at + 2, {"mes", "mês"}) ? 3 : 2;
    if (is_word(at, {"of", "de", "del", "day", "ngày", "من", "ي", "ta"})) ++at;
    if (at > 0 && is_word(at - 1, {"ta"}) && is_sign(at, U"'’")) ++at;
    return at;
}

std::size_t DateGrammar::behind_range(std::size_t at) const {
    std::size_t next = at;
    if (is_sign(next, dashes) || is_sign(next, U"&,/"))
        ++next;
    else if (is_word(next, {"s"}) && is_sign(next + 1, U"/.") && is_word(next + 2, {"d"}))
        next += is_sign(next + 3, U".") ? 4 : 3;
    else if (is_word(next, {"sampai"}) && is_word(next + 1, {"dengan"}))
        next += 2;
    else if (is_word(next, {"to", "and", "do",  "till", "until", "through", "bis",    "al",     "a",
                            "y",  "e",   "et",  "au",   "und",   "dan",     "sampai", "hingga", "ile",
                            "سے", "تا",  "اور", "إلى",  "و",     "থেকে",    "से",      "и",      "по"}))
        ++next;
    else
        return at;
    if (!is_day_number(next)) return at;
    return next + 1;
}

// "on 9 December. 2019 saw no forum": a stop behind a month that is no short form, and words behind the year.
bool DateGrammar::ends_sentence_before_year(std::size_t at) const {
    constexpr std::ptrdiff_t longest_short_form = 4;  // letters
    const DateToken* year = token(at + 1);
    if (at == 0 || !is_sign(at, U".") || year == nullptr || !year->after_blank || word(at + 2).empty()) return false;
    const bool is_year = year->is_number() && year->digits == 4;
    // What some languages put behind the year is part of the day: "5. decembra. 2019 g."
    const std::string_view behind = word(at + 2);
    return is_year && std::ranges::count_if(word(at - 1), begins_character) > longest_short_form &&
           std::ranges::count_if(behind, begins_character) > 2 && !weekday_named(behind);
}

std::size_t DateGrammar::year_behind(std::size_t at, bool joined, int& year) const {
    std::size_t next = at;
    if (ends_sentence_before_year(at)) return at;
    if (is_sign(next, U".॰׳")) ++next;
    if (is_sign(next, U",،፣၊;-–/(") || is_sign(next, U"’'‘")) ++next;
    if (is_sign(next - 1, U",") && is_sign(next, U"’'‘")) ++next;
    if (is_word(next, {"de", "del", "of", "năm", "tahun", "พ.ศ", "ค.ศ", "ຄ.ສ", "ພ.ສ", "سال", "سنة", "عام", "anno",
                       "year", "ปี", "ປີ", "ឆ្នាំ"}))
        ++next;
    if (is_sign(next, U".")) ++next;
    if (const int printed = year_at(next); printed != 0) {
        year = printed;
        ++next;
        // Urdu marks the year of the common era.
        if (is_word(next, {"ء", "م"}) && !token(next)->after_blank) ++next;
        return next;
    }
    // Two digits only where nothing else is meant: 23-Dec-21, May '21.
    const bool marked = next > at && (is_sign(next - 1, U"’'‘") || (joined && is_sign(next - 1, U"-–/")));
    const DateToken* number = token(next);
    // "3 มี.ค. 65": Thai shortens the Buddhist year 2565.
    constexpr std::uint32_t first_short = 40;
    constexpr int to_common = 2500 - 543;
    const bool thai = at > 0 && word(at - 1).starts_with("\xE0\xB8");
    if (thai && number != nullptr && number->is_number() && number->digits == 2 && number->value >= first_short &&
        !is_sign(next + 1, U".:")) {
        year = static_cast<int>(number->value) + to_common;
        return next + 1;
    }
    if (marked && number != nullptr && number->is_number() && number->digits == 2 && !number->after_blank) {
        year = two_digit_year(number->value);
        return next + 1;
    }
    return at;
}

std::size_t DateGrammar::day_month(std::size_t at, DateInText& date) const {
    if (!is_day_number(at)) return at;
    // "Datum:26. Januar" is one, "12:26 January" is none.
    const bool labelled = at > 1 && tokens_[at - 2].is_word() &&
                          (is_sign(at - 1, U":") || is_word(at - 2, {"ika", "Ika"}));  // "ika-3 ng Marso"
    if (at > 0 && !token(at)->after_blank && !labelled && is_sign(at - 1, U".,:/-")) return at;
    date.day = token(at)->value;
    const bool joined = is_sign(at + 1, U"-–/") && !token(at + 1)->after_blank;
    std::size_t next = behind_ordinal(at + 1);
    Month month = month_at(next);
    // Croatian papers print "12. listopada" for October, Polish ones "12 listopada" for November.
    constexpr unsigned october = 10;
    if (is_sign(at + 1, U".") && is_word(next, {"listopada", "Listopada"})) month.number = october;
    if (month.number == 0) {
        std::size_t range = at + 1;
        if (is_word(range, {"st", "nd", "rd", "th", "er", "º", "ª"}) || is_sign(range, U".°")) ++range;
        const std::size_t last = behind_range(range);
        if (last == range) return at;
        next = behind_ordinal(last);
        month = month_at(next);
        if (month.number == 0) return at;
        date.begins_range = true;
    }
    date.month = month.number;
    next = year_behind(month.end, joined, date.year);
    // "le 31 mai", "den 5 mars", "5. mai": an article or the dot of an ordinal says that the word is a month.
    const bool told =
        is_sign(at + 1, U".") ||
        is_word(at - 1, {"le", "Le", "ce", "Ce", "du", "au",  "dès", "am",  "den", "Den", "vom",  "zum",
                         "el", "El", "il", "Il", "al", "dal", "del", "dia", "på",  "pe",  "pada", "tanggal"});
    if (month.also_a_word && !month.capital && date.year == 0 && !told) return at;
    return next;
}

// "10:22:11 PKT": what programs print between the day and its year; `at` when there is none.
std::size_t DateGrammar::behind_clock(std::size_t at) const {
    for (std::size_t part = at; part < at + 5; ++part) {
        const bool is_number = (part - at) % 2 == 0;
        if (token(part) == nullptr || (is_number ? !token(part)->is_number() : !is_sign(part, U":"))) return at;
    }
    return word(at + 5).empty() ? at + 5 : at + 6;
}

std::size_t DateGrammar::month_day(std::size_t at, DateInText& date) const {
    const Month month = month_at(at);
    if (month.number == 0 || (month.also_a_word && !month.capital)) return at;
    date.month = month.number;
    std::size_t next = month.end;
    // "FEB-14-2023"; without a year it is part of an address or a file's name ("sheet-april-26.pdf").
    const bool joined = is_sign(next, U"-/") && !token(next)->after_blank;
    if (is_sign(next, U".,") || joined) ++next;
    if (is_word(next, {"the"})) ++next;
    if (!is_day_number(next)) {
        // "32 May 2024": what stands before would have been the day.
        const bool day_before = at > 0 && tokens_[at - 1].is_number() && tokens_[at - 1].digits <= 2;
        return day_before ? at : year_behind(month.end, false, date.year);
    }
    date.day = token(next)->value;
    next += 1;
    if (is_word(next, {"st", "nd", "rd", "th", "ရက်"})) ++next;
    if (const std::size_t year = behind_clock(next); year != next && year_at(year) != 0) {
        date.year = year_at(year);
        return year + 1;
    }
    const std::size_t range = behind_range(next);
    // "May 5, 2024": the comma before a year is no range.
    if (range != next) {
        date.begins_range = true;
        next = range;
        if (is_word(next, {"st", "nd", "rd", "th"})) ++next;
    }
    const std::size_t end = year_behind(next, false, date.year);
    if (joined && date.year == 0) return at;
    // "Mac 5", "Gen 12": rare short forms are months only beside a year.
    if (date.year == 0 && month.also_a_word && !is_word(at, {"May", "March", "MAY", "MARCH", "Mar"})) return at;
    return end;
}

std::size_t DateGrammar::match(std::size_t at, DateInText& date) const {
    using Form = std::size_t (DateGrammar::*)(std::size_t, DateInText&) const;
    constexpr std::array<Form, 11> of_numbers = {
        &DateGrammar::other_year_first, &DateGrammar::other_year_last,  &DateGrammar::year_first,
        &DateGrammar::short_year_first, &DateGrammar::year_named_month, &DateGrammar::east_asian,
        &DateGrammar::vietnamese,       &DateGrammar::day_month,        &DateGrammar::other_calendar,
        &DateGrammar::numeric,          &DateGrammar::roman_month};
    constexpr std::array<Form, 5> of_words = {&DateGrammar::era, &DateGrammar::counted_month_alone,
                                              &DateGrammar::vietnamese, &DateGrammar::month_day,
                                              &DateGrammar::other_calendar};
    const auto first_of = [&](const auto& forms) {
        for (const Form form : forms) {
            date = DateInText{};
            if (const std::size_t end = (this->*form)(at, date); end != at) return end;
        }
        return at;
    };
    if (tokens_[at].is_number()) return first_of(of_numbers);
    if (!tokens_[at].is_word()) return at;
    if (word(at) == urdu_first_day) return urdu_first(at, date);
    // Most words stand before no number: asked first, since looking a word up costs more.
    for (std::size_t next = at + 1; next < tokens_.size() && next <= at + 4; ++next) {
        if (tokens_[next].is_number()) return first_of(of_words);
    }
    return at;
}

}  // namespace pressdex
