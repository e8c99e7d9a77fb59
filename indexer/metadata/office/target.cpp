// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/target.hpp"

#include "indexer/metadata/office/number_text.hpp"
#include "indexer/metadata/office/phrase_list.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t most_targets = 50;

struct Word {
    std::string_view word;
};

// clang-format off
constexpr std::array shares = {
    Word{"%"}, Word{"％"}, Word{"percent"}, Word{"per cent"}, Word{"pc"}, Word{"p.c."}, Word{"percentage points"}, Word{"persen"}, Word{"peratus"}, Word{"phần trăm"}, Word{"por ciento"}, Word{"por cento"}, Word{"pour cent"}, Word{"prozent"}, Word{"процент"}, Word{"процентов"}, Word{"хувь"}, Word{"хувиар"},
    Word{"فیصد"}, Word{"درصد"}, Word{"بالمئة"}, Word{"प्रतिशत"}, Word{"শতাংশ"}, Word{"เปอร์เซ็นต์"}, Word{"パーセント"}, Word{"퍼센트"}, Word{"프로"},
};
// What a release promises to make, train, save or reach.
constexpr std::array things = {
    Word{"jobs"}, Word{"workers"}, Word{"people"}, Word{"persons"}, Word{"youth"}, Word{"youths"}, Word{"women"}, Word{"farmers"}, Word{"students"}, Word{"graduates"}, Word{"trainees"}, Word{"trainers"}, Word{"apprentices"}, Word{"professionals"}, Word{"auditors"}, Word{"consultants"}, Word{"experts"}, Word{"artisans"}, Word{"families"}, Word{"households"},
    Word{"companies"}, Word{"firms"}, Word{"enterprises"}, Word{"smes"}, Word{"msmes"}, Word{"businesses"}, Word{"units"}, Word{"factories"}, Word{"industries"}, Word{"entrepreneurs"}, Word{"startups"}, Word{"start-ups"}, Word{"exporters"}, Word{"clusters"}, Word{"exhibitors"}, Word{"visitors"}, Word{"buyers"},
    Word{"audits"}, Word{"trees"}, Word{"saplings"}, Word{"houses"}, Word{"homes"}, Word{"schools"}, Word{"centres"}, Word{"centers"}, Word{"villages"}, Word{"districts"}, Word{"megawatts"}, Word{"mw"}, Word{"gw"}, Word{"tonnes"}, Word{"tons"}, Word{"hectares"}, Word{"acres"}, Word{"vehicles"}, Word{"patents"}, Word{"opportunities"},
};
// An aim or the future, in the sentence before the figure (in scripts without ASCII letters anywhere in it).
constexpr std::array aims = {
    Word{"will"}, Word{"would"}, Word{"shall"}, Word{"aim"}, Word{"aims"}, Word{"aimed"}, Word{"aiming"}, Word{"target"}, Word{"targets"}, Word{"targeted"}, Word{"targeting"}, Word{"goal"}, Word{"goals"}, Word{"objective"}, Word{"plan"}, Word{"plans"}, Word{"planned"}, Word{"planning"}, Word{"expected"}, Word{"expects"}, Word{"hopes"}, Word{"intends"}, Word{"pledged"}, Word{"pledges"}, Word{"commits"}, Word{"committed"}, Word{"ambition"}, Word{"vision"}, Word{"seeks"}, Word{"envisages"}, Word{"envisaged"}, Word{"projected"}, Word{"to create"}, Word{"to train"}, Word{"to reach"}, Word{"to increase"}, Word{"to raise"}, Word{"to cut"}, Word{"to reduce"}, Word{"to boost"}, Word{"to double"},
    Word{"akan"}, Word{"menargetkan"}, Word{"sasaran"}, Word{"menyasarkan"}, Word{"mục tiêu"}, Word{"sẽ"}, Word{"hedef"}, Word{"hedefi"}, Word{"hedefliyor"}, Word{"meta"}, Word{"objetivo"}, Word{"prevé"}, Word{"цель"}, Word{"зорилт"},
    Word{"ہدف"}, Word{"گا"}, Word{"گی"}, Word{"گے"}, Word{"هدف"}, Word{"خواهد"}, Word{"سوف"}, Word{"लक्ष्य"}, Word{"होगा"}, Word{"जाएगा"}, Word{"লক্ষ্য"}, Word{"লক্ষ্যমাত্রা"}, Word{"เป้าหมาย"}, Word{"จะ"}, Word{"目標"}, Word{"目标"}, Word{"目指"}, Word{"将"}, Word{"將"}, Word{"목표"}, Word{"계획"},
};
// Between aim and figure they say that the figure is one of the past.
constexpr std::array pasts = {
    Word{"last year"}, Word{"rose"}, Word{"grew"}, Word{"fell"}, Word{"declined"}, Word{"recorded"}, Word{"registered"}, Word{"was"}, Word{"were"}, Word{"had"}, Word{"has"}, Word{"have"}, Word{"increased"}, Word{"achieved"}, Word{"accounts for"}, Word{"currently"}, Word{"ago"}, Word{"contributes"}, Word{"which is"}, Word{"employs"}, Word{"held"},
};
// clang-format on

