// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_weekday.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/words_among.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

// Spanish, Portuguese, French, Italian; of those that are no other word.
bool is_weekday_in_small_letters(Words name) {
    constexpr std::array<Words, 24> weekdays = {
        "lunes",         "martes",      "miércoles",    "jueves",       "viernes",     "sábado",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "domingo",
        "lundi",         "mardi",       "mercredi",     "jeudi",        "vendredi",    "samedi",
        "dimanche",      "lunedì",      "martedì",      "mercoledì",    "giovedì",     "venerdì"};
    // Most words end here.
    constexpr Words first_letters = "lmjvstqd", last_letters = "sioea\xAC";
    if (name.size() < 5 || first_letters.find(name.front()) == Words::npos ||
        last_letters.find(name.back()) == Words::npos)
        return false;
    return std::ranges::find(weekdays, name) != weekdays.end();
}

// Of the names of the day after those that are no other word ("morgen", "mañana", "明日").
bool is_day_after(Words name) {
    constexpr std::array<Words, 9> day_after = {"tomorrow", "Tomorrow", "besok", "esok",    "demain",
                                                "yarın",    "завтра",   "غدا",   "আগামীকাল"};
    return std::find(day_after.begin(), day_after.end(), name) != day_after.end();
}

// Most words are small ones of Latin script: of these only the names of the days before and after are days
// (date_names.cpp).
bool may_name_a_day(Words name) {
    constexpr std::array<Words, 7> day_before = {"yesterday", "ayer", "hier", "gestern", "kemarin", "semalam", "dün"};
    if (name.front() >= 'A' && name.front() <= 'Z') return name.size() >= 4;
    if (name.front() < 'a' || name.front() > 'z' || name.find(' ') != Words::npos) return true;
    return is_weekday_in_small_letters(name) ||
           std::find(day_before.begin(), day_before.end(), name) != day_before.end() || is_day_after(name);
}

bool parts_words(char c) {
    return c == ' ' || c == ',' || c == '.' || c == ';' || c == ':' || c == '(' || c == ')' || c == '"';
}

// The word at `i`, with the next one where both make the name of a day: "hôm qua", "thứ hai", "昨日",
// "quarta-feira".
Words name_at(Words sentence, const std::vector<DateToken>& tokens, std::size_t i) {
    const Words alone = sentence.substr(tokens[i].from, tokens[i].to - tokens[i].from);
    constexpr Words feira = "-feira";
    if (sentence.substr(tokens[i].to).starts_with(feira))
        return sentence.substr(tokens[i].from, alone.size() + feira.size());
    const bool may_go_on = static_cast<unsigned char>(alone.front()) >= 0x80 || alone == "thứ" || alone == "Thứ" ||
                           alone == "chủ" || alone == "Chủ" || alone == "hôm" || alone == "Hôm";
    if (!may_go_on || i + 1 >= tokens.size() || !tokens[i + 1].is_word()) return alone;
    const Words both = sentence.substr(tokens[i].from, tokens[i + 1].to - tokens[i].from);
    return near_day_named(both) || weekday_named(both) ? both : alone;
}

// "The company that will build the port opened its office on": behind the last word of what is to come something has
// been done, and not "will be opened".
bool tells_of_the_past_last(Words words) {
    std::size_t ahead = 0;
    for (const Words word : words_ahead) {
        const std::size_t at = words.rfind(word);
        if (at != Words::npos) ahead = std::max(ahead, at);
    }
    Words previous;
    for (std::size_t at = ahead; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const Words word = words.substr(at, end - at);
        constexpr std::size_t shortest = 5;
        const bool past = word.size() >= shortest && word.ends_with("ed");
        if (past && previous != "be" && previous != "and" && previous != "being") return true;
        if (!word.empty()) previous = word;
        at = end + 1;
    }
    return false;
}

// "will meet on Monday", not "said on Monday that they will meet".
bool is_told_ahead(Words before) {
    constexpr std::size_t near = 160;
    before = before.substr(before.size() - std::min(before.size(), near));
    if (const auto comma = before.rfind(','); comma != Words::npos) before.remove_prefix(comma);
    const std::string words = lower_ascii(before);
    return has_any<words_ahead>(words) && !has_any<words_of_saying>(words) && !tells_of_the_past_last(words);
}

// Behind the lede, "as the official said on Tuesday" tells of another report. Only English is understood so far.
bool is_day_of_report(Words sentence, const DateToken& weekday, bool is_lede) {
    const Words name = sentence.substr(weekday.from, weekday.to - weekday.from);
    if (is_lede || !name.ends_with("day")) return false;
    const std::string words = lower_ascii(sentence);
    return has_any<words_of_saying>(words) && !has_any<words_of_occasions>(words);
}

// "said a press release issued here Tuesday"
bool is_day_of_issue(Words before) {
    constexpr std::size_t near = 24;
    before = before.substr(before.size() - std::min(before.size(), near));
    return has_any<words_of_issuing>(lower_ascii(before));
}

