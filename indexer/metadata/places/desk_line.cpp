// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/desk_line.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t paragraphs_with_desk = 2;
constexpr std::size_t longest_credit = 120;  // bytes: agency and reporters before the desk
constexpr std::size_t longest_day = 24;      // bytes: "10月20日"

template <std::size_t size>
bool begins_with_one(std::string_view text, const std::array<std::string_view, size>& openings) {
    return std::ranges::any_of(openings, [&](std::string_view opening) { return text.starts_with(opening); });
}

// Behind the day, which may stand between the place and the word for a report.
std::string_view behind_day(std::string_view text) {
    constexpr std::array<std::string_view, 5> signs = {"年", "月", "日", " ", "\u3000"};
    const std::string_view all = text;
    while (!text.empty() && all.size() - text.size() <= longest_day) {
        const auto sign = std::ranges::find_if(signs, [&](std::string_view one) { return text.starts_with(one); });
        const bool digit = text.front() >= '0' && text.front() <= '9';
        if (!digit && sign == signs.end()) break;
        text.remove_prefix(digit ? 1 : sign->size());
    }
    return text;
}

}  // namespace

bool is_desk_of_report(const Reading& reading, std::uint32_t first, std::uint32_t last) {
    const ReadWord& word = reading.words()[first];
    if (!word.one_character || word.paragraph == 0 || word.paragraph > paragraphs_with_desk) return false;
    const std::string_view paragraph = reading.paragraph(word.paragraph);
    const auto before = paragraph.substr(0, word.from);
    const auto behind = paragraph.substr(reading.words()[last].to);
    constexpr std::array<std::string_view, 7> reports = {"報導", "报道", "報道", "訊", "讯", "電", "电"};
    if (before.size() <= longest_credit && begins_with_one(behind_day(behind), reports)) return true;
    constexpr std::array<std::string_view, 7> openings = {"【", "［", "[", "（", "(", "〔", "〈"};
    constexpr std::array<std::string_view, 13> closings = {"】", "］", "]",    "）",   ")", "〕",    "〉",
                                                           "=",  "＝", "共同", "時事", " ", "\u3000"};
    return std::ranges::find(openings, before) != openings.end() && begins_with_one(behind, closings);
}

}  // namespace pressdex