const PhraseList& list_of_shares() {
    static const PhraseList words(shares, [](const Word& row) { return row.word; });
    return words;
}
const PhraseList& list_of_things() {
    static const PhraseList words(things, [](const Word& row) { return row.word; });
    return words;
}
const PhraseList& list_of_aims() {
    static const PhraseList words(aims, [](const Word& row) { return row.word; });
    return words;
}
const PhraseList& list_of_pasts() {
    static const PhraseList words(pasts, [](const Word& row) { return row.word; });
    return words;
}

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
    const auto before = last_of(list_of_aims(), text, first, from);
    if (before != text.npos) return last_of(list_of_pasts(), text, before, from) == text.npos;
    // Verbs stand behind their objects in Urdu, Hindi, Japanese ...
    for (auto at = to; at < last; ++at) {
        if (static_cast<unsigned char>(text[at]) < 0xC3) continue;
        if (list_of_aims().longest_at(text, at, any)) return true;
    }
    return false;
}

// "by 2030", "by the year 2030" behind the figure in its sentence, else anywhere in it.
std::uint32_t year_of_aim(std::string_view text, std::size_t at) {
    const auto [first, last] = sentence_around(text, at);
    const auto sentence = text.substr(0, last + 2);  // the last "by" may begin at its last byte
    for (auto by = sentence.find("by ", first); by < last; by = sentence.find("by ", by + 1)) {
        if (by > 0 && is_letter_byte(text[by - 1])) continue;
        auto digit = by + 3;
        if (text.substr(digit).starts_with("the year ")) digit += 9;
        const auto number = number_at(text, digit, false);
        if (number && number->to == digit + 4 && number->value > 2000 && number->value < 2101) {
            return static_cast<std::uint32_t>(number->value);
        }
    }
    return 0;
}

// The thing counted behind `at`, up to two words between: "10,000 new jobs", "500 skilled women workers".
std::optional<PhraseList::Found> thing_behind(std::string_view text, std::size_t at) {
    for (int words = 0; words < 3; ++words) {
        at = skip_blanks(text, at);
        if (const auto found = list_of_things().longest_at(text, at, any)) {
            return found;
        }
        const auto first = at;
        while (at < text.size() && (is_ascii_letter(text[at]) || text[at] == '-')) ++at;
        // Small words part what is counted from what is told: "500 of the workers", "20 at schools".
        if (at - first < 3 || text.substr(first, at - first) == "and" || text.substr(first, at - first) == "per")
            return std::nullopt;
    }
    return std::nullopt;
}

class TargetReader {
  public:
    TargetReader(std::string_view text, Where where, bool dots_group)
        : text_(text), where_(where), dots_group_(dots_group) {}

    void read(std::vector<Target>& targets) {
        std::size_t at = 0;
        while (targets.size() < most_targets) {
            const auto digit = next_digit(text_, at);
            if (digit == text_.size()) return;
            auto number = number_at(text_, digit, dots_group_);
            at = number ? number->to : behind_digits(text_, digit);
            if (!number || (digit > 0 && is_ascii_letter(text_[digit - 1]))) continue;
            read_magnitudes(text_, *number, dots_group_, false);
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
        if (const auto share = list_of_shares().longest_at(text_, skip_blanks(text_, number.to), any)) {
            target.unit = "percent";
            end = share->end;
        } else if (const auto thing = thing_behind(text_, number.to)) {
            target.unit = list_of_things().word(thing->row);
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
            auto upper = number_at(text_, skip_blanks(text_, at + joint.size()), dots_group_);
            if (upper) read_magnitudes(text_, *upper, dots_group_, false);
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
    bool dots_group_;
};

}  // namespace

std::vector<Target> targets_in(const Story& story) {
    std::vector<Target> targets;
    const bool dots_group = groups_by_dots(story.language);
    if (!story.title_is_lede) TargetReader(story.title, Where::title, dots_group).read(targets);
    for (const auto& paragraph : story.body) TargetReader(paragraph, Where::body, dots_group).read(targets);
    return targets;
}

}  // namespace pressdex
