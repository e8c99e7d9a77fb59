// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/main_text.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/section_headings.hpp"
#include "indexer/cleaning/short_text.hpp"
#include "indexer/metadata/dates/event_labels.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace pressdex {
namespace {

// More lines without prose than this part one text from another.
constexpr std::size_t widest_gap = 10;

struct Block {
    Stretch lines;
    std::size_t weight = 0;
};

std::vector<Block> blocks_in(const Page& page, const Stretch& stretch) {
    std::vector<Block> blocks;
    std::size_t gap = 0;
    const bool is_site = page.is_site;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        if (!page.is_prose_of_story(i)) {
            if (is_site && reserves_rights(page.lines[i])) gap += widest_gap;
            // A list that is part of a text is no gap.
            gap += page.lines[i].mark == Mark::bullet && page.lines[i].words > 6 ? 0 : 1;
            continue;
        }
        if (blocks.empty() || gap > widest_gap) blocks.push_back({{i, i}, 0});
        blocks.back().lines.last = i + 1;
        blocks.back().weight += page.lines[i].weight;
        gap = 0;
    }
    return blocks;
}

// Whether something there says that the story is over.
bool is_ended(const Page& page, const Stretch& between) {
    for (std::size_t i = between.first; i < between.last; ++i) {
        const Furniture furniture = page.furniture[i];
        if (furniture == Furniture::end || furniture == Furniture::teasers || is_imprint(page.lines[i])) return true;
    }
    return false;
}

// An article that boxes and advertisements part: the next texts that speak of the same people and bodies belong to it.
Stretch with_continuations(const Page& page, const std::vector<Block>& blocks, const Block& main) {
    constexpr std::size_t widest_box = 30, fewest_shared = 2, enough_shared = 4;
    const auto names_of = [&](const Stretch& lines) {
        NameSet names;
        for (std::size_t i = lines.first; i < lines.last; ++i) {
            if (page.is_prose_of_story(i)) names.merge(names_in(page.lines[i].text));
        }
        return names;
    };
    Stretch text = main.lines;
    NameSet names = names_of(text);
    for (const Block& block : blocks) {
        if (block.lines.first < text.last) continue;
        const bool near = block.lines.first - text.last <= widest_box;
        const bool ended = is_ended(page, {text.last, block.lines.first});
        NameSet others = names_of(block.lines);
        const auto shared = static_cast<std::size_t>(
            std::count_if(others.begin(), others.end(), [&](const auto& n) { return names.contains(n); }));
        // Languages that write all nouns with a capital share many words beside the names.
        const bool alike = shared >= enough_shared || (shared >= fewest_shared && shared * 4 >= others.size());
        if (!near || ended || !alike) break;
        text.last = block.lines.last;
        names.merge(others);
    }
    return text;
}

// A fact sheet: "When: 26 to 30 March", "Hosts: ...", without a sentence.
std::vector<Block> fact_sheet_in(const Page& page, const Stretch& stretch) {
    constexpr std::size_t fewest_labels = 3, longest_label = 24;
    Block sheet{{stretch.last, stretch.last}, 0};
    std::size_t labels = 0;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        const Line& line = page.lines[i];
        if (page.furniture[i] != Furniture::none || line.mark != Mark::bullet) continue;
        labels += line.text.find(": ") < longest_label ? 1U : 0U;
        sheet.lines.first = std::min(sheet.lines.first, i);
        sheet.lines.last = i + 1;
        sheet.weight += line.weight;
    }
    if (labels < fewest_labels) return {};
    return {sheet};
}

bool is_title(const Page& page, std::size_t line, const std::string& title) {
    return page.lines[line].text.size() < page.title.size() * 2 + 16 && plain(page.lines[line].text) == title;
}

// Whether the title stands in one of the lines above a text.
bool is_title_near(const Page& page, const Stretch& stretch, std::size_t text, const std::string& title) {
    constexpr std::size_t farthest = widest_gap + 4;
    for (std::size_t i = text; i-- > std::max(stretch.first, text - std::min(text, farthest));) {
        if (is_title(page, i, title)) return true;
    }
    return false;
}

// What an office prints under its release is short: signatures, initials, reference numbers.
std::size_t end_of_release(const Page& page, const Stretch& text) {
    std::size_t whole = 0, so_far = 0;
    for (std::size_t i = text.first; i < text.last; ++i) whole += page.lines[i].weight;
    for (std::size_t i = text.first; i < text.last; ++i) {
        so_far += page.lines[i].weight;
        if (page.furniture[i] == Furniture::end && so_far * 10 > whole * 8) return i;
    }
    return text.last;
}

class Paragraphs {
  public:
    explicit Paragraphs(const Page& page) : page_(page), is_site_(page.is_site) {}

    void add_prose(std::size_t i) {
        flush();
        const Line& line = page_.lines[i];
        in_teasers_ = false;
        list_open_ = line.text.ends_with(':') || line.text.ends_with('-');
        // The same paragraph twice on a page is the screen's and the printer's copy.
        if (line.weight > 60 && !seen_.insert(line.text).second) return;
        add(line);
    }

    void add_short(std::size_t i) {
        if (in_teasers_ && !list_open_) return;
        waiting_.push_back(i);
    }

    void begin_teasers() {
        waiting_.clear();
        in_teasers_ = true;
    }

    std::vector<std::string> take() && { return std::move(paragraphs_); }

