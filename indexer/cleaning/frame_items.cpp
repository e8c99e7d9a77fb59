// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/frame_items.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/read_on.hpp"
#include "indexer/cleaning/section_headings.hpp"
#include "indexer/cleaning/writer_phrases.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace pressdex {
namespace {

// "Dr Rana T. Siddiqui", "Maria de Souza and Li Wei": two words or more, each with a capital.
bool names_people(const Line& line) {
    constexpr std::uint32_t most_words = 9;
    if (line.words < 2 || line.words > most_words || line.mark != Mark::none || line.ends_sentence) return false;
    const std::string_view text = line.text;
    if (text.find_first_of("0123456789:?!\"/") != std::string_view::npos) return false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,&", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty() || std::ranges::find(name_particles, word) != name_particles.end()) continue;
        // Scripts without capitals do not tell a name by its shape.
        const bool capital = word.front() >= 'A' && word.front() <= 'Z';
        const bool accented = word.size() > 2 && static_cast<unsigned char>(word.front()) == 0xC3;
        if (!capital && !accented) return false;
    }
    return true;
}

bool may_be_headline(const Page& page, std::size_t i) {
    const Line& line = page.lines[i];
    if (page.furniture[i] != Furniture::none || page.about[i] || line.mark == Mark::bullet) return false;
    if (line.text.ends_with(':')) return false;
    if (line.words > 26 || line.weight < (line.all_capitals || line.words >= 2 ? 4 : 8) || is_prose(line) ||
        is_section_heading(line))
        return false;
    return !line.ends_sentence || line.text.ends_with('?') || line.text.ends_with('!');
}

