// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/page.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

// Where the line stands again further down, signs and case aside.
bool is_repeated(const std::vector<Line>& lines, const std::string& words) {
    // A name that stands again only at the foot is the site's, not the story's.
    const auto last_prose = std::find_if(lines.rbegin(), lines.rend(), is_prose);
    return std::any_of(lines.begin() + 1, last_prose.base(), [&](const Line& line) {
        return line.text.size() < words.size() * 2 + 16 && plain(line.text) == words;
    });
}

// "Headline - Site": the longest front part that is printed again on the page.
void find_title(Page& page) {
    if (page.lines.size() < 4) return;
    const Line& first = page.lines.front();
    if (first.text.size() > 400 || first.ends_sentence) return;
    if (is_repeated(page.lines, plain(first.text))) {
        page.title = first.text;
        return;
    }
    constexpr std::array<std::string_view, 6> joints = {" - ", " | ", " – ", " — ", " :: ", " » "};
    std::size_t best = std::string::npos, size = 0;
    for (const auto joint : joints) {
        const std::size_t at = first.text.rfind(joint);
        if (at == std::string::npos || (best != std::string::npos && at < best)) continue;
        best = at;
        size = joint.size();
    }
    if (best == std::string::npos) return;
    const std::string front = first.text.substr(0, best);
    if (!is_repeated(page.lines, plain(front))) return;
    page.title = front;
    page.outlet = first.text.substr(best + size);
}

}  // namespace

Page page_from(const Draft& draft) {
    Page page;
    page.lines = lines_of(draft.text);
    if (page.lines.empty()) return page;
    if (auto header = header_date(page.lines.front().text)) {
        page.header = std::move(header->date);
        page.lines.erase(page.lines.begin());
        if (!header->rest.empty()) page.lines.insert(page.lines.begin(), line_from(header->rest));
        if (page.lines.empty()) return page;
    }
    find_title(page);
    page.furniture = furniture_in(page.lines);
    page.about.reserve(page.lines.size());
    for (const Line& line : page.lines) {
        page.about.push_back(about_line(line));
        if (page.outlet.empty() && page.about.back()) page.outlet = page.about.back()->outlet;
    }
    return page;
}

}  // namespace pressdex
