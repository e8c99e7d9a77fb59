// SPDX-License-Identifier: GPL-3.0-or-later
// पंजाब कौशल विकास परिषद, چیمبر آف کامرس, राजस्थान सरकार: bodies that Urdu, Hindi, Bengali and kin tell by a head behind
// their names; heads before a name stand in organization_arabic_heads.
#include "indexer/metadata/organizations/organization_arabic_heads.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_before = 6;  // words before कॉर्पोरेशन
constexpr std::uint32_t longest_behind = 5;  // words of "آف کامرس اینڈ انڈسٹری"

class CaselessFinder {
  public:
    CaselessFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken), arabic_(text, taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            arabic_.find_at(at, found_);
            if (text_.is(at, WordUse::head_after) && is_spaced(at)) behind_name(at);
            if (is_government(at)) government(at);
        }
        return std::move(found_);
    }

  private:
    // Words between blanks, without capitals: Urdu, Hindi, Bengali and kin.
    bool is_spaced(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        return static_cast<unsigned char>(word.printed.front()) >= 0xD8 && (word.signs & sign_one_character) == 0;
    }

    // "And" inside a name.
    bool is_and(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"اینڈ", "एवं", "व", "ও", "तथा", "অ্যান্ড", "এন্ড"};
        return std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    bool is_head(std::uint32_t at) const {
        return text_.is(at, WordUse::head_after) || text_.is(at, WordUse::head_before);
    }
    bool belongs(std::uint32_t at) const {
        return is_spaced(at) && taken_.at(at) == nullptr && !text_.word(at).has_digit &&
               !text_.is(at, WordUse::closes) && !text_.is(at, WordUse::role) && !text_.is(at, WordUse::title);
    }

    // پنجاب ووکیشنل ٹریننگ کونسل: the words that no particle, office or sign parts from the head.
    void behind_name(std::uint32_t head) {
        std::uint32_t first = head;
        while (first > 0 && head - first <= longest_before && text_.follows(first)) {
            const std::uint32_t before = first - 1;
            if (before > 0 && is_and(before) && text_.follows(before) && belongs(before - 1) && !is_head(before - 1)) {
                first = before - 1;
                continue;
            }
            if (!belongs(before)) break;
            first = before;
        }
        // Two heads side by side: the later one ends the name ("इंस्टीट्यूट बोर्ड").
        if (text_.follows(head + 1) && text_.is(head + 1, WordUse::head_after) && is_spaced(head + 1)) return;
        const std::uint32_t last = with_of(head);
        if (first == last || head - first > longest_before) return;
        if (last == head && head - first == 1 && text_.is(first, WordUse::plain) && !text_.is_place(first)) return;
        found_.push_back({first, last, std::nullopt, false, "pattern", 0.6F});
    }

    // "राजस्थान सरकार": of which place, or it is any.
    bool is_government(std::uint32_t at) const {
        static constexpr std::string_view words[] = {"सरकार", "शासन", "সরকার", "حکومت"};
        return at > 0 && std::ranges::find(words, text_.word(at).printed) != std::end(words);
    }
    void government(std::uint32_t at) {
        std::uint32_t first = at;
        while (first > 0 && text_.follows(first) && text_.is_place(first - 1) && taken_.at(first - 1) == nullptr)
            --first;
        if (first < at && is_spaced(first)) found_.push_back({first, at, std::nullopt, false, "pattern", 0.6F});
    }

    // "چیمبر آف کامرس اینڈ انڈسٹری"
    std::uint32_t with_of(std::uint32_t head) const {
        std::uint32_t last = head;
        const auto is_of = [&](std::uint32_t at) {
            static constexpr std::string_view words[] = {"آف", "ऑफ", "অব", "অফ"};
            return std::ranges::find(words, text_.word(at).printed) != std::end(words);
        };
        for (std::uint32_t at = head + 1; at <= head + longest_behind && text_.follows(at); ++at) {
            // "... ও নর্থ সাউথ": without "of", what "and" joins is another body.
            const bool joins = is_of(at) || (is_and(at) && last > head);
            if (joins && text_.follows(at + 1) && belongs(at + 1)) {
                last = ++at;
            } else if (last > head && at == last + 1 && belongs(at) && !is_head(at) && text_.follows(at + 1) &&
                       text_.is(at + 1, WordUse::closes)) {
                return at;  // "اکیڈمی آف پرفارمنگ آرٹس کو"
            } else {
                break;
            }
        }
        return last;
    }

    const NameText& text_;
    const NameSpans& taken_;
    const ArabicHeads arabic_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> caseless_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return CaselessFinder(text, taken).found();
}

}  // namespace pressdex
