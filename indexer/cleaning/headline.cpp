// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/headline.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/headline_signs.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/metadata/dates/event_labels.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// Headlines stand near their text.
constexpr std::size_t farthest = 12;
// The first paragraphs say what the headline says.
constexpr std::size_t paragraphs_compared = 8;
constexpr std::size_t longest_compared = 1200;  // bytes of one

struct Candidate {
    std::size_t line = 0;
    double share = 0;  // of its words that the text also has
    double points = 0;
};

// Thai, Lao, Burmese and Khmer run without blanks: four letters stand for a word there.
// Han and Kana come one by one: each with the next one is a word.
std::vector<std::string> words_or_pieces(std::string_view text) {
    constexpr std::size_t piece = 12, letter = 3;  // bytes
    std::vector<std::string> parted;
    std::string before;  // the ideograph
    for (auto& word : words_of(text)) {
        if (is_ideograph(word)) {
            if (!before.empty()) parted.push_back(before + word);
            before = std::move(word);
            continue;
        }
        before.clear();
        if (!is_unparted(word) || word.size() <= piece) {
            parted.push_back(std::move(word));
            continue;
        }
        for (std::size_t at = 0; at + piece <= word.size(); at += letter) parted.push_back(word.substr(at, piece));
    }
    return parted;
}

// A headline's "chambers agree" is the text's "Chamber" and "agreement": words are compared by how they begin.
void keep_beginning(std::string& word) {
    const auto first = static_cast<unsigned char>(word[0]);
    const std::size_t letter = first < 0xC0 ? 1 : first < 0xE0 ? 2 : 3;  // bytes
    constexpr std::size_t letters = 5;
    if (word.size() > letters * letter) word.resize(letters * letter);
}

std::vector<std::string> long_words(std::string_view text) {
    auto words = words_or_pieces(text);
    std::erase_if(words, [](const std::string& word) { return word.size() < 4; });
    for (auto& word : words) keep_beginning(word);
    return words;
}

std::vector<std::string> words_of_text(const Page& page, std::size_t from, std::size_t to) {
    std::vector<std::string> words;
    std::size_t read = 0;
    for (std::size_t i = from; i < to && read < paragraphs_compared; ++i) {
        if (!page.is_prose_of_story(i)) continue;
        ++read;
        for (auto& word : words_or_pieces(cut(page.lines[i].text, longest_compared))) {
            keep_beginning(word);
            words.push_back(std::move(word));
        }
    }
    return words;
}

bool is_candidate(const Page& page, std::size_t i) {
    const Line& line = page.lines[i];
    return page.furniture[i] == Furniture::none && !page.about[i] && line.weight >= 4 && line.text.size() <= 400 &&
           event_label_of(line.text) == EventLabel::none && !tells_sender(line);
}

