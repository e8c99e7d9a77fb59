// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/target.hpp"

#include "indexer/metadata/office/number_text.hpp"
#include "indexer/metadata/office/phrase_list.hpp"
#include "indexer/metadata/office/target_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t most_targets = 50;

constexpr auto any = [](std::size_t) { return true; };

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The sentence around byte `at`, 400 bytes to each side at most.
std::pair<std::size_t, std::size_t> sentence_around(std::string_view text, std::size_t at) {
    constexpr std::size_t farthest = 400;
    const auto ends = [&](std::size_t i) {
        if (static_cast<unsigned char>(text[i]) > '?' && static_cast<unsigned char>(text[i]) < 0xDB) return false;
        const bool is_stop = text[i] == '.' || text[i] == '!' || text[i] == '?' || text[i] == ';';
        return (is_stop && (i + 1 == text.size() || text[i + 1] == ' ')) || text.substr(i).starts_with("。") ||
               text.substr(i).starts_with("۔") || text.substr(i).starts_with("।");
    };
    std::size_t from = at, to = at;
    while (from > 0 && at - from < farthest && !ends(from - 1)) --from;
    while (to < text.size() && to - at < farthest && !ends(to)) ++to;
    return {from, to};
}

// Words of the list in [from, to), each looked for where a word begins; the last one's end, npos if there is none.
std::size_t last_of(const PhraseList& list, std::string_view text, std::size_t from, std::size_t to) {
    std::size_t end = text.npos;
    for (auto at = from; at < to; ++at) {
        const bool continues = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
        const bool inside = is_ascii_letter(text[at]) && at > 0 && is_letter_byte(text[at - 1]);
        if (continues || inside) continue;
        if (const auto found = list.longest_at(text, at, any); found && found->end <= to) end = found->end;
    }
    return end;
}

// Whether the sentence makes a figure at [from, to) an aim.
bool is_aimed_at(std::string_view text, std::size_t from, std::size_t to) {
    const auto [first, last] = sentence_around(text, from);
    const auto before = last_of(target_words::aims(), text, first, from);
    if (before != text.npos) return last_of(target_words::pasts(), text, before, from) == text.npos;
    // Verbs stand behind their objects in Urdu, Hindi, Japanese, Turkish ...
    for (auto at = to; at < last; ++at) {
        const bool begins_word = at > 0 && is_ascii_letter(text[at]) && !is_letter_byte(text[at - 1]);
        if (begins_word && target_words::aims_behind().longest_at(text, at, any)) return true;
        if (static_cast<unsigned char>(text[at]) >= 0xC3 && target_words::aims().longest_at(text, at, any)) return true;
    }
    return false;
}

// The text ends in the words, ASCII letters of it in either case.
bool ends_in(std::string_view text, std::string_view words) {
    if (text.size() < words.size()) return false;
    text.remove_prefix(text.size() - words.size());
    return std::ranges::equal(text, words, [](char one, char other) {
        return one == other || (one >= 'A' && one <= 'Z' && one - 'A' + 'a' == other);
    });
}

// "by 2030", "bis 2030", "2030年まで": a year in the figure's sentence with such words beside it, the nearest behind it
// first.
std::uint32_t year_of_aim(std::string_view text, std::size_t at) {
    constexpr double first_year = 2001, last_year = 2100;
    const auto [first, last] = sentence_around(text, at);
    const auto is_aim = [text, first = first](const NumberInText& year) {
        const auto before = text.substr(first, year.from - first), behind = text.substr(year.to);
        const auto leads = [&](std::string_view words) {
            const bool begins =
                before.size() == words.size() || !is_letter_byte(words.front()) ||
                (before.size() > words.size() && !is_letter_byte(before[before.size() - words.size() - 1]));
            return ends_in(before, words) && begins;
        };
        return std::ranges::any_of(target_words::before_year(), leads) ||
               std::ranges::any_of(target_words::behind_year(), [&](auto words) { return behind.starts_with(words); });
    };
    std::uint32_t found = 0;
    for (auto digit = next_digit(text, first); digit < last; digit = next_digit(text, digit)) {
        const auto year = number_at(text, digit, {});
        digit = year ? year->to : behind_digits(text, digit);
        if (!year || year->value < first_year || year->value > last_year || year->from == at) continue;
        const auto bytes = year->to - year->from;
        if ((bytes != 4 && bytes != 8) || !is_aim(*year)) continue;
        found = static_cast<std::uint32_t>(year->value);
        if (year->from > at) break;
    }
    return found;
}

