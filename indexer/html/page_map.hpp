// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where things stand on a page: its headline, its lines as a reader sees them, and the parts that belong to other
// stories. Knows nothing of dates.
#include "indexer/html/html_tree.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class PagePart : std::uint8_t {
    story,      // nothing speaks against it
    elsewhere,  // teasers, related stories, menus, side columns, links to other pages, today's date
    footer,
    comments,
};

// A run of visible text between two edges of blocks.
struct PageLine {
    std::uint32_t node = 0;  // its first run of text
    std::size_t at = 0;      // visible bytes of the page before it
    std::string text;        // blanks folded
    PagePart part = PagePart::story;
};

class PageMap {
  public:
    // `titles`: what the page's head calls the story, best first; `url`: its own address, so that a link to itself is
    // none to another page; `site`: its name. All may be empty. Linear.
    PageMap(const HtmlTree& tree, const std::vector<std::string>& titles, std::string_view url,
            std::string_view site = {});

    PagePart part(std::uint32_t node) const { return parts_[node]; }
    std::size_t position(std::uint32_t node) const { return positions_[node]; }
    const std::vector<PageLine>& lines() const { return lines_; }

    // The element that prints the headline, and that text; empty when none is found.
    std::optional<std::uint32_t> headline() const { return headline_; }
    const std::string& headline_text() const { return headline_text_; }

    // Bytes of text between the headline and a node; negative before it. Without a headline: from the page's beginning.
    std::ptrdiff_t behind_headline(std::uint32_t node) const;
    std::ptrdiff_t behind_headline(const PageLine& line) const;

  private:
    void find_positions(const HtmlTree& tree);
    void find_headline(const HtmlTree& tree, const std::vector<std::string>& titles, std::string_view site);
    void find_headline_line(const HtmlTree& tree, const std::vector<std::vector<std::string>>& titles);
    void find_parts(const HtmlTree& tree, std::string_view url);

    std::vector<PagePart> parts_;
    std::vector<std::size_t> positions_;
    std::vector<PageLine> lines_;
    std::optional<std::uint32_t> headline_;
    std::string headline_text_;
    std::size_t headline_from_ = 0, headline_to_ = 0;
};

// How many of the words of the shorter text stand in the other, 0..1; case and signs aside.
double likeness_of_titles(std::string_view one, std::string_view other);

}  // namespace pressdex
