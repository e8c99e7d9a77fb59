// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/round_up.hpp"

#include "indexer/cleaning/collection_names.hpp"
#include "indexer/cleaning/dated_notices.hpp"
#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/frames.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/section_headings.hpp"
#include "indexer/cleaning/site_notices.hpp"
#include "indexer/cleaning/table_rows.hpp"
#include "indexer/metadata/dates/date_names.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/date_tokens.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pressdex {
namespace {

// A new story needs this many points; what gives them is said where they are given.
constexpr double enough_points = 3.0;

struct Heading {
    std::size_t at = 0;
    std::size_t text = 0;    // the first line of the text under it
    bool is_dated = false;   // a date line stands under it
    bool is_linked = false;  // a link of its own stands under it, as in a printed feed
    bool has_dateline = false;
    bool is_behind_source = false;  // "Source: Hill News Agency" closes the story above it
    bool is_parted = false;         // "- - -" stands above it, as between the items of a list
};

bool is_passed_over(const Page& page, std::size_t i) {
    return page.about[i].has_value() || page.furniture[i] == Furniture::piece;
}

// The shape of a heading, with text under it.
bool find_heading(const Page& page, std::size_t i, Heading& heading) {
    const Line& line = page.lines[i];
    const bool marked = line.mark == Mark::heading;
    if (page.furniture[i] != Furniture::none || page.about[i] || line.mark == Mark::bullet) return false;
    if (may_be_table_row(line) && line.mark != Mark::heading) return false;
    if (line.words > 22 || line.weight < 5 || (is_prose(line) && !marked)) return false;
    if (line.ends_sentence && !line.text.ends_with('?') && !line.text.ends_with('!') && !marked) return false;
    // Without a gap above it a line is part of the text, unless it is printed as a heading.
    const bool stands_alone = line.after_gap || i == 0 || page.furniture[i - 1] != Furniture::none;
    if (!stands_alone && !marked && !line.all_capitals) return false;
    heading = Heading{i, i + 1};
    while (heading.text < page.lines.size() && heading.text < i + 6 && is_passed_over(page, heading.text)) {
        const auto& about = page.about[heading.text];
        if (about && about->date && about->date->period.precision == Precision::day) heading.is_dated = true;
        if (page.lines[heading.text].is_link && marked) heading.is_linked = true;
        ++heading.text;
    }
    if (heading.text >= page.lines.size() || page.furniture[heading.text] != Furniture::none) return false;
    const Line& text = page.lines[heading.text];
    // Items of a list are no lede.
    if (text.mark == Mark::bullet || text.mark == Mark::number) return false;
    if (!is_prose(text) && !(marked && text.words >= 8) && !(heading.is_dated && text.words >= 8)) return false;
    heading.has_dateline = dateline_of(text.text).has_value();
    return true;
}

std::vector<Heading> headings_in(const Page& page) {
    constexpr std::ptrdiff_t fewest_rules = 2;  // one may stand above a footer
    const bool parts = std::ranges::count(page.furniture, Furniture::end) >= fewest_rules;
    std::vector<Heading> headings;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        Heading heading;
        if (!find_heading(page, i, heading)) continue;
        heading.is_parted = parts && i > 0 && page.furniture[i - 1] == Furniture::end;
        heading.is_behind_source = i > 0 && page.lines[i].after_gap && is_source_credit(page.lines[i - 1]);
        headings.push_back(heading);
    }
    return headings;
}

// Bullets and one subheading are no story yet.
bool holds_story(const Page& page, std::size_t from, std::size_t to) {
    constexpr std::size_t least = 150;
    std::size_t weight = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (page.is_prose_of_story(i) && page.lines[i].mark != Mark::bullet) weight += page.lines[i].weight;
    }
    return weight >= least;
}

std::string text_of_lines(const Page& page, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        if (!page.is_prose_of_story(i)) continue;
        text += page.lines[i].text;
        text += '\n';
    }
    return text;
}

// "Long Name (ABC)": a story introduces whom it speaks of, even when the one before did.
bool introduces_somebody(std::string_view text) {
    for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
        const std::size_t close = text.find(')', at);
        if (close == std::string_view::npos) return false;
        const std::string_view inside = text.substr(at + 1, close - at - 1);
        const auto capitals = std::count_if(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (inside.size() >= 2 && inside.size() <= 12 && capitals * 2 > static_cast<std::ptrdiff_t>(inside.size()))
            return true;
    }
    return false;
}

bool names_a_day(std::string_view text) {
    for (const DateToken& token : date_tokens(text)) {
        const std::string_view word = text.substr(token.from, token.to - token.from);
        if (token.is_word() && word.size() > 5 && word.front() >= 'A' && weekday_named(word)) return true;
    }
    return false;
}

// A text that leans on what went before is no beginning.
bool goes_on(std::string_view text) {
    constexpr std::array<std::string_view, 22> openings = {
        "It ",           "He ",         "She ",        "They ",
        "This ",         "These ",      "Those ",      "The event",
        "The programme", "The project", "The company", "The initiative",
        "His ",          "Her ",        "Their ",      "In addition",
        "Moreover",      "However",     "Also",        "According to the",
        "Such ",         "We "};
    return std::any_of(openings.begin(), openings.end(), [&](auto opening) { return text.starts_with(opening); });
}

