// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/event_weekday.hpp"

#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"
#include "indexer/metadata/dates/day_words_in_text.hpp"
#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/weekday_ahead.hpp"
#include "indexer/metadata/dates/words_among.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace pressdex {
namespace {

using Words = std::string_view;

// "Mittwochabend": German joins the time of day.
Words without_time_of_day(Words name) {
    for (const Words time : {"abend", "nachmittag", "vormittag", "mittag", "morgen", "nacht"}) {
        if (name.ends_with(time) && name.size() > time.size() + 5) return name.substr(0, name.size() - time.size());
    }
    return name;
}

// The word at `i`, with the next one where both make the name of a day: "hôm qua", "thứ hai", "昨日",
// "quarta-feira".
Words name_at(Words sentence, const std::vector<DateToken>& tokens, std::size_t i) {
    const Words alone = sentence.substr(tokens[i].from, tokens[i].to - tokens[i].from);
    constexpr Words feira = "-feira";
    if (sentence.substr(tokens[i].to).starts_with(feira))
        return sentence.substr(tokens[i].from, alone.size() + feira.size());
    const bool may_go_on = static_cast<unsigned char>(alone.front()) >= 0x80 || alone == "thứ" || alone == "Thứ" ||
                           alone == "chủ" || alone == "Chủ" || alone == "hôm" || alone == "Hôm" || alone == "i";
    if (!may_go_on || i + 1 >= tokens.size() || !tokens[i + 1].is_word()) return alone;
    const Words both = sentence.substr(tokens[i].from, tokens[i + 1].to - tokens[i].from);
    return near_day_named(both) || weekday_named(both) || is_two_days_before(both) ? both : alone;
}

// "The ministry said three workers were hurt on": behind the word of saying something has been done to somebody.
bool is_passive_behind_saying(Words before) {
    std::size_t said = Words::npos;
    for (const Words word : words_of_saying) {
        const std::size_t at = before.rfind(word);
        if (at != Words::npos && (said == Words::npos || at > said)) said = at;
    }
    if (said == Words::npos) return false;
    const Words behind = before.substr(said);
    return behind.find(" was ") != Words::npos || behind.find(" were ") != Words::npos;
}

// "este miércoles", "ce lundi": of the days of that name the nearest one.
bool is_this(Words word) {
    constexpr auto words = std::to_array<Words>({"este", "Este", "neste", "nesta", "esta", "ce", "Ce", "questo",
                                                 "diesen", "diesem", "deze", "denne", "denna", "ovu", "ovaj"});
    return std::ranges::find(words, word) != words.end();
}

// "Three were hurt in a fire on Monday, police said": what is told of the day has its verb, or its own clause, and who
// tells of it stands apart.
bool is_told_apart(const std::string& words, std::size_t from, std::size_t to) {
    const Words before = Words(words).substr(0, from);
    const std::size_t comma = words.find(',', to);
    constexpr std::size_t words_of_a_clause = 5;
    const bool own_clause = comma != std::string::npos &&
                            std::ranges::count(before, ' ') >= static_cast<std::ptrdiff_t>(words_of_a_clause) &&
                            !has_any<words_of_saying>(Words(words).substr(0, comma));
    return own_clause || is_passive_behind_saying(before);
}

// Behind the lede, "as the official said on Tuesday" tells of another report. Only English is understood so far.
bool is_day_of_report(Words sentence, const DateToken& weekday, bool is_lede) {
    const Words name = sentence.substr(weekday.from, weekday.to - weekday.from);
    if (is_lede || !name.ends_with("day")) return false;
    const std::string words = lower_ascii(sentence);
    return has_any<words_of_saying>(words) && !has_any<words_of_occasions>(words) &&
           !is_told_apart(words, weekday.from, weekday.to);
}

// "said a press release issued here Tuesday"
bool is_day_of_issue(Words before) {
    constexpr std::size_t near = 24;
    before = before.substr(before.size() - std::min(before.size(), near));
    return has_any<words_of_issuing>(lower_ascii(before));
}

// An occasion, or anything but words in the lede: "turned himself in Monday".
bool took_place_in_english(const std::string& words, bool is_lede) {
    if (has_any<words_of_occasions>(words) || has_any<occasions_of_speech>(words)) return true;
    return is_lede && !has_any<words_of_saying>(words) && !has_any<words_of_appeal>(words);
}

// Short forms and words that are also others ("Sun", "پیر") are days only beside a word that says so.
bool is_told_as_day(Words name, Words before, Words after) {
    constexpr auto leads = std::to_array<Words>({"بروز", "يوم", "یوم", "روز", "ڕۆژی", "hari", "Hari", "ngày", "مساء",
                                                 "صباح", "ليل", "ليلة", "فجر", "ظهر", "عصر", "اليوم", "أمس", "نهار"});
    constexpr std::array<Words, 8> trails = {"کو", "کے", "کی", "को", "الماضي", "المقبل", "القادم", "المنصرم"};
    if (name.find(' ') != Words::npos) return true;  // "thứ hai"
    const auto first = static_cast<unsigned char>(name.front());
    if (first >= 'a' && first <= 'z') return is_weekday_in_small_letters(name);
    // "Thứ" of Vietnamese folds to a short form of Thursday.
    if (first >= 'A' && first <= 'Z') return std::ranges::count_if(name, begins_character) >= 4;
    // Of Greek a name alone has a capital: "τρίτη" is the third, too.
    if (first == 0xCE || first == 0xCF) return first == 0xCE && static_cast<unsigned char>(name[1]) < 0xAA;
    // Arabic letters begin with the bytes D8 to DB.
    if (first < 0xD8 || first > 0xDB) return name.size() >= 6;
    return std::find(leads.begin(), leads.end(), before) != leads.end() ||
           std::find(trails.begin(), trails.end(), after) != trails.end();
}

// "quarta-feira (9)", "Senin (20/10)", "lunedì 19": the day of the month right behind the weekday, within a fortnight.
std::optional<Day> day_behind(Words behind, unsigned weekday, Day published) {
    constexpr int farthest = 14;
    const std::size_t open = behind.find_first_not_of(' ');
    if (open == Words::npos) return std::nullopt;
    const bool bracket = behind[open] == '(';
    unsigned number = 0;
    std::size_t at = bracket ? open + 1 : open;
    const std::size_t first = at;
    for (; at < behind.size() && behind[at] >= '0' && behind[at] <= '9' && number < 100; ++at)
        number = number * 10 + static_cast<unsigned>(behind[at] - '0');
    if (at == first) return std::nullopt;
    const Words rest = behind.substr(at);
    const bool closed = !rest.empty() && (rest.front() == ')' || rest.front() == '/');
    // "Monday 10 am", "Freitag 14 Uhr", "lundi 14h" are times of day; "Monday 19." ends a sentence.
    const std::size_t word = rest.find_first_not_of(' ');
    constexpr auto hours =
        std::to_array<Words>({"am", "a.m", "pm", "p.m", "Uhr", "h", "o'clock", "ore", "horas", "uur"});
    const bool is_hour = word != Words::npos && std::ranges::any_of(hours, [&](Words unit) {
                             return rest.substr(word).starts_with(unit) &&
                                    (rest.size() == word + unit.size() || parts_words(rest[word + unit.size()]));
                         });
    const bool alone = rest.empty() || rest.front() == ' ' || rest.front() == ',' || rest.front() == ';' ||
                       rest == "." || rest.starts_with(". ");
    if (bracket ? !closed : !alone || is_hour || open == 0) return std::nullopt;
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
    // "this Friday": of the days of that name the nearest one.
    constexpr int half_a_week = 3;
    if (before == "this" && back != 0) {
        const int days = back <= half_a_week && !is_ahead ? -back : 7 - back;
        return EventSighting{Day{published.number + days}, name, "weekday nearest to the publication", 0.75F};
    }
    // The weekday of the publication tells when something was said ("the minister Friday invited ..."), and of an
    // event only where the sentence names one.
    if (back == 0 && before != "last" && before != "next") {
        if (!took_place || is_ahead) return std::nullopt;
        return EventSighting{published, name, "weekday of the publication, and an occasion", 0.6F};
    }
    const int days = is_ahead || before == "next" ? (back == 0 ? 7 : 7 - back) : (back == 0 ? -7 : -back);
    return EventSighting{Day{published.number + days}, name, by_weekday, 0.75F};
}

}  // namespace

