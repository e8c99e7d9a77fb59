// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/release_line.hpp"

#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/office/number_text.hpp"
#include "indexer/metadata/office/phrase_list.hpp"
#include "press/text/small_letters.hpp"
#include "press/text/utf8.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::size_t lines_searched = 30, longest_line = 200, longest_quote = 120;

enum class Says { immediate, embargoed };

struct Opening {
    std::string_view words;  // lower case, at the line's beginning
    Says says;
};

// clang-format off
constexpr std::array openings = {
    Opening{"for immediate release", Says::immediate}, Opening{"for immediate use", Says::immediate}, Opening{"for immediate publication", Says::immediate}, Opening{"immediate release", Says::immediate},
    Opening{"para publicación inmediata", Says::immediate}, Opening{"pour diffusion immédiate", Says::immediate}, Opening{"zur sofortigen veröffentlichung", Says::immediate}, Opening{"untuk diterbitkan segera", Says::immediate}, Opening{"untuk siaran segera", Says::immediate}, Opening{"untuk segera disiarkan", Says::immediate}, Opening{"برائے فوری اشاعت", Says::immediate}, Opening{"للنشر الفوري", Says::immediate}, Opening{"तत्काल प्रकाशन", Says::immediate}, Opening{"即時發布", Says::immediate}, Opening{"即时发布", Says::immediate},
    Opening{"embargo", Says::embargoed}, Opening{"embargoed", Says::embargoed}, Opening{"under embargo", Says::embargoed}, Opening{"strictly embargoed", Says::embargoed}, Opening{"strict embargo", Says::embargoed}, Opening{"press embargo", Says::embargoed}, Opening{"media embargo", Says::embargoed}, Opening{"news embargo", Says::embargoed},
    Opening{"not for publication before", Says::embargoed}, Opening{"not for publication until", Says::embargoed}, Opening{"not for release before", Says::embargoed}, Opening{"not for release until", Says::embargoed}, Opening{"not to be published before", Says::embargoed}, Opening{"not for broadcast before", Says::embargoed}, Opening{"hold for release", Says::embargoed}, Opening{"hold until", Says::embargoed},
    Opening{"embargado até", Says::embargoed}, Opening{"sob embargo", Says::embargoed}, Opening{"sotto embargo", Says::embargoed}, Opening{"onder embargo", Says::embargoed}, Opening{"nicht veröffentlichen vor", Says::embargoed}, Opening{"frei ab", Says::embargoed}, Opening{"do not publish before", Says::embargoed}, Opening{"do not release before", Says::embargoed}, Opening{"do not use before", Says::embargoed}, Opening{"not for use before", Says::embargoed},
    Opening{"эмбарго", Says::embargoed}, Opening{"解禁", Says::embargoed}, Opening{"情報解禁", Says::embargoed}, Opening{"엠바고", Says::embargoed}, Opening{"embargado hasta", Says::embargoed}, Opening{"sous embargo", Says::embargoed}, Opening{"sperrfrist", Says::embargoed},
};
// clang-format on

// What may follow the bare word "embargo" in such a line rather than in a sentence about trade.
bool tells_until(std::string_view rest) {
    constexpr std::array words = {
        Opening{"until", Says::embargoed},  Opening{"till", Says::embargoed},   Opening{"to", Says::embargoed},
        Opening{"date", Says::embargoed},   Opening{"time", Says::embargoed},   Opening{"for", Says::embargoed},
        Opening{"by", Says::embargoed},     Opening{"jusqu", Says::embargoed},  Opening{"hasta", Says::embargoed},
        Opening{"até", Says::embargoed},    Opening{"bis", Says::embargoed},    Opening{"fino", Says::embargoed},
        Opening{"hingga", Says::embargoed}, Opening{"sampai", Says::embargoed}, Opening{"до", Says::embargoed},
        Opening{"tot", Says::embargoed}};
    static const PhraseList list(words, [](const Opening& row) { return row.words; });
    const auto at = skip_blanks(rest, 0);
    if (at == rest.size()) return true;
    const char c = rest[at];
    if (!is_letter_byte(c)) return true;  // "EMBARGO: 10:00", "Embargo - 5 May"
    return list.longest_at(rest, at, [](std::size_t) { return true; }).has_value();
}

