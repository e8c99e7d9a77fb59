// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/outlines.hpp"

#include "indexer/cleaning/asides.hpp"
#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/headline.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/listings.hpp"
#include "indexer/cleaning/main_text.hpp"
#include "indexer/cleaning/outline_days.hpp"
#include "indexer/cleaning/page.hpp"
#include "indexer/cleaning/round_up.hpp"
#include "indexer/cleaning/signature.hpp"
#include "indexer/metadata/dates/event_labels.hpp"
#include "press/text/sentences.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

// A page without prose is a story only if one line says as much as a headline does.
constexpr std::uint32_t fewest_letters_alone = 60;
// Two texts that share this much of their words say the same.
constexpr double same_text = 0.9;

bool repeats(const std::string& paragraph, const std::string& title) {
    // Texts that say the same are about as long: most paragraphs need not be cut into words.
    if (paragraph.size() > 2 * title.size() + 40) return false;
    return likeness(words_of(paragraph), words_of(title)) >= same_text;
}

std::string first_sentence(const std::string& paragraph) {
    constexpr std::size_t mostly_enough = 700;
    if (paragraph.size() > mostly_enough) {
        const std::string_view head = cut(paragraph, mostly_enough);
        const auto spans = sentences(head);
        if (spans.size() > 1) return std::string(within(head, spans.front()));
    }
    const auto spans = sentences(paragraph);
    return spans.empty() ? paragraph : std::string(within(paragraph, spans.front()));
}

// A paragraph as it goes on behind its dateline.
std::string behind_dateline(const Outline& outline, std::size_t paragraph) {
    const std::string& text = outline.body[paragraph];
    return paragraph == outline.dateline_paragraph ? text.substr(outline.dateline_bytes) : text;
}

// "The rules changed in 2025. Some still play by the old ones.": a short line before a longer paragraph or a dateline.
bool is_whole_headline(const Outline& outline) {
    constexpr std::size_t longest = 220, most_words = 26;
    const std::string& first = outline.body.front();
    if (outline.body.size() < 2 || first.size() > longest || words_of(first).size() > most_words) return false;
    if (outline.dateline_bytes > 0) return outline.dateline_paragraph > 0;
    return outline.body[1].size() > 2 * first.size();
}

// The lede stands for a headline that is not printed; a lede that only repeats the headline is not doubled, unless it
// also bears the dateline.
void settle_title(Outline& outline) {
    if (outline.body.empty()) return;
    const bool has_dateline = outline.dateline_bytes > 0 && outline.dateline_paragraph == 0;
    if (outline.title.empty()) {
        outline.title = is_whole_headline(outline) ? outline.body.front() : first_sentence(behind_dateline(outline, 0));
        outline.title_is_lede = true;
    } else if (repeats(behind_dateline(outline, 0), outline.title)) {
        if (has_dateline) {
            outline.title_is_lede = true;
            return;
        }
        outline.body.erase(outline.body.begin());
        if (outline.dateline_bytes > 0) --outline.dateline_paragraph;
    }
}

// A stretch without prose: a headline alone, or nothing at all.
std::optional<Outline> headline_alone(const Page& page, const Stretch& stretch) {
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        const Line& line = page.lines[i];
        if (page.furniture[i] != Furniture::none || page.about[i] || line.weight < fewest_letters_alone) continue;
        Outline outline;
        outline.title = tidy_headline(line.text);
        return outline;
    }
    return std::nullopt;
}

// "Press Release No. 3 of 2024": what stands over a text and is no sentence.
std::string short_lines_above(const Page& page, const Stretch& stretch, std::size_t text) {
    constexpr std::size_t farthest = 8;
    constexpr std::uint32_t most_words = 14;
    std::string lines;
    for (std::size_t i = std::max(stretch.first, text - std::min(text, farthest)); i < text; ++i) {
        if (page.lines[i].words <= most_words && !page.lines[i].is_link) lines += page.lines[i].text + "\n";
    }
    return lines;
}