// "day" and "gestern", inside of words too, or "Senin", "Montag", "Lunes".
bool may_name_some_day(Words text) {
    for (const Words inside : {"day", "gestern"})
        if (text.find(inside) != Words::npos) return true;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = behind_small_letters(text, at);
        while (end < text.size() && !parts_words(text[end])) end = behind_small_letters(text, end + 1);
        const Words word = text.substr(at, end - at);
        if (word.size() >= 4 && word_may_name_a_day(word) && (weekday_named(word) || near_day_named(word))) return true;
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
        // Names of persons, too.
        if (name == "Jana" || name == "Eilen") continue;
        if (is_two_days_before(name))
            return EventSighting{Day{published.number - 2}, name, "the day before yesterday", 0.7F};
        if (near_day_named(name) == -1) {
            const bool day_before = is_behind_one_more_day(sentence.substr(0, tokens[i].from));
            return EventSighting{Day{published.number - (day_before ? 2 : 1)}, name,
                                 day_before ? "the day before yesterday" : "yesterday", 0.7F};
        }
        // "Leaders of Tomorrow"
        if (name == "Tomorrow" && i > 0) continue;
        if (is_day_after(name)) return EventSighting{Day{published.number + 1}, name, "tomorrow", 0.7F};
        const auto weekday = weekday_named(without_time_of_day(name));
        if (weekday && is_family_name(sentence.substr(0, tokens[i].from), name)) continue;
        if (!weekday || !is_told_as_day(name, i == 0 ? Words{} : word(i - 1), word(behind))) continue;
        if (is_day_of_report(sentence, tokens[i], is_lede) || is_day_of_issue(sentence.substr(0, tokens[i].from)))
            return std::nullopt;
        if (i > 0 && std::ranges::find(words_right_before_no_weekday, lower_ascii(word(i - 1))) !=
                         words_right_before_no_weekday.end())
            continue;
        const bool english = name.ends_with("day");
        const std::size_t from = tokens[i].from;
        const bool is_ahead = is_told_ahead(sentence.substr(0, from)) || is_next_behind(word(behind)) ||
                              (!english && is_told_ahead_elsewhere(sentence, from, from + name.size()));
        // The lede of other papers tells the weekday of its own day as that of the event, unless somebody only spoke.
        const bool is_told =
            is_lede && ((i > 0 && is_this(word(i - 1))) || !has_any<words_of_saying_elsewhere>(lower_ascii(sentence)));
        const bool took_place = english ? took_place_in_english(lower_ascii(sentence), is_lede) : is_told;
        if (const auto day = day_behind(sentence.substr(tokens[i].from + name.size()), *weekday, published))
            return EventSighting{*day, name, "weekday and day of the month", 0.8F};
        return resolved(*weekday, name, i == 0 ? std::string() : lower_ascii(word(i - 1)), is_ahead, took_place,
                        published);
    }
    return std::nullopt;
}

}  // namespace pressdex
