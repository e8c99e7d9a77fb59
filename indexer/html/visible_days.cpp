// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_witness.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace pressdex {
namespace {

// Longer elements and lines are text, not the place of a date.
constexpr std::size_t longest_mark = 200;
constexpr std::size_t longest_date_line = 160;
// A page with more dates than this is a list; judging takes quadratic time in them.
constexpr std::size_t most_witnesses = 250;
// Three short lines above the headline, a deck and a byline below it.
constexpr std::ptrdiff_t near_above = -300, near_below = 700;

bool holds_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; });
}

bool is_near(std::ptrdiff_t behind, bool has_headline) {
    return has_headline && behind >= near_above && behind <= near_below;
}

// How much of its weight a date keeps by where it stands.
float nearness(std::ptrdiff_t behind, bool has_headline) {
    if (!has_headline) return behind < 1000 ? 0.75F : 0.6F;
    // Above the headline stand dates of other things as well.
    if (behind >= near_above && behind <= near_below) return behind < 0 ? 0.9F : 1.0F;
    if (behind < 0) return 0.45F;
    return behind < 3000 ? 0.8F : 0.6F;
}

float part_trust(PagePart part) {
    switch (part) {
        case PagePart::story:
            return 1.0F;
        case PagePart::footer:
            return 0.4F;
        case PagePart::elsewhere:
            return 0.2F;
        default:
            return 0.1F;
    }
}

struct Mark {
    std::uint32_t node = 0;
    DayRole role = DayRole::none;
    float weight = 0;
};

// A page has few names and writes them often: each is looked at once.
using KnownNames = std::unordered_map<std::string_view, DayRole>;

DayRole role_of_classes(std::string_view names, KnownNames& known) {
    const auto [row, is_new] = known.try_emplace(names, DayRole::none);
    if (is_new) row->second = pressdex::role_of_classes(names);
    return row->second;
}

// An attribute in which scripts keep a moment beside what they print ("5 hours ago").
struct MomentAttribute {
    std::string_view name;
    bool says_day;  // by its name alone; a bare time is that of any post or comment
};
constexpr auto moment_attributes = std::to_array<MomentAttribute>({{"datetime", false},
                                                                   {"content", false},
                                                                   {"data-utime", false},
                                                                   {"data-timestamp", false},
                                                                   {"data-datetime", true},
                                                                   {"data-date", true},
                                                                   {"data-published", true},
                                                                   {"data-time", false},
                                                                   {"data-publish-date", true},
                                                                   {"data-pubdate", true},
                                                                   {"data-published-at", true},
                                                                   {"title", false}});

bool says_day(std::string_view attribute) {
    return std::ranges::any_of(moment_attributes,
                               [&](const MomentAttribute& one) { return one.says_day && one.name == attribute; });
}

// <relative-time>, <time-ago>: elements of a script's own for moments.
bool is_time_element(std::string_view name) {
    return name == "time" || name.ends_with("-time") || name.starts_with("time-");
}

// What the element's own name and attributes claim about the date in it.
Mark mark_of(const HtmlTree& tree, std::uint32_t node, KnownNames& known) {
    Mark mark{node, DayRole::none, 0};
    const std::string_view name = tree[node].name;
    DayRole item = DayRole::none, named = DayRole::none;
    bool keeps_day = false;
    for (const HtmlAttribute& one : tree.attributes(node)) {
        if (one.name == "itemprop" || one.name == "property") item = std::max(item, role_of_name(one.value));
        if (one.name == "class" || one.name == "id") named = std::max(named, role_of_classes(one.value, known));
        if (one.name == "pubdate") item = DayRole::published;
        keeps_day |= says_day(one.name);
    }
    mark.role = item != DayRole::none ? item : named;
    if (item == DayRole::published)
        mark.weight = 0.85F;
    else if (is_time_element(name) || name == "abbr")
        mark.weight = mark.role == DayRole::published ? 0.8F : mark.role == DayRole::none ? 0.6F : 0.65F;
    else
        mark.weight = mark.role == DayRole::published ? 0.7F : 0.6F;
    if (mark.role == DayRole::none && (is_time_element(name) || keeps_day)) mark.role = DayRole::plain;
    if (mark.role == DayRole::modified) mark.weight = 0.25F;
    if (mark.role == DayRole::created) mark.weight = 0.6F;
    return mark;
}

