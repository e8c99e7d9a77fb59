// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_complement = 4;   // words behind وزارت
constexpr std::uint32_t longest_characters = 16;  // of a Japanese name before its ending
constexpr std::uint32_t shortest_characters = 2;

// Endings of Japanese bodies' names, longer ones first.
constexpr std::array<std::string_view, 20> endings = {
    "株式会社", "協議会", "委員会", "研究所", "事務局", "機構", "協会", "大学",   "連盟",   "財団",
    "組合",     "銀行",   "公社",   "学会",   "商工会", "省",   "庁",   "連合会", "会議所", "センター"};

bool is_han(std::string_view letter) {
    return letter.size() == 3 && static_cast<unsigned char>(letter[0]) >= 0xE4 &&
           static_cast<unsigned char>(letter[0]) <= 0xE9;
}

// U+30A0..U+30FF
bool is_katakana(std::string_view letter) {
    if (letter.size() != 3 || letter[0] != '\xE3') return false;
    const auto second = static_cast<unsigned char>(letter[1]), third = static_cast<unsigned char>(letter[2]);
    return second == 0x83 || (second == 0x82 && third >= 0xA0);
}

// U+3041..U+309F
bool is_hiragana(std::string_view letter) {
    if (letter.size() != 3 || letter[0] != '\xE3') return false;
    const auto second = static_cast<unsigned char>(letter[1]), third = static_cast<unsigned char>(letter[2]);
    return second == 0x81 || (second == 0x82 && third < 0xA0);
}

class CaselessFinder {
  public:
    CaselessFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        bool japanese = false;
        for (std::uint32_t at = 0; at < text_.size(); ++at) japanese |= is_hiragana(text_.word(at).printed);
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (text_.is(at, WordUse::head_before) && is_arabic(at)) arabic(at);
            if (japanese && (text_.word(at).signs & sign_one_character) != 0) before_ending(at);
        }
        return std::move(found_);
    }

  private:
    bool is_arabic(std::uint32_t at) const {
        const auto first = static_cast<unsigned char>(text_.word(at).printed.front());
        return first >= 0xD8 && first <= 0xDB;
    }

    // وزارت صنعت و پیداوار نے: up to the word that closes a name. Arabic goes on while words bear the article.
    void arabic(std::uint32_t head) {
        std::uint32_t last = head;
        bool closed = false;
        for (std::uint32_t at = head + 1; at <= head + longest_complement + 1 && !closed; ++at) {
            const bool stays = at < text_.size() && text_.follows(at) && is_arabic(at) && taken_.at(at) == nullptr;
            if (!stays || text_.is(at, WordUse::closes)) {
                closed = true;
            } else if (bears_article(head + 1) && !bears_article(at)) {
                closed = true;
            } else {
                last = at;
            }
        }
        const bool believed =
            bears_article(head + 1) || (head + 1 < text_.size() && last + 1 < text_.size() && text_.follows(last + 1) &&
                                        text_.is(last + 1, WordUse::closes));
        if (closed && believed && last > head) found_.push_back({head, last, std::nullopt, false, "pattern", 0.6F});
    }

    bool bears_article(std::uint32_t at) const {
        if (at >= text_.size()) return false;
        const auto word = text_.word(at).printed;
        return word.starts_with("ال") || word.starts_with("وال");
    }

    bool ends_here(std::uint32_t last, std::string_view ending) const {
        const auto characters = static_cast<std::uint32_t>(ending.size() / 3);
        if (last + 1 < characters) return false;
        const std::uint32_t first = last + 1 - characters;
        if (text_.word(first).paragraph != text_.word(last).paragraph || !is_glued(first, last)) return false;
        return text_.reading().text_between(first, last) == ending;
    }

    bool is_glued(std::uint32_t first, std::uint32_t last) const {
        for (auto at = first + 1; at <= last; ++at)
            if (!text_.word(at).glued) return false;
        return true;
    }

    // 経済産業省: Han and Katakana before the ending, which no further Han goes on from (省エネ, 大学生).
    void before_ending(std::uint32_t last) {
        const bool goes_on = last + 1 < text_.size() && text_.word(last + 1).glued &&
                             text_.word(last + 1).paragraph == text_.word(last).paragraph &&
                             (is_han(text_.word(last + 1).printed) || is_katakana(text_.word(last + 1).printed));
        if (goes_on) return;
        const auto ending =
            std::ranges::find_if(endings, [&](std::string_view known) { return ends_here(last, known); });
        if (ending == endings.end()) return;
        const auto characters = static_cast<std::uint32_t>(ending->size() / 3);
        std::uint32_t first = last + 1 - characters;
        while (first > 0 && last - first < longest_characters && text_.word(first).glued &&
               taken_.at(first - 1) == nullptr && text_.word(first - 1).paragraph == text_.word(last).paragraph &&
               (is_han(text_.word(first - 1).printed) || is_katakana(text_.word(first - 1).printed)))
            --first;
        const bool stands_apart = first == 0 || !text_.word(first).glued || is_hiragana(text_.word(first - 1).printed);
        if (stands_apart && last + 1 - characters - first >= shortest_characters)
            found_.push_back({first, last, std::nullopt, false, "pattern", 0.6F});
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> caseless_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessFinder(text, taken).found();
}

}  // namespace pressdex