    // Short lines between two of prose: headings and lists stay, on a site's page a run of labels goes.
    void flush() {
        constexpr std::size_t most_headings = 3;
        std::size_t words = 0, marked = 0;
        for (const std::size_t i : waiting_) {
            words += page_.lines[i].words;
            marked += page_.lines[i].mark == Mark::bullet || page_.lines[i].mark == Mark::number ? 1U : 0U;
        }
        const bool is_list = list_open_ || (marked == waiting_.size() && words >= waiting_.size() * 3);
        if (!is_site_ || waiting_.size() <= most_headings || is_list || words >= waiting_.size() * 6) {
            for (const std::size_t i : waiting_) add(page_.lines[i]);
        }
        waiting_.clear();
    }

  private:
    void add(const Line& line) { paragraphs_.push_back(line.mark == Mark::bullet ? "• " + line.text : line.text); }

    const Page& page_;
    bool is_site_;
    std::vector<std::string> paragraphs_;
    std::vector<std::size_t> waiting_;
    std::unordered_set<std::string> seen_;
    bool in_teasers_ = false, list_open_ = false;
};

// Where a numbered list of several items ends that begins at this line, or under it as its heading; `from` for none.
std::size_t end_of_numbered_list(const Page& page, std::size_t from, std::size_t to) {
    constexpr std::size_t fewest = 3;
    constexpr std::uint32_t most_words_of_heading = 8;
    const auto is_item = [&](std::size_t i) {
        return page.lines[i].mark == Mark::number && page.furniture[i] == Furniture::none && !page.lines[i].is_link;
    };
    const bool has_heading = !is_item(from) && page.lines[from].words <= most_words_of_heading;
    const std::size_t first = from + (has_heading ? 1 : 0);
    std::size_t end = first;
    while (end < to && is_item(end)) ++end;
    const bool is_list = end >= first + fewest && page.lines[first].text.starts_with('1');
    return is_list ? end : from;
}

}  // namespace

std::optional<Stretch> main_text(const Page& page, const Stretch& stretch) {
    std::vector<Block> blocks = blocks_in(page, stretch);
    if (blocks.empty()) blocks = fact_sheet_in(page, stretch);
    if (blocks.empty()) return short_text(page, stretch);
    const auto heaviest = std::max_element(blocks.begin(), blocks.end(),
                                           [](const Block& a, const Block& b) { return a.weight < b.weight; });
    std::size_t first_title = stretch.first;
    if (!page.title.empty()) {
        const std::string title = plain(page.title);
        for (std::size_t i = stretch.first + 1; i < stretch.last; ++i) {
            if (!is_title(page, i, title)) continue;
            first_title = i;
            break;
        }
        // A page that names its story: the first text of some size under the name, even if another one is longer.
        for (const Block& block : blocks) {
            const bool after = block.lines.first > first_title;
            if (after && is_title_near(page, stretch, block.lines.first, title) && block.weight * 4 >= heaviest->weight)
                return with_continuations(page, blocks, block);
        }
    }
    if (page.is_site) return with_continuations(page, blocks, *heaviest);
    // A sent release is all text: tables and lists part it, other pages' texts do not follow.
    return Stretch{blocks.front().lines.first, blocks.back().lines.last};
}

std::vector<std::string> paragraphs_in(const Page& page, const Stretch& text, std::size_t stretch_end,
                                       const std::string& title) {
    Paragraphs paragraphs(page);
    const std::string again = plain(title);
    const std::size_t end = end_of_release(page, text);
    for (std::size_t i = text.first; i < end; ++i) {
        if (page.is_prose_of_story(i))
            paragraphs.add_prose(i);
        else if (page.furniture[i] == Furniture::teasers)
            paragraphs.begin_teasers();
        else if (page.furniture[i] == Furniture::none && !(page.about[i] && i < text.first + 3) &&
                 plain(page.lines[i].text) != again)
            paragraphs.add_short(i);
    }
    paragraphs.flush();
    // Behind the last prose only a list goes on, and lines too long for a menu.
    const bool is_site = page.is_site;
    bool announced = end > text.first && page.lines[end - 1].text.ends_with(':');
    bool in_list = announced && !is_site;
    for (std::size_t i = end; i < stretch_end && end == text.last; ++i) {
        const Line& line = page.lines[i];
        if (page.furniture[i] == Furniture::teasers || page.furniture[i] == Furniture::end) break;
        if (is_site && (reserves_rights(line) || page.is_prose_of_story(i))) break;
        if (page.furniture[i] != Furniture::none || page.about[i]) continue;
        const std::size_t list_end = is_site ? i : end_of_numbered_list(page, i, stretch_end);
        for (std::size_t item = i; item < list_end; ++item) paragraphs.add_short(item);
        if (list_end > i) {
            i = list_end - 1;
            continue;
        }
        // "The winners in each category were:"; "The winners are:", and the names under it
        const bool has_colon = !is_site && line.text.ends_with(':');
        const bool lists = !is_site && announces_list(line);
        announced = announced || lists || (has_colon && line.words >= 4);
        in_list = (in_list || lists) && !line.ends_sentence && !leads_to_contact(line);
        // "Date: 24 February", "Venue: Zoom", and what stands right under them
        const bool is_fact = event_label_of(line.text) != EventLabel::none;
        announced = announced || is_fact;
        const bool is_listed = line.mark == Mark::bullet || is_fact || in_list || (!is_site && line.words >= 3);
        if ((announced && is_listed) || line.weight >= 50)
            paragraphs.add_short(i);
        else if (!announced && !line.ends_sentence)
            break;
        else if (line.ends_sentence && line.words >= 3)
            paragraphs.add_short(i);
    }
    paragraphs.flush();
    return std::move(paragraphs).take();
}

}  // namespace pressdex
