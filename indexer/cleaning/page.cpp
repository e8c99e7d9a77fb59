// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/page.hpp"

#include "indexer/cleaning/comments.hpp"
#include "indexer/cleaning/date_boxes.hpp"
#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/foot_headlines.hpp"
#include "indexer/cleaning/headline_signs.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/run_in.hpp"
#include "indexer/cleaning/site_notices.hpp"
#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

// Where the line stands again further down, signs and case aside.
bool is_repeated(const std::vector<Line>& lines, const std::string& words) {
    // A name that stands again only at the foot is the site's, not the story's.
    const auto last_prose = std::find_if(lines.rbegin(), lines.rend(), is_prose);
    return std::any_of(lines.begin() + 1, last_prose.base(), [&](const Line& line) {
        return line.text.size() < words.size() * 2 + 16 && plain(line.text) == words;
    });
}

// Where a sign parts a headline from a site's name, the last one first.
std::vector<Stretch> joints_in(const std::string& text) {
    constexpr std::array<std::string_view, 10> signs = {
        " - ", " | ", " – ", " — ", " :: ", " » ", " › ", " / ", "｜", "|"};
    std::vector<Stretch> joints;
    for (const auto sign : signs) {
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1))
            joints.push_back({at, at + sign.size()});
    }
    std::sort(joints.begin(), joints.end(), [](const Stretch& a, const Stretch& b) { return a.first > b.first; });
    return joints;
}

// A headline and what stood beside it in the same line.
struct NamedPage {
    std::string title, outlet;
};

// "Headline - Site", "Site - Section - Headline": of the parts that are printed again on the page the longest in front,
// unless a longer one stands behind.
std::optional<NamedPage> repeated_part(const std::vector<Line>& lines, const std::string& text) {
    constexpr std::size_t joints_tried = 4;
    constexpr std::uint32_t fewest_words = 4, least_weight = 24;
    const auto joints = joints_in(text);
    std::optional<NamedPage> front;
    std::size_t tried = 0;
    for (const Stretch& joint : joints) {
        const std::string part = text.substr(0, joint.first), words = plain(part);
        if (++tried > joints_tried || words.empty()) break;
        const Line line = line_from(part);
        if ((line.words < fewest_words && line.weight < least_weight) || !is_repeated(lines, words)) continue;
        front = NamedPage{part, text.substr(joint.last)};
        break;
    }
    if (joints.empty()) return front;
    const std::string back = text.substr(joints.front().last);
    const Line line = line_from(back);
    const bool is_longer = front && line.weight >= least_weight && line.weight > line_from(front->title).weight;
    const bool is_headline = front ? is_longer : line.words >= fewest_words || line.weight >= least_weight;
    if (!is_headline || line.words < 3 || !is_repeated(lines, plain(back))) return front;
    return NamedPage{back, text.substr(0, joints.back().first)};
}

// The page's first line, or the second one under a word that names a section ("Updates").
void find_title(Page& page) {
    constexpr std::size_t longest = 400;
    constexpr std::uint32_t longest_section = 20;
    if (page.lines.size() < 4) return;
    const Line& first = page.lines.front();
    if (first.text.size() > longest || first.ends_sentence) return;
    if (first.words <= 1 && first.weight < longest_section && page.lines[1].text.size() <= longest) {
        if (auto named = repeated_part(page.lines, page.lines[1].text)) {
            page.title = named->title;
            return;
        }
    }
    // A site's buttons stand above the text and below it.
    constexpr std::uint32_t longest_button = 3;  // words
    const bool button = page.furniture.front() != Furniture::none && first.words <= longest_button;
    if (!button && is_repeated(page.lines, plain(first.text))) {
        page.title = first.text;
    } else if (auto named = repeated_part(page.lines, first.text)) {
        page.title = std::move(named->title);
        page.outlet = std::move(named->outlet);
    }
}

