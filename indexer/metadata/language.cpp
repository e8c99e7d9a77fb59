// SPDX-License-Identifier: GPL-3.0-or-later
// CLD2's header needs FILE without including it.
#include "indexer/metadata/language.hpp"

#include "press/text/utf8.hpp"

#include <array>
#include <cstdio>
#include <utility>

#include <cld2/public/compact_lang_det.h>

namespace pressdex {
namespace {

// More text makes no difference to the answer, only to the time.
constexpr std::size_t enough_text = 6000;
// Below this many letters the answer is a guess.
constexpr std::size_t fewest_letters = 20;

// Letters that only some of the languages in Arabic script write.
struct ArabicLetters {
    std::size_t all = 0, sorani = 0, urdu = 0, uyghur = 0;
};

ArabicLetters arabic_letters(std::string_view text) {
    ArabicLetters count;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        at += c.size;
        if (c.value < 0x0621 || c.value > 0x06D5) continue;
        ++count.all;
        switch (c.value) {
            case 0x06CE:
            case 0x06C6:
            case 0x06B5:
            case 0x06D5:
            case 0x0695:
                ++count.sorani;
                break;
            case 0x0679:
            case 0x0688:
            case 0x0691:
            case 0x06BA:
            case 0x06D2:
                ++count.urdu;
                break;
            case 0x06D0:
            case 0x06CB:
            case 0x06C8:
                ++count.uyghur;
                break;
            default:
                break;
        }
    }
    return count;
}

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
    constexpr std::array<std::string_view, 9> malay = {" bahawa ",  " kerana ", " syarikat ",  " ialah ", " iaitu ",
                                                       " berkata ", " wang ",   " mesyuarat ", " sdn "};
    constexpr std::array<std::string_view, 9> indonesian = {
        " bahwa ", " karena ", " perusahaan ", " adalah ", " yaitu ", " mengatakan ", " uang ", " rapat ", " bisa "};
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

std::string text_to_judge(const Outline& outline) {
    std::string text = outline.title;
    for (const auto& paragraph : outline.body) {
        if (text.size() >= enough_text) break;
        text += '\n';
        text += cut(paragraph, enough_text);
    }
    return text;
}

std::size_t letters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        count += byte >= 0xC0 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ? 1U : 0U;
    }
    return count;
}

}  // namespace

std::string language_of(const Outline& outline, std::string_view given) {
    if (std::string tag = primary_subtag(given); !tag.empty()) return tag;
    const std::string text = text_to_judge(outline);
    const std::size_t enough = letters(text);
    const ArabicLetters arabic = arabic_letters(text);
    if (arabic.all * 2 > enough && arabic.all >= fewest_letters) {
        // CLD2 knows no Sorani and takes Urdu with many Persian words for Persian.
        if (arabic.uyghur * 100 < arabic.all && arabic.sorani * 50 > arabic.all) return "ckb";
        if (arabic.urdu * 100 > arabic.all) return "ur";
    }
    CLD2::Language languages[3] = {CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
    int percent[3] = {0, 0, 0};
    double scores[3] = {0, 0, 0};
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language found =
        CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, nullptr, 0, languages, percent,
                                       scores, nullptr, &bytes, &reliable);
    if (found == CLD2::UNKNOWN_LANGUAGE || (!reliable && enough < 200)) return {};
    if (enough < fewest_letters) return {};
    std::string language = primary_subtag(CLD2::LanguageCode(found));
    return language == "ms" || language == "id" ? malay_or_indonesian(text, std::move(language)) : language;
}

}  // namespace pressdex
