// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/syndication.hpp"

#include "indexer/shingles.hpp"
#include "press/text/span.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace pressdex {
namespace {

// With fewer words than this, the headline belongs to what the story says.
constexpr std::size_t words_in_short_story = 20;

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// Where a colon or a dash stands outside brackets, and how long it is.
Span closing_of(std::string_view opening) {
    constexpr std::string_view closings[] = {"--", "\u2014", "\u2013", ":", " - "};
    bool in_brackets = false;
    for (std::size_t at = 0; at < opening.size(); ++at) {
        if (opening[at] == '(' || opening[at] == ')') in_brackets = opening[at] == '(';
        if (in_brackets) continue;
        for (const auto closing : closings) {
            if (!opening.substr(at).starts_with(closing)) continue;
            return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + closing.size())};
        }
    }
    return {};
}

// The paragraph without "ISLAMABAD, (Margalla Newswire - 5th May, 2024) :", "LAHORE:", "ZURICH, March 7, 2024
// /PRNewswire/ --": a short opening with a place in capitals, a date or a bracket, closed by a colon or a dash.
std::string_view behind_dateline(std::string_view paragraph) {
    constexpr std::size_t longest = 120;
    const auto closing = closing_of(cut(paragraph, longest));
    const auto before = paragraph.substr(0, closing.from);
    if (before.empty() || !is_capital(before.front()) || before.find(". ") != before.npos) return paragraph;
    const auto capitals = std::ranges::find_if_not(before, is_capital) - before.begin();
    const bool is_dated = before.find_first_of("0123456789(/") != before.npos;
    return capitals >= 3 || is_dated ? paragraph.substr(closing.to) : paragraph;
}

// Openings of paragraphs that are no part of the news: small letters, one blank for all between two words.
constexpr std::string_view around_the_news[] = {
    "for more information",
    "note to investors",
    "please see full terms of use",
    "for further information",
    "for further details",
    "for media inquiries",
    "for media enquiries",
    "to view the full press release",
    "media contact",
    "press contact",
    "contact",
    "notes to editors",
    "note to editors",
    "the post",
    "hashtag",
    "source",
    "this press release",
    "view source version",
    "release id",
    "visitor counter",
    "read this release in",
    "posted on",
    "the issuer is solely responsible",
    "original source press release",
};

// Openings behind which nothing of the news follows.
constexpr std::string_view after_the_news[] = {
    "forward looking statement",
    "forward looking information",
    "cautionary statement",
    "cautionary note",
    "note on forward looking",
    "note regarding forward looking",
    "safe harbor",
    "disclaimer",
    "this press release contains forward looking",
    "this news release contains",
    "certain statements in this",
};

// Whole paragraphs that close the news; signs and blanks around them do not count.
constexpr std::string_view closings_of_the_news[] = {"ends", "end", "30", "enditem"};

// A small letter or digit for each ASCII letter or digit, 0 for anything else.
constexpr char plain(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

bool is_plain(char c) {
    return plain(c) != '\0';
}

// Where `paragraph` goes on behind the words of `opening`, the last of which may go on too ("statement", "Statements");
// npos if it begins with others.
std::size_t behind_opening(std::string_view paragraph, std::string_view opening) {
    std::size_t at = 0;
    bool word_begins = true;
    for (const char c : opening) {
        if (c == ' ') {
            if (at == paragraph.size() || is_plain(paragraph[at])) return paragraph.npos;
            word_begins = true;
            continue;
        }
        while (word_begins && at < paragraph.size() && !is_plain(paragraph[at])) ++at;
        word_begins = false;
        if (at == paragraph.size() || plain(paragraph[at]) != c) return paragraph.npos;
        ++at;
    }
    return at;
}

bool opens_with_one_of(std::string_view paragraph, std::span<const std::string_view> openings) {
    return std::ranges::any_of(openings,
                               [paragraph](auto o) { return behind_opening(paragraph, o) != paragraph.npos; });
}

bool closes_the_news(std::string_view paragraph) {
    return std::ranges::any_of(closings_of_the_news, [paragraph](std::string_view closing) {
        const auto behind = behind_opening(paragraph, closing);
        return behind != paragraph.npos && std::ranges::none_of(paragraph.substr(behind), is_plain);
    });
}

// Parts between blanks, counted as far as `most`.
std::size_t count_words(std::string_view paragraph, std::size_t most) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < paragraph.size() && words < most; ++at) {
        const bool is_blank = paragraph[at] == ' ' || paragraph[at] == '\t';
        if (!is_blank && !inside) ++words;
        inside = !is_blank;
    }
    return words;
}

// "About Acme Inc.", "ABOUT THE FUND:", but not "About 50 people came.": its longer words begin with capitals.
bool is_about_heading(std::string_view paragraph) {
    constexpr std::size_t short_word = 3;
    const auto behind = behind_opening(paragraph, "about ");
    if (behind == paragraph.npos || behind + 1 >= paragraph.size()) return false;
    bool has_name = false;
    for (std::size_t at = behind + 1; at < paragraph.size();) {
        const auto end = std::min(paragraph.find(' ', at), paragraph.size());
        const auto word = paragraph.substr(at, end - at);
        const bool is_small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
        if (is_small && word.size() > short_word) return false;
        has_name = has_name || std::ranges::any_of(word, is_capital);
        at = end + 1;
    }
    return has_name;
}

enum class Part { news, around, after };

Part part_of(std::string_view paragraph) {
    constexpr std::size_t words_in_heading = 10, words_in_contact = 30;
    const auto words = count_words(paragraph, words_in_contact);
    if (words <= words_in_heading && is_about_heading(paragraph)) return Part::after;
    if (words <= 3 && closes_the_news(paragraph)) return Part::after;
    if (opens_with_one_of(paragraph, after_the_news)) return Part::after;
    if (words < words_in_contact && opens_with_one_of(paragraph, around_the_news)) return Part::around;
    return Part::news;
}

}  // namespace

Signature signature_of(const Story& story) {
    Shingler shingler;
    for (const auto& paragraph : story.body) {
        if (paragraph.empty()) continue;
        const auto part = part_of(paragraph);
        if (part == Part::after && shingler.words() > 0) break;
        if (part == Part::news) shingler.read(shingler.words() == 0 ? behind_dateline(paragraph) : paragraph);
    }
    if (shingler.words() < words_in_short_story) {
        shingler.read(story.title);
    } else {
        shingler.read_headline(story.title);
    }
    auto signature = shingler.signature();
    if (story.published && story.published->period.precision == Precision::day)
        signature.day = story.published->period.first.number;
    return signature;
}

}  // namespace pressdex
