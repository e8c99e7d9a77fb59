// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_title.hpp"

#include "indexer/cleaning/furniture.hpp"
#include "indexer/cleaning/headline_signs.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/html/html_tree.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace pressdex {
namespace {

constexpr auto signs =
    std::to_array<std::string_view>({"|", "-", "–", "—", "·", "•", "::", "«", "»", "›", "‹", "/", "｜"});

struct Cut {
    std::size_t from, to;  // the sign with the blanks around it
};

// Where the parts meet, in order: a sign between blanks; "｜" stands without.
std::vector<Cut> cuts_of(std::string_view title) {
    std::vector<Cut> cuts;
    for (const std::string_view sign : signs) {
        for (auto at = title.find(sign); at != std::string_view::npos; at = title.find(sign, at + sign.size())) {
            const std::size_t end = at + sign.size();
            if (sign == "｜")
                cuts.push_back({at, end});
            else if (at > 0 && title[at - 1] == ' ' && end < title.size() && title[end] == ' ')
                cuts.push_back({at - 1, end + 1});
        }
    }
    std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.from < b.from; });
    return cuts;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

// Letters and digits alone, so that "KenFM.de" is "kenfm.de" and "The Sun" is in "The Sun Online".
std::string bare(std::string_view text) {
    std::string kept;
    for (const char c : in_lower_case(text)) {
        if (static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            kept.push_back(c);
    }
    return kept;
}

// "NPO", "example.org"; of other single words a headline may consist: "Indonesia".
bool is_acronym_or_host(std::string_view title) {
    constexpr std::size_t longest = 24;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' '; };
    if (title.empty() || title.size() > longest || !std::ranges::all_of(title, is_ascii)) return false;
    const auto dot = title.find('.');
    return std::ranges::all_of(title, is_capital) || (dot != std::string_view::npos && dot + 2 < title.size());
}

// "Ministry of Industries", "Asian Productivity Organization", "Latest News"; not "Government Opens Energy Office".
bool is_name_of_sender(std::string_view title) {
    constexpr std::size_t longest_preposition = 3, fewest_words = 3;
    const Line line = line_from(std::string(title));
    if (!is_name(line) || !is_named_like_sender(line)) return false;
    const auto words = words_of(title);
    const auto names_sender = [](const std::string& word) { return is_named_like_sender(line_from(word)); };
    if (words.empty()) return false;
    const bool is_short = words.size() <= fewest_words;
    if (!names_sender(words.front())) return names_sender(words.back());
    return is_short || words[1].size() <= longest_preposition;
}

bool names_part_of_site(std::string_view title, const std::string& site) {
    return is_acronym_or_host(title) || (!site.empty() && bare(title) == site) || is_name_of_sender(title) ||
           furniture_of(line_from(std::string(title))) != Furniture::none;
}

PageTitle made(std::string_view headline, std::string_view site) {
    return {std::string(trimmed(headline)), std::string(trimmed(site))};
}

}  // namespace

PageTitle parted_title(std::string_view title, std::string_view headline, std::string_view site) {
    title = trimmed(title);
    const auto cuts = cuts_of(title);
    const std::string known = bare(headline), name = bare(site);
    for (const Cut& cut : cuts) {
        if (!known.empty() && bare(title.substr(0, cut.from)) == known)
            return made(title.substr(0, cut.from), title.substr(std::max(cut.to, cuts.back().to)));
    }
    if (!name.empty()) {
        for (const Cut& cut : cuts) {
            const std::string tail = bare(title.substr(cut.to));
            if (tail.starts_with(name) || (tail.size() >= 4 && name.starts_with(tail)))
                return made(title.substr(0, cut.from), title.substr(cut.to));
        }
        // "Daily News: Headline" is rare, "Daily News - Headline" is not.
        for (const Cut& cut : cuts) {
            if (bare(title.substr(0, cut.from)) == name) return made(title.substr(cut.to), title.substr(0, cut.from));
        }
        return made(title, {});
    }
    constexpr std::size_t longest_site = 40;
    if (!cuts.empty() && known.empty()) {
        const Cut& last = cuts.back();
        const std::size_t tail = title.size() - last.to;
        if (tail <= longest_site && last.from > tail) return made(title.substr(0, last.from), title.substr(last.to));
    }
    return made(title, {});
}

std::vector<std::string_view> parts_of_title(std::string_view title) {
    title = trimmed(title);
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (const Cut& cut : cuts_of(title)) {
        if (cut.from < from) continue;
        parts.push_back(trimmed(title.substr(from, cut.from - from)));
        from = cut.to;
    }
    parts.push_back(trimmed(title.substr(from)));
    return parts;
}

bool names_no_story(std::string_view title, std::string_view site) {
    return std::ranges::all_of(parts_of_title(title),
                               [name = bare(site)](auto part) { return names_part_of_site(part, name); });
}

}  // namespace pressdex
