// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/weekday_ahead.hpp"

#include "indexer/metadata/dates/days_of_no_event.hpp"
#include "indexer/metadata/dates/event_words.hpp"
#include "indexer/metadata/dates/words_among.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

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

// "se reunirá", "reunirão": the future of Spanish and Portuguese.
bool ends_in_future(Words word) {
    constexpr std::size_t shortest = 5;
    if (word.size() < shortest || word.front() < 'a' || word.front() > 'z') return false;
    return word.ends_with("rá") || word.ends_with("rán") || word.ends_with("rão");
}

// "düzenlenecek", "yapılacak": the future of Turkish, "keçiriləcək" of Azerbaijani; their verbs end the sentence.
bool is_turkic_future(Words word) {
    constexpr std::size_t shortest = 8;
    if (word.size() < shortest) return false;
    return word.ends_with("ecek") || word.ends_with("acak") || word.ends_with("əcək") || word.ends_with("acaq");
}

}  // namespace

bool is_next_behind(Words word) {
    constexpr auto words =
        std::to_array<Words>({"prochain", "prochaine", "próximo", "próxima", "prossimo", "prossima", "viitor", "depan",
                              "hadapan", "tới", "المقبل", "المقبلة", "القادم", "القادمة", "آینده", "آئندہ"});
    return std::ranges::find(words, word) != words.end();
}

bool is_told_ahead_elsewhere(Words sentence, std::size_t from, std::size_t to) {
    constexpr std::size_t near = 80, opening = 8;
    const auto any_word = [](Words text, auto is_one) {
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            while (end < text.size() && !parts_words(text[end])) ++end;
            if (is_one(text.substr(at, end - at))) return true;
            at = end + 1;
        }
        return false;
    };
    const std::size_t first = from - std::min(from, near);
    const Words around = from <= opening ? sentence.substr(to, near) : sentence.substr(first, from - first);
    if (has_any<words_of_saying_elsewhere>(lower_ascii(around))) return false;
    const auto is_ahead = [](Words word) {
        return ends_in_future(word) || std::ranges::find(words_ahead_elsewhere, word) != words_ahead_elsewhere.end();
    };
    return any_word(around, is_ahead) || any_word(sentence.substr(to), is_turkic_future);
}

bool is_told_ahead(Words before) {
    constexpr std::size_t near = 160;
    before = before.substr(before.size() - std::min(before.size(), near));
    if (const auto comma = before.rfind(','); comma != Words::npos) before.remove_prefix(comma);
    const std::string words = lower_ascii(before);
    return has_any<words_ahead>(words) && !has_any<words_of_saying>(words) && !tells_of_the_past_last(words);
}

}  // namespace pressdex
