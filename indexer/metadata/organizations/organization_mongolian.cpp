// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace pressdex {
namespace {

using Use = BodyWord::Use;

constexpr std::uint32_t longest_name = 10;  // words before the head

// What a body is for ends with these, or stands in the table.
constexpr auto genitives = std::to_array<std::string_view>({"ын", "йн", "ны", "ний"});
constexpr auto no_parts =
    std::to_array<std::string_view>({"болон", "ба", "нь", "тус", "энэ", "тэр", "эдгээр", "тэдгээр", "ийм", "тийм",
                                     "бусад", "манай", "танай", "тухайн", "бөгөөд"});

class MongolianFinder {
  public:
    MongolianFinder(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), heads_(text.knowledge().names.heads) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr) continue;
            if (text_.word(at).is_all_capitals && is_legal_form(at)) {
                firm_before(at);
            } else if (const BodyWord* head = known(at); head != nullptr && head->is_head()) {
                body_before(at, *head);
            }
        }
        return std::move(found_);
    }

  private:
    const BodyWord* known(std::uint32_t at) const {
        return heads_.find(BodyLanguage::mongolian, text_.word(at).folded, text_.word(at).hash);
    }
    bool is_legal_form(std::uint32_t at) const {
        const auto folded = text_.word(at).folded;
        return folded == "ххк" || folded == "хк" || folded == "ххн";
    }

    // Not behind the name that was found last.
    bool is_free(std::uint32_t at) const {
        return taken_.at(at) == nullptr && !text_.word(at).has_digit && (found_.empty() || at > found_.back().last);
    }

    bool is_part(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        if (std::ranges::find(no_parts, word.folded) != no_parts.end() || text_.is(at, WordUse::never)) return false;
        const BodyWord* entry = known(at);
        if (entry != nullptr && entry->use == Use::subject) return true;
        if (std::ranges::any_of(genitives, [&](std::string_view ending) { return word.folded.ends_with(ending); }))
            return true;
        return word.is_capitalised && entry == nullptr;
    }

    // Nothing but a blank or the comma of a list before it.
    bool is_joined(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        return word.paragraph == text_.word(at - 1).paragraph && !word.breaks && !word.after_open_bracket &&
               !word.after_quote && !text_.word(at - 1).before_close_bracket;
    }

    // "Хүнс, хөдөө аж ахуй, хөнгөн үйлдвэрийн яам": from the head back to the capital that begins the name.
    void body_before(std::uint32_t head, const BodyWord& word) {
        std::optional<std::uint32_t> first;
        for (std::uint32_t at = head; at > 0 && head - at < longest_name; --at) {
            if (!is_joined(at) || !is_free(at - 1) || !is_part(at - 1)) break;
            // What stands before the comma of a list is one thing more, in the same form as the others.
            if (text_.word(at).after_comma && !is_listed(at - 1, head)) break;
            if (text_.word(at - 1).is_capitalised) first = at - 1;
        }
        if (!first || text_.in_headline_case(*first) || says_nothing(*first, head)) return;
        std::string name;
        if (word.is_inflected)
            name = text_.printed(*first, head - 1) + ' ' +
                   (text_.word(head).is_capitalised ? std::string(text_.word(head).printed)
                                                    : std::string(word.nominative));
        found_.push_back({*first, head, std::nullopt, false, "head in its language", 0.8F, 0, std::move(name)});
    }

    // Ministries have lists; what ends with a case of its own before a comma is another's.
    bool is_listed(std::uint32_t at, std::uint32_t head) const {
        static constexpr auto offices =
            std::to_array<std::string_view>({"яам", "газар", "сургууль", "агентлаг", "хүрээлэн"});
        const BodyWord* office = known(head);
        if (std::ranges::find(offices, office->nominative) == offices.end()) return false;
        const BodyWord* entry = known(at);
        return entry == nullptr || entry->use == Use::subject;
    }

    // "Их сургууль": any university.
    bool says_nothing(std::uint32_t first, std::uint32_t head) const {
        static constexpr auto ranks = std::to_array<std::string_view>({"их", "дээд", "ерөнхий", "нэгдсэн", "олон"});
        // "Нийслэлийн төв": the middle of the town.
        static constexpr auto territories =
            std::to_array<std::string_view>({"нийслэлийн", "хотын", "аймгийн", "сумын", "дүүргийн"});
        const BodyWord* office = known(head);
        if (first + 1 == head && office->nominative == "төв" &&
            std::ranges::find(territories, text_.word(first).folded) != territories.end())
            return true;
        for (std::uint32_t at = first; at < head; ++at)
            if (!text_.is_place(at) && std::ranges::find(ranks, text_.word(at).folded) == ranks.end()) return false;
        return true;
    }

    // "«Номин Холдинг» ХХК", "Номин Холдинг ХХК"
    void firm_before(std::uint32_t form) {
        std::uint32_t first = form;
        while (first > 0 && form - first < longest_name) {
            const ReadWord& here = text_.word(first);
            if (here.paragraph != text_.word(first - 1).paragraph || here.breaks || here.after_comma) break;
            if (!is_free(first - 1)) break;
            const bool quoted = text_.word(first - 1).after_quote;
            if (!quoted && !text_.word(first - 1).is_capitalised) break;
            --first;
            if (quoted) break;
        }
        if (first == form) return;
        found_.push_back({first, form, std::nullopt, false, "legal form", 0.85F, 0, {}});
    }

    const NameText& text_;
    const NameSpans& taken_;
    const BodyHeads& heads_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> mongolian_bodies(const NameText& text, const NameSpans& taken) {
    if (text.language() != BodyLanguage::mongolian) return {};
    return MongolianFinder(text, taken).found();
}

}  // namespace pressdex