// "10:00 GMT", "4 a.m.", "0900 hrs PST", "10h00": the words about the hour, as printed; empty when none are.
std::string time_in(std::string_view line) {
    constexpr std::array<std::string_view, 9> marks = {"am",    "a.m.", "pm",  "p.m.", "hrs",
                                                       "hours", "noon", "GMT", "uhr"};
    for (auto at = next_digit(line, 0); at < line.size(); at = next_digit(line, at + 1)) {
        if (at > 0 && (is_letter_byte(line[at - 1]) || (line[at - 1] >= '0' && line[at - 1] <= '9'))) continue;
        auto end = at;
        const auto is_digit = [line](std::size_t i) { return i < line.size() && line[i] >= '0' && line[i] <= '9'; };
        while (is_digit(end) || (end < line.size() && (line[end] == ':' || line[end] == '.')) ||
               (end < line.size() && line[end] == 'h' && is_digit(end + 1)))
            ++end;
        const auto digits = line.substr(at, end - at);
        if (digits.empty() || digits.size() > 8) continue;
        const bool parts_hour = digits.find_first_of(":h") != digits.npos;
        bool is_time = parts_hour && digits.size() >= 4 && digits.size() <= 5;
        const auto behind = skip_blanks(line, end);
        for (const auto mark : marks) {
            const auto word = line.substr(behind, mark.size());
            const bool is_mark = std::equal(word.begin(), word.end(), mark.begin(), mark.end(), [](char a, char b) {
                return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
            });
            if (!is_mark) continue;
            is_time = true;
            end = behind + mark.size();
            break;
        }
        if (!is_time) continue;
        // The zone: capitals of three or four letters.
        const auto zone = skip_blanks(line, end);
        auto zone_end = zone;
        while (zone_end < line.size() && line[zone_end] >= 'A' && line[zone_end] <= 'Z') ++zone_end;
        if (zone_end - zone >= 3 && zone_end - zone <= 4) end = zone_end;
        return std::string(line.substr(at, end - at));
    }
    return {};
}

std::optional<Day> first_day_in(std::string_view text) {
    for (const auto& date : dates_in(text)) {
        const auto period = period_of(date);
        if (period && period->precision == Precision::day) return period->first;
    }
    return std::nullopt;
}

// `lower`: the line in small letters, byte for byte.
std::optional<ReleaseStatus> status_of(std::string_view line, std::string_view lower) {
    static const PhraseList list(openings, [](const Opening& row) { return row.words; });
    std::size_t at = 0;
    while (at < line.size() && !is_letter_byte(line[at])) ++at;
    if (line.substr(at).starts_with("\u2022")) at = skip_blanks(line, at + 3);
    const auto found = list.longest_at(lower, at, [](std::size_t) { return true; });
    if (!found) return std::nullopt;
    const auto& opening = openings[found->row];
    const auto rest = line.substr(found->end);
    const bool is_bare = opening.words.starts_with("embargo") || opening.words == "эмбарго";
    if (opening.says == Says::embargoed && is_bare && !tells_until(lower.substr(found->end))) return std::nullopt;
    ReleaseStatus status;
    status.is_embargoed = opening.says == Says::embargoed;
    status.evidence = {Where::header,
                       status.is_embargoed ? "embargo line" : "release line",
                       std::string(cut(line, longest_quote)),
                       0.9F,
                       1,
                       false};
    if (!status.is_embargoed) return status;
    // Behind "EL 10 DE ABRIL DE 2024" the words between day and month are small ones.
    status.until = first_day_in(rest);
    if (!status.until) status.until = first_day_in(lower.substr(found->end));
    status.until_time = time_in(rest);
    return status;
}

}  // namespace

bool is_embargo_line(std::string_view line) {
    const auto status = line.size() > longest_line ? std::nullopt : status_of(line, in_small_letters(line));
    return status && status->is_embargoed;
}

std::optional<ReleaseStatus> release_status_in(std::string_view text) {
    std::optional<ReleaseStatus> status;
    for (std::size_t lines = 0; lines < lines_searched && !text.empty(); ++lines) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (line.size() > longest_line) continue;
        auto found = status_of(line, in_small_letters(line));
        if (!found) continue;
        if (found->is_embargoed) return found;
        if (!status) status = std::move(found);
    }
    return status;
}

}  // namespace pressdex
