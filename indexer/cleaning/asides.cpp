// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/asides.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <string_view>
#include <unordered_set>
#include <utility>

namespace pressdex {
namespace {

// Letters. On a site's page only paragraphs of whole sentences are doubtful, and what follows on one: all else there is
// menu, caption and teaser.
constexpr std::uint32_t shortest_paragraph = 140;
constexpr std::uint32_t shortest_line = 20, fewest_words = 3;
// So many links in a row are a menu.
constexpr std::size_t longest_list_of_links = 12;

// For each line of the stretch, whether it stands in a run of links that is a menu.
std::vector<bool> links_of_menus(const Page& page, const Stretch& stretch) {
    std::vector<bool> menu(stretch.last - stretch.first, false);
    for (std::size_t first = stretch.first; first < stretch.last;) {
        std::size_t last = first;
        while (last < stretch.last && page.lines[last].is_link) ++last;
        for (std::size_t i = first; i < last && last - first > longest_list_of_links; ++i)
            menu[i - stretch.first] = true;
        first = last + 1;
    }
    return menu;
}

// What the outline says, to tell what it does not.
class Shown {
  public:
    explicit Shown(const Outline& outline) : outline_(outline), title_(plain(outline.title)) {
        for (const auto& paragraph : outline.body) paragraphs_.insert(paragraph);
    }

    // Once only: the same line again is the screen's and the printer's copy.
    bool takes_in(const Line& line) {
        const std::string_view text = line.text;
        const bool bulleted = line.mark == Mark::bullet && paragraphs_.contains(std::string_view("• " + line.text));
        const bool is_text = bulleted || paragraphs_.contains(text) || stands_in_first(text);
        has_begun_ = has_begun_ || is_text;
        if (!seen_.insert(text).second || is_text) return true;
        return !line.is_link && !title_.empty() && stands_in_title(line.text);
    }

    // Whether a line of the text has passed. What stands above and is no sentence is the site's, not the sender's.
    bool has_begun() const { return has_begun_; }

  private:
    // "HEADLINE Fort Wayne, IN -- text", parted into headline and text.
    bool stands_in_first(std::string_view text) const {
        if (outline_.body.empty()) return false;
        const std::string_view first = outline_.body.front();
        return text.size() > first.size() && !first.empty() && text.ends_with(first);
    }

    // The headline, or a page's name with the headline in it.
    bool stands_in_title(const std::string& text) const {
        if (text.size() > 2 * outline_.title.size() + 80) return false;
        const std::string words = plain(text);
        return words.find(title_) != std::string::npos || title_.find(words) != std::string::npos;
    }

    const Outline& outline_;
    std::string title_;
    std::unordered_set<std::string_view> seen_;
    std::unordered_set<std::string_view> paragraphs_;
    bool has_begun_ = false;
};

// A paragraph of no other story's teaser; `follows` one.
bool is_doubtful(const Line& line, bool prose, bool is_site, bool follows) {
    // Addresses to write to are understood as contacts (metadata/contact.hpp).
    const bool is_address = !prose && line.text.find('@') != std::string::npos;
    if (!is_site) return prose || (line.weight >= shortest_line && line.words >= fewest_words && !is_address);
    return prose && line.ends_sentence && (follows || line.weight >= shortest_paragraph);
}

}  // namespace

std::vector<std::string> asides_in(const Page& page, const Stretch& stretch, const Outline& outline) {
    std::vector<std::string> asides;
    const bool is_site = page.is_site;
    const auto in_menu = links_of_menus(page, stretch);
    Shown shown(outline);
    bool in_teasers = false, follows = false;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        const bool behind_paragraph = std::exchange(follows, false);
        const Line& line = page.lines[i];
        const Furniture furniture = page.furniture[i];
        const bool prose = page.is_prose_of_story(i);
        in_teasers = !prose && (in_teasers || furniture == Furniture::teasers);
        if (shown.takes_in(line) || page.about[i] || is_imprint(line)) continue;
        if (!shown.has_begun() && !line.ends_sentence && !line.is_link) continue;
        if (line.is_link) {
            if (!is_site && !in_teasers && !in_menu[i - stretch.first]) asides.push_back(line.printed);
            continue;
        }
        if (furniture != Furniture::none || in_teasers) continue;
        if (!is_doubtful(line, prose, is_site, behind_paragraph)) continue;
        asides.push_back(line.text);
        follows = prose;
    }
    return asides;
}

}  // namespace pressdex
