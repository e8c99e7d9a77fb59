// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/listed_stories.hpp"

#include "indexer/cleaning/about_line.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/content_root.hpp"
#include "indexer/html/page_blocks.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t fewest_stories = 2;
constexpr std::uint32_t longest_day_line = 60, longest_heading = 300;
constexpr std::uint64_t shortest_text = 60;  // letters of prose

// "12 March 2024", "Posted on 12.3.2024 by admin".
bool is_day_line(const PageBlock& block) {
    if (block.weight > longest_day_line || is_prose(block)) return false;
    const auto about = about_line(line_from(block.text));
    return about && about->date && about->date->period.precision == Precision::day;
}

std::string_view without_signs(std::string_view text) {
    constexpr auto signs = std::to_array<std::string_view>({" ", ":", "-", "–", "—", "|", "(", ")", "[", "]", ","});
    const auto cut_one = [&] {
        for (const auto sign : signs) {
            if (text.starts_with(sign)) return text.remove_prefix(sign.size()), true;
            if (text.ends_with(sign)) return text.remove_suffix(sign.size()), true;
        }
        return false;
    };
    while (cut_one()) {
    }
    return text;
}

// "12 March 2024: New dam opened", "New dam opened (12 March 2024)". "Workshop on dams, 12 March" tells an event's day.
std::optional<ListedStory> headline_with_day(const std::string& text) {
    constexpr std::size_t shortest = 12;
    const auto dates = dates_in(text);
    if (dates.size() != 1 || dates[0].day == 0 || dates[0].month == 0 || dates[0].year == 0) return std::nullopt;
    const auto before = std::string_view(text).substr(0, dates[0].from);
    const auto behind = std::string_view(text).substr(dates[0].to);
    const auto headline = without_signs(without_signs(before).empty() ? behind : before);
    const bool is_in_front = without_signs(before).empty();
    const bool is_set_off = before.ends_with('(') || before.ends_with("| ") || before.ends_with("- ") ||
                            before.ends_with("– ") || before.ends_with("— ");
    if (headline.size() < shortest || (!is_in_front && (!is_set_off || !without_signs(behind).empty())))
        return std::nullopt;
    return ListedStory{std::string(headline), text.substr(dates[0].from, dates[0].to - dates[0].from), {}};
}

// "Upcoming events", "Kalender": the days below are those of events, and none of publication; not "News and events".
bool names_events(std::string_view heading) {
    constexpr auto names = std::to_array<std::string_view>(
        {"events",          "event",       "calendar",  "agenda",     "schedule",    "trainings", "webinars",
         "veranstaltungen", "termine",     "kalender",  "événements", "calendrier",  "eventos",   "calendario",
         "eventi",          "evenementen", "kalendarz", "wydarzenia", "мероприятия", "календарь", "события",
         "etkinlikler",     "takvim",      "acara",     "kegiatan"});
    constexpr auto news =
        std::to_array<std::string_view>({"news", "press", "aktuelles", "actualités", "noticias", "notícias", "notizie",
                                         "nieuws", "aktualności", "новости", "haberler", "berita"});
    const auto words = words_of(heading);
    const auto holds_one_of = [&](const auto& list) {
        return std::ranges::any_of(list, [&](auto one) { return std::ranges::find(words, plain(one)) != words.end(); });
    };
    return holds_one_of(names) && !holds_one_of(news);
}

// A heading with its day, and the blocks that it stands over.
struct Section {
    ListedStory story;
    std::string_view element;   // "h2"
    std::size_t from = 0;       // the heading, or the day above it
    std::size_t text_from = 0;  // the first block behind heading and day
    bool is_dated = false;
};

class Sections {
  public:
    explicit Sections(const HtmlTree& tree) : tree_(tree), blocks_(blocks_of(tree)), kept_(blocks_.size()) {
        std::iota(kept_.begin(), kept_.end(), 0);
        find_headings();
    }

    // Whether any part of the page may hold a list: asked before the parts are judged, which costs more.
    bool has_dated_headings() const {
        return static_cast<std::size_t>(std::ranges::count_if(sections_, &Section::is_dated)) >= fewest_stories;
    }