// Of the names in a text, the share that stood before it, as points: sections of one story speak of the same.
double points_for_cohesion(const NameSet& names, const NameSet& before, bool is_digest) {
    if (names.empty()) return 0;
    const auto shared =
        std::count_if(names.begin(), names.end(), [&](const auto& name) { return before.contains(name); });
    const double cohesion = static_cast<double>(shared) / static_cast<double>(names.size());
    if (cohesion < 0.15) return 2;
    if (cohesion < 0.3) return 1;
    if (cohesion < 0.45) return 0;
    // A digest may be about one body alone.
    if (is_digest) return cohesion < 0.7 ? 0 : -0.5;
    return cohesion < 0.7 ? -1.5 : -3;
}

double points_for_form(const Line& line) {
    double points = 0;
    if (line.mark == Mark::heading) points += 0.5;
    if (line.text.ends_with(':')) points += line.words <= 6 ? 1 : -1;
    if (line.all_capitals) points += line.words >= 4 ? 1.5 : 0.5;
    if (is_section_heading(line)) points -= 4;
    return points;
}

double points_for(const Page& page, const Heading& heading, std::size_t end, const NameSet& before,
                  bool dates_are_usual, bool is_digest) {
    // Headline and date, headline and date: a list of stories. One date alone may be an event's.
    const Line& line = page.lines[heading.at];
    if (heading.is_linked || line.runs_in || (heading.is_dated && dates_are_usual)) return enough_points;
    const std::string text = text_of_lines(page, heading.text, end);
    const std::string_view lede(page.lines[heading.text].text);
    const bool day_in_lede = std::ranges::any_of(dates_in(lede), [](const DateInText& date) { return date.day != 0; });
    double beginning = 0;  // what makes the text under it a lede
    if (heading.is_dated) beginning += 1;
    if (heading.has_dateline) beginning += 2;
    if (day_in_lede || names_a_day(std::string_view(text).substr(0, lede.size() + 200))) beginning += 1;
    if (introduces_somebody(lede)) beginning += 1;
    if (heading.is_behind_source) beginning += 1.5;
    if (beginning == 0 && !is_digest && !line.all_capitals) return 0;
    double points = beginning + points_for_form(line) + points_for_cohesion(names_in(text), before, is_digest);
    if (is_digest) points += 2.5;
    if (goes_on(lede)) points -= 2;
    // A plain line between two texts is a section's heading more often than a story's.
    const bool is_plain = !line.text.ends_with(':') && !line.all_capitals && line.mark == Mark::none;
    if (heading.is_parted) points += 1;
    if (is_plain && !is_digest && !heading.has_dateline && !heading.is_parted && !heading.is_behind_source)
        points -= heading.is_dated ? 1 : 2;
    return points;
}

// What stands over the first one belongs to it.
std::vector<Stretch> parted_at(const Page& page, const std::vector<std::size_t>& headings) {
    std::vector<Stretch> stories;
    for (std::size_t k = 0; k < headings.size(); ++k) {
        const std::size_t end = k + 1 < headings.size() ? headings[k + 1] : page.lines.size();
        // At the top the collection's own name may stand over the first headline.
        const std::size_t at = headings[k], next = at + 1;
        const bool is_double = next < end && !page.about[next] && !is_prose(page.lines[next]) &&
                               page.furniture[next] == Furniture::none && page.lines[next].words > 4;
        const bool is_name = (k == 0 && (at == 0 || is_double)) || page.about[at];  // the day above a headline
        stories.push_back({k == 0 ? 0 : at, end, is_name ? Stretch::unknown : at});
    }
    return stories;
}

}  // namespace

std::vector<Stretch> stories_in(const Page& page) {
    // A page that names one story in its title and in its text holds no other.
    if (!page.title.empty()) return {{0, page.lines.size()}};
    if (page.is_site) {
        const auto framed = framed_headings(page, false);
        return framed.empty() ? std::vector<Stretch>{{0, page.lines.size()}} : parted_at(page, framed);
    }
    if (auto notices = dated_notices(page); !notices.empty()) return notices;
    const std::vector<Heading> headings = headings_in(page);
    const bool digest = !headings.empty() && calls_itself_digest(page, headings.front().at);
    if (const auto framed = framed_headings(page, opens_as_section_of_news(page)); !framed.empty())
        return parted_at(page, framed);
    std::vector<Stretch> stories;
    std::size_t first = 0;
    NameSet before;
    bool has_text = false;
    std::unordered_set<std::string> seen;
    std::size_t read = 0;
    for (std::size_t k = 0; k < headings.size(); ++k) {
        const Heading& heading = headings[k];
        // The same headline again is the printer's copy of the story.
        const bool is_copy = !seen.insert(plain(page.lines[heading.at].text)).second;
        // The text since the last heading belongs to the story so far.
        const std::string text = text_of_lines(page, read, heading.at);
        before.merge(names_in(text));
        const bool sent_alone = !digest && heading.has_dateline;
        has_text = has_text || (sent_alone ? holds_story(page, first, heading.at) : !text.empty());
        const std::size_t end = k + 1 < headings.size() ? headings[k + 1].at : page.lines.size();
        read = heading.at;
        const bool teaser_before = first < heading.at && !has_text && k > 0 && headings[k - 1].is_linked;
        if (!has_text && !teaser_before) continue;
        if (is_copy || points_for(page, heading, end, before, headings.front().is_dated, digest) < enough_points)
            continue;
        stories.push_back({first, heading.at});
        first = heading.at;
        before.clear();
        has_text = false;
    }
    stories.push_back({first, page.lines.size()});
    return stories;
}

}  // namespace pressdex
