// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_title.hpp"

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

}  // namespace pressdex