// The page's own name, and what stands right under it.
bool is_masthead(const Page& page, const Candidate& candidate) {
    const Line& first = page.lines[0];
    // Scripts without capitals tell a name by its length alone.
    constexpr std::uint32_t longest_name = 30;
    const bool has_case = std::any_of(first.text.begin(), first.text.end(),
                                      [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
    // "Hill Trade News | English edition"
    constexpr std::uint32_t most_words = 8, most_words_of_any = 6;
    const bool parted =
        first.text.find(" | ") != std::string::npos &&
        (first.words <= most_words_of_any || (first.words <= most_words && is_named_like_sender(first)));
    const bool name = has_case ? is_name(first) || first.words <= 3 || parted : first.weight <= longest_name;
    if (candidate.line == 0) return name && (candidate.share < 0.5 || parted || is_named_like_sender(first));
    return candidate.line == 1 && !page.lines[1].after_gap && name;
}

// What speaks for a line: that it says what the text says, its length, its place.
double points_of(const Page& page, const Candidate& candidate, std::size_t steps, bool first_of_page) {
    const Line& line = page.lines[candidate.line];
    double points = 2 * candidate.share - 0.1 * static_cast<double>(steps);
    if (line.words >= 4 && line.words <= 30) points += 0.5;
    // "Konya", "Business": a place or section, though the text names it as well.
    if (line.words <= 2 && line.weight < 24) points -= 1;
    if (line.mark == Mark::heading) points += 1;
    // One item of a list; alone it is how some sites print their headlines.
    const auto is_item = [&](std::size_t i) { return i < page.lines.size() && page.lines[i].mark == line.mark; };
    const bool in_list = is_item(candidate.line + 1) || (candidate.line > 0 && is_item(candidate.line - 1));
    if ((line.mark == Mark::bullet || line.mark == Mark::number) && in_list) points -= 2.5;
    if (line.text.ends_with(':')) points -= 1.2;
    // Lists and sentences go on over a comma; headlines begin anew.
    const auto goes_on = [](std::string_view text) {
        return text.ends_with(',') || text.ends_with("，") || text.ends_with("、") || text.ends_with("،");
    };
    const bool is_continued = goes_on(line.text);
    const bool continues = candidate.line > 0 && goes_on(page.lines[candidate.line - 1].text);
    if (is_continued || continues) points -= 1.5;
    // "讲座现场坐满了企业代表。": a caption or the text, where no blanks tell words.
    if (line.text.ends_with("。")) points -= 1.5;
    // "The minister looks at goods on show. |": a caption.
    if (line.text.ends_with(". |")) points -= 1.5;
    // "Headline / 26 August 2021": who tells the day tells it under the headline.
    if (candidate.line + 1 < page.about.size() && page.about[candidate.line + 1] && !is_name(line)) points += 0.5;
    if (is_caption(line) || is_caption_printed_twice(page, candidate.line) ||
        is_office_below_name(page, candidate.line))
        points -= 1.5;
    if (first_of_page && is_masthead(page, candidate)) points -= 2;
    if (candidate.line > 0 && candidate.share < 0.5 && is_name(line) && is_named_like_sender(line)) points -= 1;
    return points;
}

bool has_prose(const Page& page, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i)
        if (page.is_prose_of_story(i)) return true;
    return false;
}

// From the text upwards; what is furniture or tells about the page is passed over, another story's text ends the
// search.
std::vector<Candidate> candidates(const Page& page, const Stretch& stretch, std::size_t text,
                                  const std::vector<std::string>& words) {
    std::vector<Candidate> found;
    for (std::size_t i = text, seen = 0; i-- > stretch.first && seen < farthest; ++seen) {
        if (page.furniture[i] == Furniture::teasers) break;
        // A rule between headline and text ends nothing: no text stands above it.
        if (page.furniture[i] == Furniture::end && (page.lines[i].weight > 0 || has_prose(page, stretch.first, i)))
            break;
        if (!is_candidate(page, i)) continue;
        Candidate candidate{i, share_in(long_words(page.lines[i].text), words), 0};
        candidate.points = points_of(page, candidate, found.size(), stretch.first == 0);
        found.push_back(candidate);
    }
    return found;
}

// Who sends it is named in the text as well, and nearer to it than the headline is.
void weaken_names_below_headlines(const Page& page, std::vector<Candidate>& found) {
    constexpr double least_share = 0.34;
    bool is_below_headline = false;
    for (auto candidate = found.rbegin(); candidate != found.rend(); ++candidate) {
        const Line& line = page.lines[candidate->line];
        if (is_below_headline && is_name(line)) candidate->points -= 1;
        is_below_headline = is_below_headline || (line.words >= 5 && !is_name(line) && candidate->share >= least_share);
    }
}

// The line above is the headline and the best one its subheading: both say what the text says.
bool is_subheading(const Page& page, const Candidate& best, const Candidate& above, bool first_of_page) {
    const Line& line = page.lines[above.line];
    // Who tells the day tells it under the headline, or under the subheading of one that opens the page.
    if (above.line > 0 && best.line + 1 < page.about.size() && page.about[best.line + 1]) return false;
    const bool is_head =
        line.words >= 5 && !line.text.ends_with(':') && line.mark == page.lines[best.line].mark && !line.ends_sentence;
    // What opens the page is surer than what stands between its menus.
    const bool is_under_it = best.line == above.line + 1 && page.lines[best.line].after_gap && line.after_gap &&
                             !page.lines[best.line].ends_sentence;
    const double least_share = above.line == 0 || is_under_it ? 0.34 : 0.6;
    // "MINISTRY OF INDUSTRIES AND PRODUCTION": who sends it, of whom the text speaks, too.
    const bool is_sender = is_name(line) && is_named_like_sender(line);
    return is_head && above.share >= least_share && !is_sender && !is_caption(line) &&
           !(first_of_page && is_masthead(page, above));
}

// A headline in capitals that goes on in the next line.
std::string whole_headline(const Page& page, std::size_t line, std::size_t text) {
    std::string whole = page.lines[line].text;
    const auto goes_on = [&](std::size_t i) {
        const Line& next = page.lines[i];
        return !next.after_gap && next.all_capitals && page.lines[i - 1].all_capitals &&
               page.furniture[i] == Furniture::none && !page.about[i];
    };
    for (std::size_t i = line + 1; i < text && goes_on(i); ++i) whole += " " + page.lines[i].text;
    const std::size_t first = line > 0 && is_broken_headline(page, line - 1) ? line - 1 : line;
    if (is_broken_headline(page, first)) return page.lines[first].text + " " + page.lines[first + 1].text;
    return whole;
}

}  // namespace