// Where the site's own lines stand first: the line among them that is long enough for a headline and printed twice
// before the text.
void find_title_in_header(Page& page) {
    constexpr std::size_t top = 12;
    constexpr std::uint32_t fewest_words = 4, least_weight = 24, longest = 400;
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < std::min(page.lines.size(), top) && page.title_in_header.empty(); ++i) {
        const Line& line = page.lines[i];
        if (is_prose(line)) return;
        seen.push_back(plain(line.text));
        const bool may_be = (line.words >= fewest_words || line.weight >= 2 * least_weight) &&
                            line.weight >= least_weight && line.text.size() <= longest && !line.is_link;
        // Again as it is, or at the end of a path: "You are here: Home » News » Headline".
        const auto prints_it = [&](const std::string& above) {
            return above == seen.back() || above.ends_with(" " + seen.back());
        };
        if (may_be && !is_caption_printed_twice(page, i) && std::any_of(seen.begin(), seen.end() - 1, prints_it))
            page.title_in_header = line.text;
    }
}

void find_name(Page& page) {
    if (!page.title.empty() || page.lines.empty() || !page.is_site) return;
    const std::string& first = page.lines.front().text;
    const auto joints = joints_in(first);
    page.name = joints.empty() ? first : first.substr(0, joints.front().first);
}

// A headline, at most a line or two, and the text at once: no menu stands before it. What looks like menus further down
// are the release's own tables.
bool opens_as_release(const Page& page) {
    constexpr std::size_t first_lines = 5, farthest_dateline = 12;
    constexpr std::uint32_t paragraph = 200;
    for (std::size_t i = 0; i < std::min(page.lines.size(), farthest_dateline); ++i) {
        if (!page.is_prose_of_story(i)) continue;
        if (i < first_lines && page.lines[i].weight >= paragraph) return true;
        if (const auto dateline = dateline_of(page.lines[i].text); dateline && dateline->period) return true;
    }
    return false;
}

// A name of one or two words between the line with the day and the text: where it was written.
void mark_place_lines(Page& page) {
    constexpr std::uint32_t most_words = 2, longest = 24;
    for (std::size_t i = 1; i + 1 < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        const bool framed = page.about[i - 1] && page.about[i - 1]->date && page.is_prose_of_story(i + 1);
        if (!framed || page.furniture[i] != Furniture::none || page.about[i]) continue;
        if (line.words > most_words || line.weight > longest || line.mark != Mark::none || line.ends_sentence) continue;
        const auto shape = shape_of_place(line.text);
        if ((shape != PlaceShape::capitals && shape != PlaceShape::capitalised) || is_label(line.text)) continue;
        AboutLine about;
        about.place = line.text;
        page.about[i] = std::move(about);
    }
}

// "Dechen Lhamo | Thimphu" between headline and text: who wrote it, and where.
void mark_writer_and_place(Page& page) {
    constexpr std::uint32_t most_words = 6;
    constexpr std::string_view bar = " | ";
    for (std::size_t i = 1; i + 1 < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        const std::size_t at = line.text.find(bar);
        if (at == std::string::npos || line.words > most_words || page.about[i] || !page.is_prose_of_story(i + 1))
            continue;
        const auto writer = std::string_view(line.text).substr(0, at);
        const auto place = std::string_view(line.text).substr(at + bar.size());
        const auto is_name = [](std::string_view part, std::size_t fewest, std::size_t most) {
            const std::size_t words = blank_parted(part).size();
            return words >= fewest && words <= most && shape_of_place(part) == PlaceShape::capitalised;
        };
        if (!is_name(writer, 2, 4) || !is_name(place, 1, 2)) continue;
        AboutLine about;
        about.byline = writer;
        about.place = place;
        page.about[i] = std::move(about);
    }
}

// "Date: 15 July 2024 / Venue: Hotel Asia": the day of what is announced, and not of the page.
void unmark_days_of_events(Page& page) {
    constexpr std::size_t near = 3;
    const auto label_at = [&](std::size_t i) { return event_label_of(page.lines[i].text); };
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (!page.about[i] || !page.about[i]->date) continue;
        const EventLabel label = label_at(i);
        bool is_event = label == EventLabel::day;
        if (label == EventLabel::some_day) {
            for (std::size_t at = i - std::min(i, near); at < std::min(i + near + 1, page.lines.size()); ++at)
                is_event = is_event || label_at(at) == EventLabel::place;
        }
        if (is_event) page.about[i].reset();
    }
}