std::string_view moment_of(const HtmlTree& tree, std::uint32_t node) {
    for (const MomentAttribute& one : moment_attributes) {
        const std::string_view value = tree.attribute(node, one.name);
        if (!value.empty() && stamp_from(value, NumberOrder::day_first)) return value;
    }
    return {};
}

// Siblings that look alike and print different days are a list of stories: none of them is this story's, unless it
// stands at the headline.
using Signature = std::pair<std::string_view, std::string_view>;

struct Printed {
    DayStamp stamp;
    std::string quote;
    DayRole words = DayRole::none;
};

// The dates of a short text, each with what the words beside it say.
std::vector<Printed> printed_in(const std::string& text, NumberOrder order) {
    std::vector<Printed> found;
    const auto dates = dates_in(text);
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const DateInText& date = dates[i];
        const auto period = period_of(date);
        if (!period || date.begins_range) continue;
        const std::string_view quote = std::string_view(text).substr(date.from, date.to - date.from);
        const auto stamp = stamp_of_printed(quote, *period, date.weekday, order);
        if (!stamp) continue;
        const std::size_t from = i == 0 ? 0 : dates[i - 1].to;
        const std::size_t to = i + 1 < dates.size() ? dates[i + 1].from : text.size();
        const DayRole words = role_of_words(std::string_view(text).substr(from, date.from - from),
                                            std::string_view(text).substr(date.to, to - date.to));
        found.push_back({*stamp, std::string(quote), words});
    }
    return found;
}

float weight_by_words(float weight, DayRole words) {
    if (words == DayRole::published) return std::max(weight, 0.75F);
    if (words == DayRole::modified) return std::min(weight, 0.25F);
    if (words == DayRole::other) return std::min(weight, 0.1F);
    return weight;
}

DayWitness visible_day(const DayStamp& stamp, DayRole role, float weight, std::string quote, bool near) {
    return {stamp.period,     DaySource::visible, role, weight, std::move(quote),
            stamp.utc_minute, stamp.other_order,  near};
}

// "The dam was begun on 3 May 2009." tells a story; "Islamabad, 3 May 2009" dates one.
bool ends_a_sentence(std::string_view line, std::string_view date) {
    constexpr std::ptrdiff_t fewest_words = 4;
    while (line.ends_with(' ')) line.remove_suffix(1);
    const bool stops = line.ends_with('.') || line.ends_with("。") || line.ends_with("।") || line.ends_with("۔");
    const std::string_view before = line.substr(0, line.find(date));
    return stops && std::count(before.begin(), before.end(), ' ') >= fewest_words;
}

// How far a printed date is believed: in a line of its own beside the headline. Elsewhere it is most often the day of
// an event, and only supports what other witnesses say.
float line_weight(const PageLine& line, const Printed& date, bool near) {
    // Beside the date: "Posted on", an hour, a place, a name. A caption says more ("... in Lahore, Nov. 19, 2019").
    constexpr std::size_t most_beside = 64;
    // "(18.01.2018) Germany's farmers ..."
    constexpr std::size_t longest_beginning = 3;
    if (date.words == DayRole::other) return 0.05F;
    float weight = 0;
    if (line.text.size() > longest_date_line) {
        weight = near && line.text.find(date.quote) < longest_beginning ? 0.3F : 0.05F;
        return date.words == DayRole::modified ? std::min(weight, 0.2F) : weight;
    }
    // A line that is a date and nothing else.
    const bool bare = line.text.size() <= date.quote.size() + 4;
    const bool is_day = date.stamp.period.precision == Precision::day;
    const bool alone = line.text.size() - date.quote.size() <= most_beside && !ends_a_sentence(line.text, date.quote);
    weight = near && alone ? 0.6F : bare ? 0.2F : 0.1F;
    if (near) weight = weight_by_words(weight, date.words);
    if (date.words == DayRole::published) weight = std::max(weight, 0.45F);
    // A month alone may as well be what the story is about.
    if (!is_day) weight = near && alone ? 0.3F : 0.0F;
    if (date.words == DayRole::modified) weight = std::min(weight, 0.22F);
    return line.part == PagePart::footer && date.words != DayRole::published ? weight * 0.5F : weight;
}

}  // namespace