bool has_small_letter(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Kathmandu, 22 Oct.:", "LAHORE (APP) -": with or without the year.
bool tells_day_or_agency(const Dateline& dateline) {
    return dateline.period.has_value() || !dateline.credit.empty() ||
           dateline.quote.find_first_of("0123456789") != std::string::npos;
}

bool names_tools(std::string_view text) {
    constexpr auto tools =
        word_list({"print", "email", "e", "mail", "pdf", "share", "tweet", "send", "save", "download"});
    const auto words = words_of(text);
    return words.size() >= 2 && std::ranges::all_of(words, [&](const auto& word) { return is_one_of(word, tools); });
}

class FrameReader {
  public:
    explicit FrameReader(const Page& page) : page_(page) {
        for (const Line& line : page.lines) {
            if (line.words > 0 && line.words <= most_words_of_tools) ++labels_[plain(line.text)];
        }
    }

    std::vector<FrameItem> items() const {
        std::vector<FrameItem> items;
        for (std::size_t i = 0; i < page_.lines.size(); ++i) {
            FrameItem item;
            const bool headed = may_be_headline(page_, i) && !is_label(page_.lines[i]) && read(i, item);
            if (!headed && !begins_bare(i, item)) continue;
            if (item.sign != FrameSign::date_above) item.begin = item.at;
            items.push_back(std::move(item));
            i = items.back().text;
        }
        for (std::size_t k = 0; k < items.size(); ++k) {
            const std::size_t end = k + 1 < items.size() ? items[k + 1].begin : page_.lines.size();
            for (std::size_t i = items[k].text + 1; i < end && !items[k].is_cut_off; ++i)
                items[k].is_cut_off = reads_on_elsewhere(page_.lines[i]);
        }
        return items;
    }

  private:
    // Wires print items without a headline: "LAHORE, 20 August 2021 (APP): The council ..."
    bool begins_bare(std::size_t i, FrameItem& item) const {
        if (!page_.is_prose_of_story(i) || page_.lines[i].mark != Mark::none) return false;
        const auto dateline = dateline_of(page_.lines[i].text);
        if (!dateline || dateline->place.empty() || !dateline->period || dateline->credit.empty()) return false;
        item.at = item.text = item.begin = i;
        item.sign = FrameSign::dateline;
        return true;
    }

    bool is_repeated(const Line& line, std::uint32_t most_words) const {
        constexpr int often = 3;
        if (line.words == 0 || line.words > most_words) return false;
        const auto found = labels_.find(plain(line.text));
        return found != labels_.end() && found->second >= often;
    }

    // A word that the page prints under each of its headlines: "Abstract".
    bool is_label(const Line& line) const { return is_repeated(line, 2); }

    // "E-mail Print PDF": what a reader can do with each of the stories. ("Reply" and "Read more" frame comments and
    // teasers as well.)
    bool is_tools(std::size_t i) const {
        const bool may_be = page_.furniture[i] == Furniture::piece || page_.furniture[i] == Furniture::none;
        return may_be && is_repeated(page_.lines[i], most_words_of_tools) && names_tools(page_.lines[i].text);
    }

    // The line right above the headline, if it is nothing but the day of the item.
    std::optional<std::size_t> day_above(std::size_t at) const {
        if (at == 0) return std::nullopt;
        const auto& about = page_.about[at - 1];
        const bool day =
            about && about->date && about->date->period.precision == Precision::day && about->byline.empty();
        constexpr std::uint32_t most_words = 4;
        return day && page_.lines[at - 1].words <= most_words ? std::optional(at - 1) : std::nullopt;
    }

    // A headline with its text behind it: the day above belongs to it, and not to the line above the day.
    bool is_headline_below_day(std::size_t at) const {
        if (at + 1 >= page_.lines.size() || page_.lines[at].words < 3 || !may_be_headline(page_, at)) return false;
        const Line& behind = page_.lines[at + 1];
        return day_above(at) && (is_prose(behind) || (behind.words >= 8 && behind.ends_sentence));
    }

    // What stands between the headline and its text.
    bool read(std::size_t at, FrameItem& item) const {
        constexpr std::size_t most_between = 5;
        item.at = at;
        if (const auto day = day_above(at)) {
            item.begin = *day;
            item.day = page_.about[*day]->date->period.first;
            item.sign = FrameSign::date_above;
        }
        bool has_deck = false;
        const bool is_title = page_.lines[at].words >= 3 && !names_people(page_.lines[at]);
        for (std::size_t i = at + 1; i < std::min(page_.lines.size(), at + 1 + most_between); ++i) {
            const Line& line = page_.lines[i];
            const auto& about = page_.about[i];
            if (about) {
                const bool dated = about->date && about->date->period.precision == Precision::day;
                if (dated && item.sign == FrameSign::none && is_headline_below_day(i + 1)) return false;
                if (dated && !item.day) item.day = about->date->period.first;
                item.sign = std::min(item.sign, dated ? FrameSign::date : FrameSign::author);
                continue;
            }
            if (i == at + 1 && is_tools(i)) {
                item.sign = std::min(item.sign, FrameSign::tools);
                continue;
            }
            if (page_.furniture[i] == Furniture::piece || line.weight == 0 || is_label(line)) continue;
            if (page_.furniture[i] != Furniture::none) return false;
            const auto dateline = dateline_of(line.text);
            const bool sent = dateline && tells_day_or_agency(*dateline);
            if (is_prose(line) || ((dateline || item.sign != FrameSign::none) && line.words >= 8)) {
                // "Location: ..." is no dateline, "LAHORE: ..." is.
                if (dateline && !dateline->place.empty() && !has_small_letter(dateline->place))
                    item.sign = std::min(item.sign, FrameSign::place);
                if (sent) item.sign = FrameSign::dateline;
                item.text = i;
                return line.mark == Mark::none && (item.sign != FrameSign::none || !has_deck);
            }
            if (is_title && item.author.empty() && names_people(line)) {
                item.author = plain(line.text);
                item.sign = std::min(item.sign, FrameSign::author);
            } else if (i + 1 < page_.lines.size() && is_tools(i + 1)) {
                return false;  // the headline is this one
            } else if (!std::exchange(has_deck, true) && i == at + 1 && is_title && line.words >= 5) {
                continue;  // a second headline
            } else {
                return false;
            }
        }
        return false;
    }

    static constexpr std::uint32_t most_words_of_tools = 6;
    const Page& page_;
    std::unordered_map<std::string, int> labels_;
};

}  // namespace

std::vector<FrameItem> frame_items(const Page& page) {
    return FrameReader(page).items();
}

}  // namespace pressdex