// Its two lines stand among short ones, and are no part of their menu.
void unmark_broken_headlines(Page& page) {
    for (std::size_t i = 0; i + 2 < page.lines.size(); ++i) {
        if (is_broken_headline(page, i)) page.furniture[i] = page.furniture[i + 1] = Furniture::none;
    }
}

// A headline, its days and its writer are short lines in a row, too: what only its neighbours made a part of a menu,
// right above the day and the text.
void unmark_headlines_over_day(Page& page) {
    constexpr std::uint32_t fewest_words = 3, least_weight = 20;
    constexpr std::size_t most_between = 4;
    for (std::size_t i = 0; i + 2 < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        if (page.furniture[i] != Furniture::piece || page.about[i] || !page.about[i + 1] || !page.about[i + 1]->date)
            continue;
        // Without blanks a whole headline is one word.
        const bool runs_on = line.words < fewest_words && static_cast<unsigned char>(line.text.front()) >= 0xE0;
        if ((line.words < fewest_words && !runs_on) || line.weight < least_weight || (!runs_on && is_name(line)) ||
            furniture_of(line) != Furniture::none)
            continue;
        std::size_t text = i + 1;
        const auto is_passed = [&](std::size_t at) {
            return page.about[at] ||
                   (page.furniture[at] == Furniture::piece && furniture_of(page.lines[at]) != Furniture::none);
        };
        while (text < page.lines.size() && text <= i + most_between && is_passed(text)) ++text;
        if (text < page.lines.size() && page.is_prose_of_story(text)) page.furniture[i] = Furniture::none;
    }
}

// "Wednesday 24.04.2024 / Updated 10 minutes ago" over the menus: the day on which the page was fetched.
void unmark_day_of_visit(Page& page) {
    constexpr std::size_t top = 3;
    for (std::size_t i = 0; i + 1 < std::min(page.lines.size(), top); ++i) {
        const auto& about = page.about[i];
        const bool bare = about && about->date && !about->is_labelled && about->byline.empty() && about->place.empty();
        if (bare && tells_last_update(page.lines[i + 1])) page.about[i] = AboutLine{};
    }
}

// What looks like menus of a release further down are its own tables.
bool has_menus_of_site(const Page& page) {
    constexpr std::size_t most_furniture = 20;
    std::size_t furniture = 0;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        furniture += page.furniture[i] != Furniture::none && !page.lines[i].is_link ? 1U : 0U;
    }
    return furniture > most_furniture && !opens_as_release(page);
}

NumberOrder number_order_of(const Page& page) {
    int month_first = 0;
    for (const Line& line : page.lines) month_first += votes_for_month_first(line.text);
    return month_first > 0 ? NumberOrder::month_first : NumberOrder::day_first;
}

}  // namespace

Page page_from(const Draft& draft) {
    Page page;
    page.lines = with_run_in_headings(with_date_boxes_joined(lines_of(draft.text)));
    if (page.lines.empty()) return page;
    if (auto header = header_date(page.lines.front().text)) {
        page.header = std::move(header->date);
        page.lines.erase(page.lines.begin());
        if (!header->rest.empty()) page.lines.insert(page.lines.begin(), line_from(header->rest));
        if (page.lines.empty()) return page;
    }
    page.furniture = furniture_in(page.lines);
    find_title(page);
    page.about.reserve(page.lines.size());
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        page.about.push_back(about_line(page.lines[i]));
        // A headline stands above: a line that is nothing but a dateline is none.
        if (auto dateline = i > 0 ? about_dateline(page.lines[i]) : std::nullopt) {
            auto& about = page.about.back();
            if (about && about->place.empty()) about->place = dateline->place;
            if (!about) about = std::move(dateline);
        }
        if (page.outlet.empty() && page.about.back()) page.outlet = page.about.back()->outlet;
    }
    if (page.title.empty()) find_title_in_header(page);
    unmark_broken_headlines(page);
    unmark_headlines_over_day(page);
    unmark_days_of_events(page);
    unmark_day_of_visit(page);
    mark_place_lines(page);
    mark_writer_and_place(page);
    mark_comments(page);
    mark_headlines_at_foot(page);
    page.number_order = number_order_of(page);
    page.is_site = has_menus_of_site(page);
    find_name(page);
    return page;
}

}  // namespace pressdex
