// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/case_endings.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/quoted_name.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace pressdex {
namespace {

using Use = BodyWord::Use;

constexpr std::uint32_t longest_left = 4;    // adjectives before the head
constexpr std::uint32_t longest_right = 14;  // words behind it
constexpr std::uint32_t longest_list = 8;    // words between a comma and the "and" that ends its list
constexpr std::uint32_t longest_run = 4;     // capitals of a firm's name

constexpr auto legal_forms =
    std::to_array<std::string_view>({"ооо", "ао", "пао", "оао", "зао", "нао", "гк", "нпо", "нпп", "тоо", "осоо", "фгуп",
                                     "муп", "гуп", "ано", "гбу", "гку", "ип"});

struct Extent {
    std::uint32_t last = 0;
    std::uint32_t words = 0;
    bool has_capital = false, has_subject = false, is_quoted = false, has_own = false;
};

class CasedFinder {
  public:
    CasedFinder(const NameText& text, const NameSpans& taken)
        : text_(text), taken_(taken), heads_(text.knowledge().names.heads), cases_(text.language()) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (taken_.at(at) == nullptr) at = std::max(at, cases_.is_russian() ? behind_form(at) : behind_body(at));
        return std::move(found_);
    }

  private:
    const BodyWord* known(std::uint32_t at) const {
        return heads_.find(text_.language(), text_.word(at).folded, text_.word(at).hash);
    }
    bool is_head(std::uint32_t at) const {
        const BodyWord* word = known(at);
        return word != nullptr && word->is_head() && !is_state(at) && !is_press_office(at);
    }
    // "пресс-служба ГИБДД": who speaks for a body, and no name of its own.
    bool is_press_office(std::uint32_t at) const {
        return at > 0 && text_.word(at).glued && text_.word(at - 1).folded == "пресс";
    }
    // "Российской Федерации": the country, no federation.
    bool is_state(std::uint32_t at) const {
        return at > 0 && text_.word(at).folded == "федерации" && text_.word(at - 1).folded == "российской";
    }
    bool is_subject(std::uint32_t at) const {
        const BodyWord* word = known(at);
        return (word != nullptr && word->use == Use::subject) || cases_.is_genitive(text_.word(at).folded);
    }
    bool is_free(std::uint32_t at) const {
        return at < text_.size() && taken_.at(at) == nullptr && !text_.word(at).has_digit;
    }
    bool goes_on(std::uint32_t at) const { return is_free(at) && text_.follows(at); }
    bool is_office(std::uint32_t at) const { return text_.is(at, WordUse::role) || text_.is(at, WordUse::title); }

    // A capital that may stand in a body's name: no person's, no office.
    bool is_capital(std::uint32_t at) const {
        return goes_on(at) && text_.is_name_word(at) && !is_office(at) && !is_head(at) &&
               (!text_.is(at, WordUse::given) || text_.is_place(at));
    }

    // The first adjective before the head: "Казанского федерального", "Торгово-промышленная".
    std::uint32_t first_of(std::uint32_t head, bool small_too = false) const {
        std::uint32_t first = head, capital = head;
        while (first > 0 && head - first < longest_left && goes_on(first) && is_free(first - 1) &&
               !is_office(first - 1)) {
            const bool glued = text_.word(first).glued;
            if (!glued && !cases_.is_adjective(text_.word(first - 1).folded)) break;
            if (!cases_.is_russian() && !text_.word(first - 1).is_capitalised) break;
            --first;
            if (text_.word(first).is_capitalised || glued || small_too) capital = first;
        }
        return capital;
    }

    // Adjectives and a noun in small letters from here on; its last word, none where it is no thing a body is for.
    std::optional<std::uint32_t> noun_phrase(std::uint32_t at) const {
        for (std::uint32_t words = 0; words < longest_left; ++words, ++at) {
            if (!is_free(at) || (words > 0 && !text_.follows(at)) || is_head(at) || is_office(at)) return std::nullopt;
            const bool capital = text_.word(at).is_capitalised;
            if (capital ? cases_.is_russian() && !is_subject(at) : !is_subject(at)) return std::nullopt;
            if (capital && !text_.is_name_word(at)) return std::nullopt;
            const BodyWord* word = known(at);
            const bool noun = (word != nullptr && word->use == Use::subject) || !goes_on(at + 1) ||
                              !is_subject(at + 1) || is_head(at + 1);
            if (noun) return leads_to_head(at) ? std::nullopt : std::optional(at);
        }
        return std::nullopt;
    }

    // "и Полярной академии": what follows is another body's adjective.
    bool leads_to_head(std::uint32_t at) const {
        return goes_on(at + 1) && is_head(at + 1) && cases_.is_adjective(text_.word(at).folded);
    }

