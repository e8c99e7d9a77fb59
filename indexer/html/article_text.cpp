// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/article_text.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/article_blocks.hpp"
#include "indexer/html/fragment.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// Bytes; a page with less in its story is looked at again, one with next to nothing without any judgement.
constexpr std::uint64_t little = 250;
constexpr std::uint64_t nothing = 80;

std::uint64_t weight_of(const std::vector<ArticleParagraph>& paragraphs) {
    std::uint64_t letters = 0;
    for (const auto& one : paragraphs) letters += one.text.size();
    return letters;
}

// Rows of a table are one paragraph each: its cells follow one another.
std::vector<ArticleParagraph> paragraphs_from(const ArticleBlocks& blocks) {
    std::vector<ArticleParagraph> paragraphs;
    std::uint32_t row = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::uint32_t this_row = blocks.row_of(i);
        if (this_row != 0 && this_row == row) {
            paragraphs.back().text += " | " + blocks[i].text;
            continue;
        }
        row = this_row;
        paragraphs.push_back({blocks[i].text, blocks.kind_of(i), blocks[i].strong == blocks[i].weight});
    }
    return paragraphs;
}

std::vector<ArticleParagraph> paragraphs_of_metadata(std::string_view body) {
    std::string text(body);
    if (body.find('<') != std::string_view::npos) {
        if (auto read = text_of_html_fragment(body)) text = std::move(*read);
    }
    std::vector<ArticleParagraph> paragraphs;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        if (text.find_first_not_of(" \t\r", from) < end) paragraphs.push_back({text.substr(from, end - from)});
        from = end + 1;
    }
    return paragraphs;
}

}  // namespace

std::vector<ArticleParagraph> article_text(const HtmlTree& tree, const ArticleHints& hints) {
    auto found = paragraphs_from(ArticleBlocks(tree, hints, Judging::by_names));
    const std::uint64_t expected = std::max<std::uint64_t>(little, hints.body.size() / 2);
    if (weight_of(found) >= expected) return found;
    for (const Judging judging : {Judging::by_elements, Judging::not_at_all}) {
        if (judging == Judging::not_at_all && weight_of(found) >= nothing) break;
        auto more = paragraphs_from(ArticleBlocks(tree, hints, judging));
        if (weight_of(more) > 2 * weight_of(found)) found = std::move(more);
        if (weight_of(found) >= expected) return found;
    }
    if (weight_of(found) >= hints.body.size() / 2) return found;
    auto more = paragraphs_of_metadata(hints.body);
    return weight_of(more) > weight_of(found) ? more : found;
}

std::vector<std::string> printed_blocks(const HtmlTree& tree) {
    std::vector<std::string> texts;
    for (PageBlock& block : blocks_of(tree)) texts.push_back(std::move(block.text));
    return texts;
}

}  // namespace pressdex