std::vector<DayWitness> days_of_marked_elements(const HtmlTree& tree, const PageMap& map, NumberOrder order) {
    std::vector<DayWitness> days;
    std::map<Signature, std::size_t> alike;
    std::vector<Signature> signatures;
    KnownNames known;
    const bool has_headline = map.headline().has_value();
    for (std::uint32_t i = 1; i < tree.size() && days.size() < most_witnesses; ++i) {
        const HtmlNode& node = tree[i];
        if (node.is_text() || node.name == "meta" || node.name == "body" || is_hidden_element(node.name)) continue;
        const Mark mark = mark_of(tree, i, known);
        if (mark.role <= DayRole::other) continue;
        const std::string text = tree.visible_text(i, longest_mark + 1);
        const std::string_view moment = moment_of(tree, i);
        const bool near = is_near(map.behind_headline(i), has_headline);
        const float trust = part_trust(map.part(i)) * nearness(map.behind_headline(i), has_headline);
        if (!moment.empty()) {
            const auto stamp = stamp_from(moment, order);
            if (stamp && (is_time_element(node.name) || node.name == "abbr" || text.size() <= longest_mark)) {
                days.push_back(visible_day(*stamp, mark.role, mark.weight * trust, std::string(moment), near));
                signatures.emplace_back(node.name, tree.attribute(i, "class"));
                ++alike[signatures.back()];
            }
        }
        if (text.empty() || text.size() > longest_mark || !holds_digit(text)) continue;
        std::vector<Printed> printed = printed_in(text, order);
        if (const auto stamp = printed.empty() ? stamp_from(text, order) : std::nullopt)
            printed.push_back({*stamp, text, DayRole::none});
        for (Printed& one : printed) {
            // What stands in the attribute is the moment; the words are what a reader is told.
            const DayRole role = one.words != DayRole::none ? one.words : mark.role;
            const float whole = one.stamp.period.precision == Precision::day ? 1.0F : 0.6F;
            const float weight = weight_by_words(mark.weight, one.words) * trust * whole;
            days.push_back(visible_day(one.stamp, role, weight, std::move(one.quote), near));
            signatures.emplace_back(node.name, tree.attribute(i, "class"));
            ++alike[signatures.back()];
        }
    }
    constexpr std::size_t begins_a_list = 4;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (alike[signatures[i]] >= begins_a_list && !days[i].near_headline) days[i].weight *= 0.4F;
    }
    return days;
}

std::vector<DayWitness> days_of_printed_lines(const PageMap& map, NumberOrder order) {
    std::vector<DayWitness> days;
    const bool has_headline = map.headline().has_value();
    for (const PageLine& line : map.lines()) {
        if (line.part == PagePart::comments || line.part == PagePart::elsewhere) continue;
        if (!holds_digit(line.text)) continue;
        if (days.size() >= most_witnesses) break;
        const std::ptrdiff_t behind = map.behind_headline(line);
        const bool near = is_near(behind, has_headline);
        // In running text only a beginning is looked at: "(18.01.2018) Germany's farmers ..."
        for (Printed& one : printed_in(std::string(cut(line.text, longest_date_line)), order)) {
            const float weight = line_weight(line, one, near) * (near ? nearness(behind, has_headline) : 1.0F);
            const DayRole role = one.words == DayRole::none ? DayRole::plain : one.words;
            days.push_back(visible_day(one.stamp, role, weight, std::move(one.quote), near));
        }
    }
    return days;
}

}  // namespace pressdex