    // ", торговли и предпринимательства", "i Technologii": its end, else `last`.
    std::uint32_t over_list(std::uint32_t last) const {
        std::uint32_t end = last;
        while (end - last <= longest_list) {
            const std::uint32_t next = end + 1;
            if (!is_free(next) || text_.word(next).paragraph != text_.word(last).paragraph) return last;
            if (goes_on(next) && cases_.is_and(text_.word(next).folded) && goes_on(next + 1)) {
                const auto more = noun_phrase(next + 1);
                return more ? *more : last;
            }
            const ReadWord& word = text_.word(next);
            if (!word.after_comma || word.breaks || word.after_open_bracket || word.after_quote) return last;
            const auto more = noun_phrase(next);
            if (!more) return last;
            end = *more;
        }
        return last;
    }

    // Small words that bind: "по труду", "имени Королёва", "при Президенте", "w Tarnowie".
    std::optional<std::uint32_t> bound_at(std::uint32_t at, const BodyWord& head, const Extent& extent) const {
        static constexpr auto to_capital = std::to_array<std::string_view>({"имени", "им", "при", "im", "imienia"});
        const auto word = text_.word(at).folded;
        if (!goes_on(at + 1)) return std::nullopt;
        if (std::ranges::find(to_capital, word) != to_capital.end())
            return text_.is_name_word(at + 1) ? std::optional(at + 1) : std::nullopt;
        if (cases_.is_russian()) {
            const bool binds = word == "по" && extent.words == 0 && !text_.word(at + 1).is_capitalised &&
                               !text_.is(at + 1, WordUse::never) && !is_head(at + 1);
            if (!binds) return std::nullopt;
            // "по трудовым спорам"
            const bool described = cases_.is_adjective(text_.word(at + 1).folded) && goes_on(at + 2) &&
                                   !text_.word(at + 2).is_capitalised && !is_head(at + 2);
            return described ? at + 2 : at + 1;
        }
        const bool where = (word == "w" || word == "we") && head.nominative != "ministerstwo" && is_capital(at + 1);
        return where ? std::optional(at + 1) : std::nullopt;
    }

    Extent extent_of(std::uint32_t at, const BodyWord& head) const {
        Extent extent{at, 0, false, false, false, false};
        while (extent.words < longest_right) {
            const std::uint32_t next = extent.last + 1;
            if (const auto end = end_of_quoted(text_, next); end && is_free(next)) {
                extent.last = *end, extent.is_quoted = extent.has_capital = true, ++extent.words;
                break;
            }
            const std::uint32_t before = extent.last;
            if (goes_on(next) && (is_capital(next) || is_inner_head(next))) {
                extent.last = next, extent.has_capital = true;
                extent.has_own |= !text_.is_place(next);
                extent.has_subject |= is_subject(next);
            } else if (goes_on(next) && !text_.word(next).is_capitalised && !is_head(next) && !is_office(next) &&
                       is_subject(next) && !leads_to_head(next)) {
                extent.last = next, extent.has_subject = true;
            } else if (const auto bound = goes_on(next) ? bound_at(next, head, extent) : std::nullopt) {
                extent.last = *bound, extent.has_subject = true;
                extent.has_capital |= text_.word(*bound).is_capitalised;
            } else if (extent.words > 0 && !is_where(extent.last)) {
                extent.last = over_list(extent.last);
            }
            if (extent.last == before) break;
            extent.words += extent.last - before;
        }
        return extent;
    }

    // "Fundacji Polskiej Akademii Nauk": a head behind the adjective that agrees with it.
    bool is_inner_head(std::uint32_t at) const {
        return !cases_.is_russian() && is_head(at) && known(at)->is_inflected && text_.word(at).is_capitalised &&
               text_.word(at - 1).is_capitalised && cases_.is_adjective(text_.word(at - 1).folded);
    }

    // "области", "Саратова": what a body is of; no list goes on behind it.
    bool is_where(std::uint32_t at) const {
        static constexpr auto parts = std::to_array<std::string_view>(
            {"области", "края", "республики", "округа", "района", "города", "рф", "рт"});
        return text_.is_place(at) || std::ranges::find(parts, text_.word(at).folded) != parts.end();
    }

    bool has_acronym_behind(std::uint32_t last) const {
        const std::uint32_t next = last + 1;
        return next < text_.size() && text_.word(next).paragraph == text_.word(last).paragraph &&
               text_.word(next).after_open_bracket && text_.word(next).before_close_bracket &&
               text_.word(next).is_all_capitals;
    }

    bool is_body(std::uint32_t first, std::uint32_t at, const BodyWord& head, const Extent& extent) const {
        const bool capital = text_.word(first).is_capitalised;
        const bool described = first < at && capital;
        const bool contracted =
            cases_.is_russian() && head.nominative.starts_with("мин") && head.nominative != "министерство";
        if (contracted) return capital;
        if (text_.word(at).is_all_capitals) return extent.has_capital || described;  // "ТПП Курской области"
        if (extent.words == 0) return described && !text_.word(first).starts_sentence;
        if (head.use == Use::strong) return extent.has_subject || extent.has_capital;
        if (has_acronym_behind(extent.last)) return true;
        if (extent.is_quoted) return head.use != Use::firm;
        const bool told = extent.has_subject || extent.has_own || described;
        if (head.use == Use::fair && extent.has_capital) return true;
        // "Институт семьи важен": the capital is the sentence's.
        return told && (extent.has_own || described || (capital && !text_.word(first).starts_sentence));
    }