    // What the element holds that has the page's prose, without what stands beside it.
    void keep_content(Judging judging) {
        const auto off = beside_the_story(tree_, blocks_, judging);
        const auto root = content_root(tree_, blocks_, off);
        kept_.clear();
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (!off[i] && blocks_[i].first >= root && blocks_[i].first < tree_[root].end) kept_.push_back(i);
        }
        find_headings();
    }

    bool is_bare() const { return prose(0, kept_.size()) < shortest_text; }

    std::vector<ListedStory> stories() {
        keep_most_usual_level();
        if (sections_.size() < fewest_stories || !are_stories() || are_events()) return {};
        std::vector<ListedStory> stories;
        for (std::size_t k = 0; k < sections_.size(); ++k) {
            for (std::size_t i = sections_[k].text_from; i < end_of(k); ++i)
                sections_[k].story.paragraphs.push_back(block(i).text);
            stories.push_back(std::move(sections_[k].story));
        }
        return stories;
    }

  private:
    const PageBlock& block(std::size_t i) const { return blocks_[kept_[i]]; }
    // What a heading is made as: "h2", or "strong" where it is a line in bold; empty for any other block.
    std::string_view element(std::size_t i) const {
        const auto name = tree_[block(i).node].name;
        if (is_heading_element(name)) return name;
        return block(i).strong == block(i).weight && !is_day_line(block(i)) ? "strong" : std::string_view();
    }
    std::size_t end_of(std::size_t k) const { return k + 1 < sections_.size() ? sections_[k + 1].from : kept_.size(); }

    void find_headings() {
        sections_.clear();
        for (std::size_t i = 0; i < kept_.size(); ++i) {
            if (!element(i).empty() && block(i).text.size() <= longest_heading) sections_.push_back(section_at(i));
        }
    }

    Section section_at(std::size_t i) const {
        Section section{{block(i).text, {}, {}}, element(i), i, i + 1, true};
        if (i + 1 < kept_.size() && is_day_line(block(i + 1))) {
            section.story.day = block(i + 1).text;
            section.text_from = i + 2;
        } else if (i > 0 && is_day_line(block(i - 1))) {
            section.story.day = block(i - 1).text;
            section.from = i - 1;
        } else if (auto story = headline_with_day(block(i).text)) {
            section.story = *std::move(story);
        } else {
            section.is_dated = false;
        }
        return section;
    }

    // Headings of one element bear the stories; others part a story or name the page.
    void keep_most_usual_level() {
        std::map<std::string_view, std::size_t> dated;
        for (const auto& section : sections_) dated[section.element] += section.is_dated ? 1U : 0U;
        const auto most = std::ranges::max_element(dated, {}, [](const auto& one) { return one.second; });
        if (most == dated.end()) return;
        std::erase_if(sections_, [&](const Section& one) { return one.element != most->first; });
    }

    std::uint64_t prose(std::size_t from, std::size_t to) const {
        std::uint64_t weight = 0;
        for (std::size_t i = from; i < to; ++i) weight += is_prose(block(i)) ? block(i).weight : 0;
        return weight;
    }

    // Nearly all have their day and some text, and no text stands over all of them: a lede would make them sections of
    // its story.
    bool are_stories() const {
        constexpr std::uint64_t longest_preface = 300;
        std::size_t stories = 0;
        std::uint64_t all = 0;
        for (std::size_t k = 0; k < sections_.size(); ++k) {
            const auto text = prose(sections_[k].text_from, end_of(k));
            all += text;
            stories += sections_[k].is_dated && text >= shortest_text ? 1U : 0U;
        }
        const auto lede = prose(0, sections_.front().from);
        const bool is_lede_above = lede >= longest_preface || lede * sections_.size() > all;
        return stories >= fewest_stories && stories * 5 >= sections_.size() * 4 && !is_lede_above;
    }

    // As the heading right above them or the page's title says.
    bool are_events() const {
        const auto titles = tree_.elements("title");
        if (!titles.empty() && names_events(cut(tree_.source_text(titles.front()), longest_heading))) return true;
        const auto first = sections_.front().from;
        return first > 0 && !is_prose(block(first - 1)) && names_events(cut(block(first - 1).text, longest_heading));
    }

    const HtmlTree& tree_;
    std::vector<PageBlock> blocks_;
    std::vector<std::size_t> kept_;
    std::vector<Section> sections_;
};

}  // namespace

std::vector<ListedStory> listed_stories(const HtmlTree& tree) {
    std::map<std::string_view, std::size_t> headings;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const auto name = tree[i].name;
        if (is_heading_element(name)) ++headings[name];
        if (name == "b" || name == "strong") ++headings["strong"];
    }
    const bool may_be = std::ranges::any_of(headings, [](const auto& one) { return one.second >= fewest_stories; });
    if (!may_be) return {};
    Sections sections(tree);
    if (!sections.has_dated_headings()) return {};
    // Names such as "date" say that what they hold is no text of a story.
    sections.keep_content(Judging::by_elements);
    // A page of nothing but teasers is a list of short stories.
    if (sections.is_bare()) sections.keep_content(Judging::not_at_all);
    return sections.stories();
}

}  // namespace pressdex
