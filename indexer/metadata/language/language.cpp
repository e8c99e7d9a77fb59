// SPDX-License-Identifier: GPL-3.0-or-later
// CLD2's header needs FILE without including it.
#include "indexer/metadata/language/language.hpp"

#include "indexer/metadata/language/english_words.hpp"
#include "indexer/metadata/language/own_letters.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <utility>
#include <vector>

#include <cld2/public/compact_lang_det.h>

namespace pressdex {
namespace {

// Where a story is of one language, more text makes no difference to the answer, only to the time.
constexpr std::size_t enough_text = 1600;
// Where it is of several, all of it counts up to here; so much of a second language tells that.
constexpr std::size_t most_text = 16U << 10U;
constexpr int percent_of_second_language = 5;
constexpr std::size_t longest_judged = 2000;  // bytes of a paragraph that tell its script
// Below this many letters the answer is a guess.
constexpr std::size_t fewest_letters = 20;
// A text that says otherwise than the page's own tag is believed from here on.
constexpr std::size_t fewest_letters_against_tag = 100;

// "en-US" -> "en"; empty when that is no language tag.
std::string primary_subtag(std::string_view tag) {
    std::string subtag;
    for (const char sign : tag) {
        if (sign == '-' || sign == '_') break;
        const char lower = sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign + 32) : sign;
        if (lower < 'a' || lower > 'z') return {};
        subtag.push_back(lower);
    }
    if (subtag.size() < 2 || subtag.size() > 3 || subtag == "und") return {};
    // Old codes that CLD2 and some pages still write.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> renamed = {
        {{"iw", "he"}, {"in", "id"}, {"ji", "yi"}, {"jw", "jv"}}};
    for (const auto& [old, now] : renamed) {
        if (subtag == old) return std::string(now);
    }
    return subtag;
}

// Malay and Indonesian share most words; these they write differently.
std::string malay_or_indonesian(std::string_view text, std::string found) {
    constexpr auto malay = std::to_array<std::string_view>(
        {" bahawa ", " kerana ", " syarikat ", " ialah ", " iaitu ", " berkata ", " wang ", " mesyuarat ", " sdn ",
         " peratus ", " kerajaan ", " manakala ", " menerusi ", " daripada ", " ringgit ", " beliau "});
    constexpr auto indonesian = std::to_array<std::string_view>(
        {" bahwa ", " karena ", " perusahaan ", " adalah ", " yaitu ", " mengatakan ", " uang ", " rapat ", " bisa ",
         " persen ", " pemerintah ", " sedangkan ", " lewat ", " rupiah ", " provinsi ", " kabupaten "});
    const auto count = [&](const auto& words) {
        std::size_t times = 0;
        for (const auto word : words) {
            for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) ++times;
        }
        return times;
    };
    const std::size_t for_malay = count(malay), for_indonesian = count(indonesian);
    if (for_malay == for_indonesian) return found;
    return for_malay > for_indonesian ? "ms" : "id";
}

enum class Script : std::uint8_t { latin, cyrillic, arabic, indic, far_east, other };
constexpr std::size_t scripts = 6;

// By lead bytes of UTF-8: enough to tell one paragraph from another.
Script script_of(unsigned char lead) {
    if (lead < 0xCD) return Script::latin;
    if (lead >= 0xD0 && lead <= 0xD4) return Script::cyrillic;
    if (lead >= 0xD8 && lead <= 0xDD) return Script::arabic;
    if (lead == 0xE0) return Script::indic;
    if (lead >= 0xE3 && lead <= 0xED) return Script::far_east;
    return lead == 0xE1 ? Script::latin : Script::other;  // E1: Vietnamese mostly
}

// Letters of each script; one of the Far East says as much as three others.
std::array<std::size_t, scripts> letters_by_script(std::string_view text) {
    std::array<std::size_t, scripts> count{};
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (; at + EightBytes::size < text.size(); at += EightBytes::size) {
            const EightBytes bytes(text.data() + at);
            if (!bytes.is_ascii()) break;
            count[static_cast<std::size_t>(Script::latin)] += EightBytes::count(bytes.letters());
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool begins = byte >= 0xC3 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (!begins) continue;
        const Script script = script_of(byte);
        count[static_cast<std::size_t>(script)] += script == Script::far_east ? 3 : 1;
    }
    return count;
}

std::size_t most_of(const std::array<std::size_t, scripts>& count) {
    return static_cast<std::size_t>(std::max_element(count.begin(), count.end()) - count.begin());
}

// English beside Urdu: the language of a story is that of most of its text. The paragraphs in the script of most
// letters; where they are more than about `enough` bytes, the same share of each, so that none speaks for the others.
std::string text_to_judge(const Outline& outline, std::size_t enough) {
    constexpr std::size_t smallest_share = 24;  // bytes: a few words
    std::array<std::size_t, scripts> whole = letters_by_script(outline.title);
    std::vector<std::size_t> script_of_paragraph;
    for (const auto& paragraph : outline.body) {
        const auto count = letters_by_script(std::string_view(paragraph).substr(0, longest_judged));
        script_of_paragraph.push_back(most_of(count));
        for (std::size_t i = 0; i < scripts; ++i) whole[i] += count[i];
    }
    const std::size_t script = most_of(whole);
    std::size_t bytes = 1;
    for (std::size_t i = 0; i < outline.body.size(); ++i) {
        if (script_of_paragraph[i] == script) bytes += outline.body[i].size();
    }
    std::string text = most_of(letters_by_script(outline.title)) == script ? outline.title : std::string();
    for (std::size_t i = 0; i < outline.body.size() && text.size() < 2 * enough; ++i) {
        if (script_of_paragraph[i] != script) continue;
        const std::size_t share = bytes <= enough ? outline.body[i].size() : outline.body[i].size() * enough / bytes;
        text += '\n';
        text += cut(outline.body[i], std::max(share, smallest_share));
    }
    return text;
}