std::string tidy_headline(std::string text) {
    constexpr std::array<std::string_view, 6> labels = {
        "Subject:", "SUBJECT:", "Headline:", "Title:", "Sub:", "HEADLINE:"};
    for (const auto label : labels) {
        if (text.starts_with(label)) text.erase(0, label.size());
    }
    const std::size_t from = text.find_first_not_of(' ');
    const std::size_t to = text.find_last_not_of(" :");
    return from == std::string::npos || to == std::string::npos ? std::string() : text.substr(from, to - from + 1);
}

std::optional<Headline> headline_before(const Page& page, const Stretch& stretch, std::size_t text,
                                        std::size_t text_end) {
    if (stretch.headline < text)
        return Headline{tidy_headline(page.lines[stretch.headline].text), stretch.headline, 1.0};
    if (const std::string& told = page.title.empty() ? page.title_in_header : page.title; !told.empty()) {
        // The page says it twice: nothing is surer.
        const std::string title = plain(told);
        for (std::size_t i = text; i-- > stretch.first;) {
            if (i == 0 || plain(page.lines[i].text) == title) return Headline{tidy_headline(told), i, 1.0};
        }
    }
    const std::vector<std::string> words = words_of_text(page, text, text_end);
    std::vector<Candidate> found = candidates(page, stretch, text, words);
    const double name_share = page.name.empty() || stretch.first > 0 ? 0 : share_in(long_words(page.name), words);
    const auto named = [&](double against) {
        return name_share >= 0.5 && words_of(page.name).size() >= 3 && 2 * name_share + 0.3 > against;
    };
    if (found.empty())
        return named(0) ? std::optional(Headline{tidy_headline(page.name), 0, name_share}) : std::nullopt;
    weaken_names_below_headlines(page, found);
    auto best = std::max_element(found.begin(), found.end(),
                                 [](const Candidate& a, const Candidate& b) { return a.points < b.points; });
    // Only the page's own name above a line that is no sentence: that line is the headline.
    const Line& first_of_text = page.lines[text];
    if (stretch.first == 0 && is_masthead(page, *best) && !first_of_text.ends_sentence && text + 1 < text_end &&
        event_label_of(first_of_text.text) == EventLabel::none && !dateline_of(first_of_text.text))
        return std::nullopt;
    // "HTC News" above the text and nothing else: the outlet's name, and no headline.
    constexpr std::uint32_t most_words_of_outlet = 3;
    if (stretch.first == 0 && found.size() == 1 && best->line == 0 && best->share < 0.5 &&
        page.lines[0].words <= most_words_of_outlet && is_named_like_sender(page.lines[0]) && is_masthead(page, *best))
        return std::nullopt;
    if (named(best->points)) return Headline{tidy_headline(page.name), best->line, name_share};
    // Over the first story of a round-up stands the round-up's own name.
    const bool round_up = stretch.last < page.lines.size();
    while (!round_up && best + 1 != found.end() && is_subheading(page, *best, *(best + 1), stretch.first == 0)) ++best;
    return Headline{tidy_headline(whole_headline(page, best->line, text)), best->line, best->share};
}

}  // namespace pressdex