// Short forms and words that are also others ("Sun", "پیر") are days only beside a word that says so.
bool is_told_as_day(Words name, Words before, Words after) {
    constexpr std::array<Words, 8> leads = {"بروز", "يوم", "یوم", "روز", "ڕۆژی", "hari", "Hari", "ngày"};
    constexpr std::array<Words, 8> trails = {"کو", "کے", "کی", "को", "الماضي", "المقبل", "القادم", "المنصرم"};
    if (name.find(' ') != Words::npos) return true;  // "thứ hai"
    const auto first = static_cast<unsigned char>(name.front());
    if (first >= 'a' && first <= 'z') return is_weekday_in_small_letters(name);
    // "Thứ" of Vietnamese folds to a short form of Thursday.
    if (first >= 'A' && first <= 'Z') return std::ranges::count_if(name, begins_character) >= 4;
    // Arabic letters begin with the bytes D8 to DB.
    if (first < 0xD8 || first > 0xDB) return name.size() >= 6;
    return std::find(leads.begin(), leads.end(), before) != leads.end() ||
           std::find(trails.begin(), trails.end(), after) != trails.end();
}

// "quarta-feira (9)", "Senin (20/10)": the day of the month in brackets right behind the weekday, within a fortnight.
std::optional<Day> day_in_brackets(Words behind, unsigned weekday, Day published) {
    constexpr int farthest = 14;
    const std::size_t open = behind.find_first_not_of(' ');
    if (open == Words::npos || behind[open] != '(') return std::nullopt;
    unsigned number = 0;
    std::size_t at = open + 1;
    for (; at < behind.size() && behind[at] >= '0' && behind[at] <= '9' && number < 100; ++at)
        number = number * 10 + static_cast<unsigned>(behind[at] - '0');
    if (at == open + 1 || at >= behind.size() || (behind[at] != ')' && behind[at] != '/')) return std::nullopt;
    for (int days = 0; days <= farthest; ++days) {
        for (const Day day : {Day{published.number - days}, Day{published.number + days}}) {
            if (weekday_of(day) == weekday && static_cast<unsigned>(calendar(day).day()) == number) return day;
        }
    }
    return std::nullopt;
}

std::optional<EventSighting> resolved(unsigned weekday, Words name, const std::string& before, bool is_ahead,
                                      bool took_place, Day published) {
    const int back = static_cast<int>((weekday_of(published) + 7 - weekday) % 7);
    // The weekday of the publication tells when something was said ("the minister Friday invited ..."), and of an
    // event only where the sentence names one.
    if (back == 0 && before != "last" && before != "next") {
        if (!took_place || is_ahead) return std::nullopt;
        return EventSighting{published, name, "weekday of the publication, and an occasion", 0.6F};
    }
    const int days = is_ahead || before == "next" ? (back == 0 ? 7 : 7 - back) : (back == 0 ? -7 : -back);
    return EventSighting{Day{published.number + days}, name, "weekday before or after the publication", 0.75F};
}

}  // namespace

// "day" and "gestern", inside of words too, or "Senin", "Montag", "Lunes".
bool may_name_some_day(Words text) {
    constexpr Words day = "day", gestern = "gestern";
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        for (; end < text.size() && !parts_words(text[end]); ++end) {
            if (text[end] == 'y' && text.substr(at, end + 1 - at).ends_with(day)) return true;
            if (text[end] == 'n' && text.substr(at, end + 1 - at).ends_with(gestern)) return true;
        }
        const Words word = text.substr(at, end - at);
        if (word.size() >= 4 && may_name_a_day(word) && (weekday_named(word) || near_day_named(word))) return true;
        at = end + 1;
    }
    return false;
}

std::optional<EventSighting> weekday_in(Words sentence, Day published, bool is_lede) {
    const auto tokens = date_tokens(sentence);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].is_word()) continue;
        const auto word = [&](std::size_t at) {
            return at < tokens.size() ? sentence.substr(tokens[at].from, tokens[at].to - tokens[at].from) : Words{};
        };
        const Words name = name_at(sentence, tokens, i);
        if (!may_name_a_day(name)) continue;
        const std::size_t behind = i + (name.size() > word(i).size() ? 2 : 1);
        if (near_day_named(name) == -1) return EventSighting{Day{published.number - 1}, name, "yesterday", 0.7F};
        // "Leaders of Tomorrow"
        if (name == "Tomorrow" && i > 0) continue;
        if (is_day_after(name)) return EventSighting{Day{published.number + 1}, name, "tomorrow", 0.7F};
        const auto weekday = weekday_named(name);
        if (weekday && is_family_name(sentence.substr(0, tokens[i].from), name)) continue;
        if (!weekday || !is_told_as_day(name, i == 0 ? Words{} : word(i - 1), word(behind))) continue;
        if (is_day_of_report(sentence, tokens[i], is_lede) || is_day_of_issue(sentence.substr(0, tokens[i].from)))
            return std::nullopt;
        const bool is_ahead = is_told_ahead(sentence.substr(0, tokens[i].from));
        const bool took_place = name.ends_with("day") && has_any<words_of_occasions>(lower_ascii(sentence));
        if (const auto day = day_in_brackets(sentence.substr(tokens[i].from + name.size()), *weekday, published))
            return EventSighting{*day, name, "weekday and day of the month", 0.8F};
        return resolved(*weekday, name, i == 0 ? std::string() : lower_ascii(word(i - 1)), is_ahead, took_place,
                        published);
    }
    return std::nullopt;
}

}  // namespace pressdex