struct Judged {
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    int second_percent = 0;  // how much of the text is of the language that comes next
    bool is_reliable = false;
};

Judged judged(std::string_view text) {
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percent[3] = {0, 0, 0};
    double scores[3] = {0, 0, 0};
    int bytes = 0;
    Judged answer;
    const CLD2::Language summary =
        CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, nullptr, 0, languages, percent,
                                       scores, nullptr, &bytes, &answer.is_reliable);
    // The summary takes English beside another language for the furniture of a page, which is gone here.
    answer.language = languages[0] == CLD2::UNKNOWN_LANGUAGE ? summary : languages[0];
    answer.second_percent = languages[1] == CLD2::UNKNOWN_LANGUAGE ? 0 : percent[1];
    return answer;
}

}  // namespace

namespace {

struct LanguageOfText {
    std::string code;  // empty when the text leaves it open
    bool is_sure = false;
};

LanguageOfText told_by_text(const Outline& outline) {
    std::string text = text_to_judge(outline, enough_text);
    const std::size_t letters = letters_in(text);
    const bool is_enough = letters >= fewest_letters_against_tag;
    if (is_surely_english(text)) return {"en", is_enough};
    if (const auto told = language_of_own_letters(text); !told.empty() && letters >= fewest_letters)
        return {std::string(told), is_enough};
    Judged found = judged(text);
    if (found.second_percent >= percent_of_second_language && text.size() >= enough_text / 2) {
        text = text_to_judge(outline, most_text);
        found = judged(text);
    }
    if (found.language == CLD2::UNKNOWN_LANGUAGE || (!found.is_reliable && letters < 200)) return {};
    if (letters < fewest_letters) return {};
    std::string language = primary_subtag(CLD2::LanguageCode(found.language));
    if (language == "ms" || language == "id") language = malay_or_indonesian(text, std::move(language));
    return {std::move(language), found.is_reliable && is_enough};
}

// Malay and Indonesian, and the forms of Norwegian, are told apart by whole stories at best.
bool are_near(std::string_view a, std::string_view b) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> near = {{{"id", "ms"},
                                                                                     {"no", "da"},
                                                                                     {"no", "nn"},
                                                                                     {"no", "nb"},
                                                                                     {"nb", "da"},
                                                                                     {"nb", "nn"},
                                                                                     {"hr", "sr"},
                                                                                     {"hr", "bs"},
                                                                                     {"sr", "bs"},
                                                                                     {"tl", "fil"},
                                                                                     {"ro", "mo"},
                                                                                     {"fa", "prs"},
                                                                                     {"ur", "fa"}}};
    return std::ranges::any_of(near, [&](const auto& pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

}  // namespace

std::string language_of(const Outline& outline, std::string_view given) {
    std::string tag = primary_subtag(given);
    LanguageOfText told = told_by_text(outline);
    // Templates leave "en" on pages of every language: a text that is surely another one's wins.
    const bool is_denied = told.is_sure && told.code != tag && !are_near(told.code, tag);
    return tag.empty() || is_denied ? std::move(told.code) : std::move(tag);
}

namespace {

// A language whose letters or smallest words leave no doubt; else what CLD2 is sure of.
std::string sure_language(std::string_view paragraph) {
    if (is_surely_english(paragraph)) return "en";
    if (const auto told = language_of_own_letters(paragraph); !told.empty()) return std::string(told);
    const Judged found = judged(paragraph);
    if (found.language == CLD2::UNKNOWN_LANGUAGE || !found.is_reliable) return {};
    return primary_subtag(CLD2::LanguageCode(found.language));
}

}  // namespace

std::vector<Passage> passages_of(const Outline& outline, std::string_view language) {
    // Names and figures make a short paragraph of any language look like another's.
    constexpr std::size_t fewest_of_same_script = 120, most_judged = 8;
    std::vector<Passage> passages;
    if (language.empty() || outline.body.size() < 2) return passages;
    std::array<std::size_t, scripts> whole{};
    for (const auto& paragraph : outline.body) {
        const auto count = letters_by_script(cut(paragraph, longest_judged));
        for (std::size_t i = 0; i < scripts; ++i) whole[i] += count[i];
    }
    const std::size_t script = most_of(whole);
    std::size_t judged_so_far = 0;
    for (std::uint32_t i = 0; i < outline.body.size() && judged_so_far < most_judged; ++i) {
        const std::string_view paragraph = cut(outline.body[i], longest_judged);
        const auto count = letters_by_script(paragraph);
        const std::size_t own = most_of(count);
        const bool is_other_script = own != script && count[own] >= fewest_letters && count[own] > 4 * count[script];
        if (!is_other_script && (own != script || count[own] < fewest_of_same_script)) continue;
        if (language == "en" && is_surely_english(paragraph)) continue;
        ++judged_so_far;
        std::string other = sure_language(paragraph);
        if (other.empty() || other == language || are_near(other, language)) continue;
        if (!passages.empty() && passages.back().last + 1 == i && passages.back().language == other) {
            passages.back().last = i;
        } else {
            passages.push_back({i, i, std::move(other)});
        }
    }
    return passages;
}

}  // namespace pressdex