// The thing counted behind `at`, up to two words between: "10,000 new jobs", "500 skilled women workers".
std::optional<PhraseList::Found> thing_behind(std::string_view text, std::size_t at) {
    for (int words = 0; words < 3; ++words) {
        at = skip_blanks(text, at);
        if (const auto found = target_words::things().longest_at(text, at, any)) {
            return found;
        }
        const auto first = at;
        while (at < text.size() && (is_letter_byte(text[at]) || text[at] == '-')) ++at;
        // Small words part what is counted from what is told: "500 of the workers", "20 at schools".
        const auto word = text.substr(first, at - first);
        if (word.size() < 3 || word == "and" || word == "per" || word == "und" || word == "dan") return std::nullopt;
    }
    return std::nullopt;
}

class TargetReader {
  public:
    TargetReader(std::string_view text, Where where, Grouping grouping)
        : text_(text), where_(where), grouping_(grouping) {}

    void read(std::vector<Target>& targets) {
        std::size_t at = 0;
        while (targets.size() < most_targets) {
            const auto digit = next_digit(text_, at);
            if (digit == text_.size()) return;
            auto number = number_at(text_, digit, grouping_);
            at = number ? number->to : behind_digits(text_, digit);
            if (!number || (digit > 0 && is_ascii_letter(text_[digit - 1]))) continue;
            read_magnitudes(text_, *number, grouping_, false);
            if (auto target = target_of(*number)) {
                at = std::max(at, digit + target->text.size());
                put(std::move(*target), targets);
            }
        }
    }

  private:
    std::optional<Target> target_of(NumberInText number) const {
        Target target;
        target.value = number.value;
        if (const auto upper = upper_end(number)) {
            target.to = upper->value;
            number.to = upper->to;
        }
        std::size_t end = 0;
        if (const auto share = target_words::shares().longest_at(text_, skip_blanks(text_, number.to), any)) {
            target.unit = "percent";
            end = share->end;
        } else if (const auto thing = thing_behind(text_, number.to)) {
            target.unit = target_words::unit_of(thing->row);
            end = thing->end;
        }
        if (end == 0 || target.value <= 0 || !is_aimed_at(text_, number.from, end)) return std::nullopt;
        target.text = text_.substr(number.from, end - number.from);
        target.by_year = year_of_aim(text_, number.from);
        const float confidence = target.by_year > 0 ? 0.8F : 0.6F;
        target.evidence = {
            where_, "figure behind an aim", std::string(quote_around(text_, number.from, end)), confidence, 1, false};
        return target;
    }

    // "15-20 percent", "10 to 15 percent".
    std::optional<NumberInText> upper_end(const NumberInText& lower) const {
        constexpr std::array<std::string_view, 4> joints = {"-", "–", "to ", "~"};
        const auto at = skip_blanks(text_, lower.to);
        const auto rest = text_.substr(at);
        for (const auto joint : joints) {
            if (!rest.starts_with(joint)) continue;
            auto upper = number_at(text_, skip_blanks(text_, at + joint.size()), grouping_);
            if (upper) read_magnitudes(text_, *upper, grouping_, false);
            if (upper && upper->value > lower.value) return upper;
        }
        return std::nullopt;
    }

    static void put(Target&& target, std::vector<Target>& targets) {
        const auto same = std::ranges::find_if(targets, [&](const Target& known) {
            return known.value == target.value && known.to == target.to && known.unit == target.unit;
        });
        if (same == targets.end()) {
            targets.push_back(std::move(target));
        } else {
            ++same->evidence.times;
            if (same->by_year == 0) same->by_year = target.by_year;
        }
    }

    std::string_view text_;
    Where where_;
    Grouping grouping_;
};

}  // namespace

std::vector<Target> targets_in(const Story& story) {
    std::vector<Target> targets;
    const auto grouping = grouping_in(story.language);
    if (!story.title_is_lede) TargetReader(story.title, Where::title, grouping).read(targets);
    for (const auto& paragraph : story.body) TargetReader(paragraph, Where::body, grouping).read(targets);
    return targets;
}

}  // namespace pressdex