std::optional<Outline> outline_of(const Page& page, const Stretch& stretch) {
    // What a collection says about itself stands above its first headline.
    const bool is_known = stretch.headline != Stretch::unknown;
    auto text = main_text(page, is_known ? Stretch{stretch.headline, stretch.last} : stretch);
    if (!text) return headline_alone(page, stretch);
    Outline outline;
    std::size_t headline_line = text->first;
    const Line& first = page.lines[text->first];
    // "Headline Fort Wayne, IN-- text", all on one line.
    auto joined = headline_before_dateline(first.text);
    auto headline = headline_before(page, stretch, text->first, text->last);
    const bool more = text->last > text->first + 1;
    const bool bulleted = first.mark == Mark::bullet && more && page.lines[text->first + 1].mark != Mark::bullet;
    // A bullet before a text without bullets is a headline, surer than a line that shares no words with it.
    if (bulleted && headline && headline->share < 0.5) headline.reset();
    if (headline) {
        outline.title = headline->text;
        headline_line = headline->line;
        joined.reset();
    } else if (joined) {
        outline.title = tidy_headline(first.text.substr(0, joined->headline_end));
    } else if (bulleted || (!first.ends_sentence && !dateline_of(first.text) && more && first.weight < 400 &&
                            event_label_of(first.text) == EventLabel::none)) {
        outline.title = tidy_headline(first.text);
        ++text->first;
    }
    read_about_lines(page, headline_line, stretch, *text, outline);
    if (page.header) outline.dates.insert(outline.dates.begin(), *page.header);
    outline.outlet = page.outlet;
    if (outline.byline.empty()) outline.byline = signature_over(page, headline_line, text->first);
    // "NEWSROOM" over the text, "By Ann Karim" under it.
    if (outline.byline.find(' ') == std::string::npos) {
        if (auto signature = signature_under(page, text->last, stretch.last); !signature.empty())
            outline.byline = std::move(signature);
    }
    outline.body = paragraphs_in(page, *text, stretch.last, outline.title);
    if (headline) {
        // Subheadings between headline and text.
        std::vector<std::string> between;
        for (std::size_t i = headline->line + 1; i < text->first; ++i) {
            const Line& line = page.lines[i];
            // Under the headline of a frame stands the author alone.
            const bool told = line.weight >= 40 || (stretch.headline != Stretch::unknown && line.words >= 2) ||
                              event_label_of(line.text) != EventLabel::none;
            if (page.furniture[i] == Furniture::none && !page.about[i] && told) between.push_back(line.text);
        }
        outline.body.insert(outline.body.begin(), between.begin(), between.end());
    }
    if (joined && !outline.body.empty()) {
        outline.dateline_place = joined->dateline.place;
        outline.dateline_bytes = static_cast<std::uint32_t>(joined->dateline.end - joined->headline_end);
        outline.body.front().erase(0, joined->headline_end);
    } else {
        read_dateline(outline, short_lines_above(page, stretch, text->first));
    }
    settle_number_orders(outline.dates, page.number_order);
    settle_title(outline);
    return outline;
}

// A date line above the first headline of a round-up.
std::optional<PrintedDate> date_over(const Page& page, const Stretch& first) {
    const auto text = main_text(page, first);
    if (!text) return std::nullopt;
    const auto headline = headline_before(page, first, text->first, text->last);
    for (std::size_t i = first.first; i < (headline ? headline->line : text->first); ++i) {
        if (page.about[i] && page.about[i]->date) return page.about[i]->date;
    }
    return std::nullopt;
}

bool is_bot_wall(const Page& page) {
    constexpr std::size_t longest = 1500;
    std::size_t weight = 0;
    bool wall = false;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        weight += page.lines[i].weight;
        wall = wall || page.furniture[i] == Furniture::bot_wall;
    }
    return wall && weight < longest;
}

// The format says that this is one story: its paragraphs, with the lines that tell about it understood.
Outline one_story(const Draft& draft) {
    Outline outline;
    outline.title = tidied(draft.title);
    outline.outlet = tidied(draft.outlet);
    outline.byline = tidied(draft.byline);
    outline.dates = draft.dates;
    const auto lines = lines_of(draft.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        constexpr std::size_t lines_searched = 4;
        if (i < lines_searched && !is_prose(lines[i])) {
            if (const auto about = about_line(lines[i])) {
                if (about->date) outline.dates.push_back(*about->date);
                if (outline.byline.empty()) outline.byline = about->byline;
                continue;
            }
        }
        outline.body.push_back(lines[i].mark == Mark::bullet ? "• " + lines[i].text : lines[i].text);
    }
    read_dateline(outline, {});
    settle_title(outline);
    return outline;
}

}  // namespace

std::vector<Outline> outlines_from(const Draft& draft) {
    std::vector<Outline> outlines;
    if (draft.is_one_story) {
        outlines.push_back(one_story(draft));
        return outlines;
    }
    const Page page = page_from(draft);
    std::optional<PrintedDate> over_all;
    if (page.lines.empty() || is_bot_wall(page)) return outlines;
    if (is_index_of_dates(page) || is_ticker(page) || is_contents_page(page)) return outlines;
    const auto stretches = stories_in(page);
    for (const Stretch& stretch : stretches) {
        auto outline = outline_of(page, stretch);
        if (!outline) continue;
        outline->asides = asides_in(page, stretch, *outline);
        // The date over a round-up is that of each of its stories that has none of its own.
        if (outline->dates.empty() && !outlines.empty() && over_all) outline->dates.push_back(*over_all);
        if (outlines.empty() && stretches.size() > 1) over_all = date_over(page, stretches.front());
        // What the format says is about the page, and so about its first story.
        if (outlines.empty()) outline->dates.insert(outline->dates.begin(), draft.dates.begin(), draft.dates.end());
        outline->number = static_cast<std::uint32_t>(outlines.size() + 1);
        outlines.push_back(std::move(*outline));
    }
    return outlines;
}

}  // namespace pressdex
