// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/section_headings.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace pressdex {

bool is_section_heading(const Line& line) {
    constexpr std::array openings = std::to_array<std::string_view>({"about",
                                                                     "background",
                                                                     "note",
                                                                     "contact",
                                                                     "key points",
                                                                     "event details",
                                                                     "for more",
                                                                     "highlights",
                                                                     "conclusion",
                                                                     "introduction",
                                                                     "editors",
                                                                     "media contact",
                                                                     "company updates",
                                                                     "summary",
                                                                     "company summary",
                                                                     "overview",
                                                                     "forward looking",
                                                                     "safe harbor",
                                                                     "disclaimer",
                                                                     "disclosure",
                                                                     "cautionary",
                                                                     "for media",
                                                                     "media inquiries",
                                                                     "press contact",
                                                                     "join",
                                                                     "read about",
                                                                     "see ",
                                                                     "please ",
                                                                     "visit ",
                                                                     "how to",
                                                                     "what s next",
                                                                     "next steps",
                                                                     "key features",
                                                                     "key takeaways",
                                                                     "availability",
                                                                     "registration",
                                                                     "investor relations",
                                                                     "for further",
                                                                     "additional information",
                                                                     "resources",
                                                                     "quick facts",
                                                                     "some of",
                                                                     "terms and",
                                                                     "faq",
                                                                     "frequently asked",
                                                                     "agenda",
                                                                     "minutes",
                                                                     "attendees",
                                                                     "participants",
                                                                     "apologies"});
    const std::string words = plain(line.text);
    return line.text.ends_with('?') ||
           std::any_of(openings.begin(), openings.end(), [&](auto opening) { return words.starts_with(opening); });
}

bool leads_to_contact(const Line& line) {
    constexpr auto signs = std::to_array<std::string_view>(
        {"contact", "inquir", "enquir", "information", "details", "media", "press", "follow", "visit", "social"});
    if (is_section_heading(line)) return true;
    if (!line.text.ends_with(':')) return false;
    return std::ranges::any_of(signs,
                               [words = plain(line.text)](auto sign) { return words.find(sign) != std::string::npos; });
}

bool announces_list(const Line& line) {
    constexpr std::uint32_t fewest_words = 3;
    return line.text.ends_with(':') && line.words >= fewest_words && !leads_to_contact(line);
}

}  // namespace pressdex
