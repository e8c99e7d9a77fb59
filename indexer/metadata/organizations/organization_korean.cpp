// SPDX-License-Identifier: GPL-3.0-or-later
// 한국생산성본부와, (주)한빛전자는: bodies by what their names end in, and by their legal form.
#include "indexer/metadata/organizations/organization_unspaced.hpp"

#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t shortest_own = 2;  // characters before the ending

// Longer ones first.
constexpr auto endings = std::to_array<std::string_view>(
    {"상공회의소", "주식회사", "연구원",   "연구소", "진흥원", "개발원", "인력공단", "대학교", "협의회",
     "위원회",     "연합회",   "중앙회",   "조합",   "본부",   "협회",   "재단",     "공사",   "공단",
     "은행",       "센터",     "학회",     "연맹",   "그룹",   "대학",   "진흥회",   "평가원", "기술원",
     "지방법원",   "고등법원", "행정법원", "경찰청", "경찰서", "검찰청", "지검",     "교육청", "시청",
     "도청",       "지방청",   "통신부",   "산업부", "부"});
// What ends as a ministry (부) does: couples, parts of a region, the inside and the outside of things.
constexpr auto no_ministries = std::to_array<std::string_view>(
    {"부부", "북부", "남부", "동부", "서부", "중부", "내부", "외부", "상부", "하부", "여부", "간부", "주부", "반부"});
constexpr std::string_view labour = "노동부";
// What Korean writes onto a name.
constexpr std::string_view particles = "은는이가을를와과의에도로만측";

bool is_particle(std::string_view letter) {
    return particles.find(letter) != std::string_view::npos;
}

// "(주)한빛전자는", "주식회사 한빛전자": the legal form in front.
void company(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    const NameText& names = text.text();
    const ReadWord& word = names.word(at);
    const bool bracketed = word.printed == "주" && word.after_open_bracket && word.before_close_bracket;
    constexpr std::string_view form = "주식회사";
    const bool spelt = ends_with_characters(names, at, form) && !text.glued_on(at + 1);
    if ((!bracketed && !spelt) || at + 1 >= names.size()) return;
    const std::uint32_t first = at + 1;
    if (names.word(first).paragraph != word.paragraph || names.word(first).breaks) return;
    if (!is_hangul(text.printed(first)) || text.taken().at(first) != nullptr) return;
    std::uint32_t last = first;
    while (last - first < UnspacedText::longest_name && text.glued_on(last + 1) && is_hangul(text.printed(last + 1)))
        ++last;
    if (last > first + 1 && is_particle(text.printed(last))) --last;
    if (last > first) found.push_back(body_by_pattern(first, last, 0.7F));
}

// One word of Hangul, with a particle behind it or none.
void by_ending(const UnspacedText& text, std::uint32_t last, std::vector<BodySighting>& found) {
    const std::uint32_t next = last + 1;
    if (text.glued_on(next) && is_hangul(text.printed(next))) {
        const bool over = !text.glued_on(next + 1) || !is_hangul(text.printed(next + 1)) ||
                          is_particle(text.printed(next + 1)) || text.printed(next + 1) == "서";  // 에서
        if (!is_particle(text.printed(next)) || !over) return;
    }
    const std::uint32_t ending = text.ending_at(last, endings);
    if (ending == 0) return;
    if (ending == 1 && text.ending_at(last, no_ministries) != 0 && !ends_with_characters(text.text(), last, labour))
        return;
    const std::uint32_t first = text.first_of_run(last + 1 - ending, last, is_hangul);
    if (first > 0 && text.glued_on(first)) return;
    const std::uint32_t least = ending <= 2 ? shortest_own + 1 : shortest_own;
    if (last + 1 - ending - first >= least) found.push_back(body_by_pattern(first, last, 0.6F));
}

}  // namespace

void find_korean_bodies(const UnspacedText& text, std::uint32_t at, std::vector<BodySighting>& found) {
    by_ending(text, at, found);
    company(text, at, found);
}

}  // namespace pressdex
