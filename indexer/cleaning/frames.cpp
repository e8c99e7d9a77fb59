// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/frames.hpp"

#include "indexer/cleaning/frame_items.hpp"
#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <unordered_set>

namespace pressdex {
namespace {

std::size_t weight_between(const Page& page, std::size_t from, std::size_t to) {
    std::size_t weight = 0;
    for (std::size_t i = from; i < to; ++i) weight += page.is_prose_of_story(i) ? page.lines[i].weight : 0;
    return weight;
}

// A list of a body's own announcements names it in each: there the days tell them apart.
bool are_of_several_days(const std::vector<FrameItem>& items) {
    std::unordered_set<std::int32_t> days;
    for (const FrameItem& item : items) {
        if (item.day) days.insert(item.day->number);
    }
    return days.size() * 4 >= items.size() * 3;
}

// News stand with the latest first; programmes and chronicles go on from day to day.
bool run_back(const std::vector<FrameItem>& items) {
    const auto is_later = [](const FrameItem& one, const FrameItem& other) {
        return !one.day || !other.day || *one.day < *other.day;
    };
    return are_of_several_days(items) && std::ranges::adjacent_find(items, is_later) == items.end();
}

// Each with its own headline, writer and text, and together nearly all that the page says.
bool is_collection(const Page& page, const std::vector<FrameItem>& items, FrameSign sign) {
    const bool is_run_back = run_back(items);
    // Briefs are short.
    const std::size_t least_text = sign == FrameSign::date_above || sign == FrameSign::read_on || is_run_back ? 60
                                   : sign == FrameSign::none                                                  ? 80
                                                                                                              : 150;
    // Below a day and a headline a single sentence is an item's text.
    const auto weight_of_text = [&](std::size_t from, std::size_t to) {
        std::size_t weight = 0;
        for (std::size_t i = from; i < to; ++i) {
            const bool sentence = page.furniture[i] == Furniture::none && !page.about[i] && page.lines[i].words >= 8;
            weight +=
                page.is_prose_of_story(i) || (sign == FrameSign::date_above && sentence) ? page.lines[i].weight : 0;
        }
        return weight;
    };
    const bool is_headed = std::ranges::all_of(items, [](const FrameItem& item) { return item.at < item.text; });
    // Headline, first sentences and "Read more", twice: a list, too.
    const bool is_cut =
        sign == FrameSign::read_on && std::ranges::all_of(items, [](const FrameItem& item) { return item.is_cut_off; });
    const bool are_notices = sign == FrameSign::date_above && is_run_back;
    const std::size_t fewest = (sign == FrameSign::dateline || is_cut || are_notices) && is_headed ? 2 : 3;
    if (items.size() < fewest) return false;
    std::unordered_set<std::string> headlines, authors;
    std::size_t full = 0, signed_alone = 0;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::size_t end = k + 1 < items.size() ? items[k + 1].at : page.lines.size();
        full += weight_of_text(items[k].text, end) >= least_text ? 1U : 0U;
        headlines.insert(plain(page.lines[items[k].at].text));
        if (items[k].author.empty()) continue;
        ++signed_alone;
        authors.insert(items[k].author);
    }
    const std::size_t all = weight_between(page, 0, page.lines.size());
    const std::size_t framed = weight_between(page, items.front().text, page.lines.size());
    // The same few names again and again are speakers of one talk.
    const bool many_authors = authors.size() * 5 >= signed_alone * 4;
    return headlines.size() == items.size() && full * 4 >= items.size() * 3 && framed * 10 >= all * 7 && many_authors;
}

// Parts of one story go on about the same people and bodies: at least every second one shares that much of its names.
bool are_of_one_story(const Page& page, const std::vector<FrameItem>& items, double share) {
    NameSet before;
    std::size_t alike = 0;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::size_t end = k + 1 < items.size() ? items[k + 1].at : page.lines.size();
        std::string text;
        for (std::size_t i = items[k].text; i < end; ++i) {
            if (page.is_prose_of_story(i)) text += page.lines[i].text + "\n";
        }
        NameSet names = names_in(text);
        const auto shared =
            static_cast<std::size_t>(std::ranges::count_if(names, [&](const auto& n) { return before.contains(n); }));
        alike += k > 0 && static_cast<double>(shared) > share * static_cast<double>(names.size()) ? 1U : 0U;
        before.merge(names);
    }
    return alike * 2 >= items.size();
}

}  // namespace

std::vector<std::size_t> framed_headings(const Page& page, bool is_called_collection) {
    const auto all = frame_items(page);
    for (const FrameSign sign : {FrameSign::dateline, FrameSign::place, FrameSign::date, FrameSign::date_above,
                                 FrameSign::read_on, FrameSign::tools, FrameSign::author, FrameSign::none}) {
        // Among the menus of a site, teasers and comments are framed as well.
        if (page.is_site && sign != FrameSign::tools) continue;
        if (sign == FrameSign::none && !is_called_collection) continue;
        std::vector<FrameItem> items;
        std::ranges::copy_if(all, std::back_inserter(items), [&](const FrameItem& item) {
            // Some of a wire's items bear the place alone.
            return item.sign == sign || (sign == FrameSign::place && item.sign == FrameSign::dateline) ||
                   (sign == FrameSign::read_on && item.is_cut_off);
        });
        if (!is_collection(page, items, sign)) continue;
        const bool one_story = sign == FrameSign::date_above ? !are_of_several_days(items)
                               : sign == FrameSign::date && run_back(items)
                                   ? false
                                   : are_of_one_story(page, items,
                                                      sign == FrameSign::none      ? 0.25
                                                      : sign == FrameSign::read_on ? 0.6
                                                                                   : 0.5);
        if (one_story) continue;
        std::vector<std::size_t> lines;
        for (const FrameItem& item : items) lines.push_back(item.begin);
        return lines;
    }
    return {};
}

}  // namespace pressdex