    // Head and adjectives in the nominative, the rest as printed.
    std::string canonical(std::uint32_t first, std::uint32_t at, std::uint32_t last, const BodyWord& head) const {
        // Folding makes "szkołą" and "szkoła" one.
        const std::string_view printed = text_.word(at).printed;
        if (!head.is_inflected && !printed.ends_with("ą") && !printed.ends_with("ę")) return {};
        const std::string& paragraph = text_.reading().paragraph(text_.word(at).paragraph);
        std::string name;
        bool agrees = true;
        for (std::uint32_t word = first; word <= last; ++word) {
            const ReadWord& read = text_.word(word);
            if (word > first) name.append(paragraph, text_.word(word - 1).to, read.from - text_.word(word - 1).to);
            const std::string form = cases_.nominative(read.printed, head.gender);
            const bool joined = word < last && text_.word(word + 1).glued;  // "Przemysłowo-Handlowej"
            if (word > at)
                agrees = agrees && !cases_.is_russian() && (form != read.printed || joined) &&
                         !(word < last && is_head(word + 1));
            if (word == at) {
                name += read.is_capitalised ? with_capital(head.nominative) : std::string(head.nominative);
            } else {
                name += agrees ? form : std::string(read.printed);
            }
        }
        return name + closing_of(text_, first, last);
    }

    void put(std::uint32_t first, std::uint32_t last, std::string_view rule, float confidence, std::string name) {
        found_.push_back({first, last, std::nullopt, false, rule, confidence, 0, std::move(name)});
    }

    // "в компании Анны Петровой": whose firm it is.
    bool is_owner(std::uint32_t first, std::uint32_t last) const {
        static constexpr auto families = std::to_array<std::string_view>({"овой", "евой", "иной", "ова", "ева"});
        if (last != first + 1 || !cases_.is_russian() || text_.word(first).is_all_capitals) return false;
        const auto folded = text_.word(last).folded;
        constexpr std::size_t shortest = 10;  // bytes, two a letter
        return folded.size() >= shortest &&
               std::ranges::any_of(families, [&](std::string_view ending) { return folded.ends_with(ending); });
    }

    // "компания «Каммаш»", "spółka Stalmet": the firm's name alone.
    std::uint32_t behind_firm(std::uint32_t head) {
        const std::uint32_t first = head + 1;
        if (const auto end = end_of_quoted(text_, first); end && is_free(first)) {
            put(first, *end, "firm by its noun", 0.7F, {});
            return *end;
        }
        if (!is_capital(first) || text_.is_place(first) || text_.is_demonym(first) || text_.uses(first) != 0)
            return head;
        std::uint32_t last = first;
        while (last - first < longest_run && is_capital(last + 1)) ++last;
        if (is_owner(first, last)) return last;
        put(first, last, "firm by its noun", 0.6F, {});
        return last;
    }

    // "ООО «Волга-Строй»", "АО Каммаш"
    std::uint32_t behind_form(std::uint32_t at) {
        const bool form = text_.word(at).is_all_capitals &&
                          std::ranges::find(legal_forms, text_.word(at).folded) != legal_forms.end();
        if (!form) return behind_body(at);
        const std::uint32_t next = at + 1;
        if (const auto end = end_of_quoted(text_, next); end && is_free(next)) {
            put(at, *end, "legal form", 0.9F, {});
            return *end;
        }
        if (text_.word(at).folded == "ип" || !is_capital(next)) return at;
        std::uint32_t last = next;
        while (last - next < longest_run && is_capital(last + 1)) ++last;
        put(at, last, "legal form", 0.7F, {});
        return last;
    }

    std::uint32_t behind_body(std::uint32_t at) {
        const BodyWord* head = known(at);
        if (head == nullptr || !is_head(at) || (text_.word(at).is_capitalised && text_.in_headline_case(at))) return at;
        if (head->use == Use::firm && !text_.word(at).is_capitalised) {
            if (const auto last = behind_firm(at); last > at) return last;
        }
        const Extent extent = extent_of(at, *head);
        const std::uint32_t first = first_of(at, extent.is_quoted && head->nominative == "общество");
        if (!is_body(first, at, *head, extent)) return at;
        put(first, extent.last, "head in its language", head->use == Use::strong ? 0.8F : 0.7F,
            canonical(first, at, extent.last, *head));
        return extent.last;
    }

    const NameText& text_;
    const NameSpans& taken_;
    const BodyHeads& heads_;
    CaseEndings cases_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> cased_bodies(const NameText& text, const NameSpans& taken) {
    if (!CaseEndings::reads(text.language())) return {};
    return CasedFinder(text, taken).found();
}

}  // namespace pressdex
