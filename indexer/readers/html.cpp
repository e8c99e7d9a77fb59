// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/article_text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/listed_stories.hpp"
#include "indexer/html/page_charset.hpp"
#include "indexer/html/page_facts.hpp"
#include "indexer/html/page_title.hpp"
#include "indexer/metadata/dates/date_text.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex {
namespace {

// What may stand before the first tag that counts: blanks, a byte order mark, declarations, comments.
std::string_view without_prologue(std::string_view head) {
    for (;;) {
        if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
        const std::size_t from = head.find_first_not_of(" \t\r\n\f");
        if (from == std::string_view::npos) return {};
        head.remove_prefix(from);
        const std::string_view sign = head.starts_with("<!--") ? "-->" : head.starts_with("<?") ? ">" : "";
        if (sign.empty()) return head;
        const std::size_t end = head.find(sign);
        if (end == std::string_view::npos) return {};
        head.remove_prefix(end + sign.size());
    }
}

// Whether nothing but <title> names the story.
bool has_title_only(const HtmlTree& tree) {
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        if (tree[i].name == "h1" && !tree.visible_text(i, 1).empty()) return false;
        if (tree[i].name == "meta" && tree.attribute(i, "property") == "og:title") return false;
    }
    return true;
}

// A line over a text of sentences.
bool stands_as_headline(const std::vector<ArticleParagraph>& paragraphs) {
    constexpr std::size_t longest = 150;
    const std::string& line = paragraphs.front().text;
    return line.size() <= longest && paragraphs.front().kind == ParagraphKind::text &&
           paragraphs[1].text.size() > line.size() && !line.ends_with('.') && !line.ends_with(':') &&
           dates_in(line).empty();
}

// Many sites call all their pages alike, and print the headline as any heading or line: of the two, the one that has
// more words in common with the story.
std::string headline_from(std::string said, std::string_view site, std::vector<ArticleParagraph>& paragraphs) {
    constexpr std::size_t longest = 300;
    if (paragraphs.size() < 2) return said;
    const ArticleParagraph& first = paragraphs.front();
    const bool may_be = first.kind == ParagraphKind::heading || (first.is_bold && first.kind == ParagraphKind::text) ||
                        (names_no_story(said, site) && stands_as_headline(paragraphs));
    if (!may_be || first.text.size() > longest) return said;
    std::vector<std::string> story;
    for (std::size_t i = 1; i < paragraphs.size(); ++i) {
        auto words = words_of(paragraphs[i].text);
        story.insert(story.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
    }
    const auto in_common = [&](const std::string& title) {
        const auto words = words_of(title);
        return share_in(words, story) * static_cast<double>(words.size());
    };
    if (in_common(first.text) <= in_common(said)) return said;
    said = first.text;
    paragraphs.erase(paragraphs.begin());
    return said;
}

// Several headings, each with a dateline of its own behind it: a round-up.
bool is_round_up(const std::vector<ArticleParagraph>& paragraphs) {
    std::size_t stories = 0;
    for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
        const bool story = paragraphs[i].kind == ParagraphKind::heading &&
                           paragraphs[i + 1].kind != ParagraphKind::heading && dateline_of(paragraphs[i + 1].text);
        stories += story ? 1U : 0U;
    }
    return stories >= 2;
}

// Too little for a story that is about an error.
bool is_short(const std::vector<ArticleParagraph>& paragraphs) {
    constexpr std::size_t longest_message = 900;  // bytes
    std::size_t bytes = 0;
    for (const ArticleParagraph& one : paragraphs) bytes += one.text.size();
    return bytes <= longest_message;
}

// Paragraphs parted by a blank line, so that none is taken for a line of the one before.
std::string text_from(const std::vector<ArticleParagraph>& paragraphs, bool marks_headings) {
    std::string text;
    for (const ArticleParagraph& one : paragraphs) {
        if (!text.empty()) text += "\n\n";
        if (one.kind == ParagraphKind::item) text += "• ";
        if (one.kind == ParagraphKind::heading && marks_headings) text += "## ";
        text += one.text;
    }
    return text;
}

std::string text_from(const std::vector<ListedStory>& stories) {
    std::string text;
    for (const ListedStory& story : stories) {
        text += (text.empty() ? "## " : "\n\n## ") + story.headline + "\n\n" + story.day;
        for (const std::string& paragraph : story.paragraphs) text += "\n\n" + paragraph;
    }
    return text;
}

}  // namespace

bool is_html(std::string_view /*path*/, std::string_view head) {
    constexpr std::size_t searched = 4096;
    const std::string_view document = without_prologue(head);
    const std::string start = in_lower_case(document.substr(0, searched));
    if (!start.starts_with('<')) return false;
    if (start.starts_with("<!doctype html") || start.starts_with("<html")) return true;
    // A page that was saved without its first lines.
    constexpr std::size_t fewest = 3;
    std::size_t tags = 0;
    for (const std::string_view tag : {"<head", "<body", "<meta ", "<title>", "<link ", "<script", "<div", "<table",
                                       "<p>", "<p ", "<a ", "<h1", "<article", "<br", "<span"})
        tags += start.find(tag) != std::string::npos ? 1U : 0U;
    return tags >= fewest && start.find("</") != std::string::npos;
}

std::vector<Draft> drafts_of_html(const Piece& piece, const std::string& file, Complaints& complaints) {
    const Decoded read = decoded(piece.bytes, declared_charset(piece.bytes));
    if (read.binary) {
        complaints.add({file, 0, "binary content (NUL bytes)", "left out", Severity::refused});
        return {};
    }
    const auto tree = HtmlTree::parse(read.text);
    if (!tree) {
        complaints.add({file, 0, tree.error().sentence, "left out", Severity::refused});
        return {};
    }
    PageFacts facts = page_facts(*tree);
    auto paragraphs = article_text(*tree, {facts.headline, facts.article_body, {}, nullptr, facts.description});
    if (facts.tells_error && is_short(paragraphs)) {
        complaints.add({file, 0, "a server's message instead of a story", "left out", Severity::note});
        return {};
    }
    if (paragraphs.empty()) {
        complaints.add({file, 0, "no text on the page", "nothing to index", Severity::note});
        return {};
    }
    Draft draft;
    const auto listed = listed_stories(*tree);
    draft.is_one_story = listed.empty() && !is_round_up(paragraphs);
    // Listed stories have headlines and days of their own.
    if (listed.empty()) {
        draft.title = std::move(facts.headline);
        draft.dates = std::move(facts.dates);
    }
    if (draft.is_one_story && (has_title_only(*tree) || names_no_story(draft.title, facts.outlet)))
        draft.title = headline_from(std::move(draft.title), facts.outlet, paragraphs);
    draft.text = listed.empty() ? text_from(paragraphs, !draft.is_one_story) : text_from(listed);
    // The heading over all of them says what they are: "News in brief".
    if (!draft.is_one_story && !draft.title.empty()) draft.text = "# " + draft.title + "\n\n" + draft.text;
    draft.byline = std::move(facts.byline);
    draft.url = std::move(facts.url);
    draft.outlet = std::move(facts.outlet);
    draft.language = std::move(facts.language);
    draft.line = piece.line;
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace pressdex
