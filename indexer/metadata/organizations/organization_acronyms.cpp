// SPDX-License-Identifier: GPL-3.0-or-later
// Capitals that no table knows: said to be a body by the words beside them, or explained by their long form.
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"
#include "indexer/metadata/organizations/share_tickers.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t list_reach = 14;  // words from "associations such as" to the last of the list

class UnknownAcronyms {
  public:
    UnknownAcronyms(const NameText& text, const NameSpans& taken, std::span<const Acronym> learnt)
        : text_(text), taken_(taken), learnt_(learnt), tickers_(text) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at)
            if (text_.word(at).is_all_capitals && is_bare_acronym(at) && is_said_to_be_a_body(at)) acronym_name(at);
        for (const Acronym& acronym : learnt_) long_form(acronym);
        return std::move(found_);
    }

  private:
    void put(std::uint32_t first, std::uint32_t last, bool acronym, std::string_view rule, float confidence) {
        found_.push_back({first, last, std::nullopt, acronym, rule, confidence});
    }

    // "IFOAM Organics Asia": the capitals that follow an acronym in no dictionary of ours belong to it.
    void acronym_name(std::uint32_t first) {
        std::uint32_t last = first;
        // One that the text explains, or an office's before its holder ("Chairman PABA Siddique Sheikh"), is whole.
        const bool whole =
            is_learnt(first) || (first > 0 && text_.follows(first) && text_.is(first - 1, WordUse::role));
        while (!whole && last - first < 3 && text_.follows(last + 1) && taken_.at(last + 1) == nullptr &&
               text_.uses(last + 1) == 0 && text_.word(last + 1).is_capitalised && !text_.word(last + 1).has_digit)
            ++last;
        put(first, last, last == first, "acronym beside a body", 0.6F);
    }

    bool is_learnt(std::uint32_t at) const {
        return std::ranges::any_of(learnt_, [&](const Acronym& acronym) {
            return text_.word(acronym.acronym).folded == text_.word(at).folded;
        });
    }

    bool is_bare_acronym(std::uint32_t at) {
        const ReadWord& word = text_.word(at);
        return word.is_all_capitals && word.printed.size() >= 3 && word.printed.size() <= 10 &&
               is_acronym(word.printed) && !word.has_digit && !word.glued && !text_.is(at, WordUse::plain) &&
               taken_.at(at) == nullptr && !text_.is(at, WordUse::no_body) && !text_.is(at, WordUse::never) &&
               !text_.is(at, WordUse::title) && !text_.is(at, WordUse::role) && !text_.is_place(at) &&
               !text_.in_headline_case(at) && !among_capitals(at) && !is_initials(at) && !tickers_.is_ticker(at);
    }

    // "J.M. Thilaka"
    bool is_initials(std::uint32_t at) const {
        return text_.word(at).printed.find('.') != std::string_view::npos && text_.follows(at + 1) &&
               text_.word(at + 1).is_capitalised;
    }

    bool among_capitals(std::uint32_t at) const {
        const auto shouts = [&](std::uint32_t other) {
            return other < text_.size() && text_.word(other).paragraph == text_.word(at).paragraph &&
                   text_.word(other).is_all_capitals && text_.word(other).printed.size() >= 3 && text_.uses(other) == 0;
        };
        return (at > 0 && text_.follows(at) && shouts(at - 1)) || (text_.follows(at + 1) && shouts(at + 1));
    }

    bool is_said_to_be_a_body(std::uint32_t at) const {
        if (text_.follows(at + 1)) {
            if (text_.is(at + 1, WordUse::body_noun) && !text_.word(at + 1).is_capitalised) return true;
            if (text_.is(at + 1, WordUse::speech) && !text_.word(at + 1).is_capitalised) return true;
        }
        if (is_after_role(at) || is_beside_body(at) || is_in_charge(at) || is_party_of_person(at)) return true;
        return is_in_list_of_bodies(at);
    }

    // "CEO KADO", "Chairman of PTA", "CEO, NPO".
    bool is_after_role(std::uint32_t at) const {
        if (at == 0 || text_.word(at).paragraph != text_.word(at - 1).paragraph || text_.word(at).breaks) return false;
        if (text_.is(at - 1, WordUse::role) && !text_.word(at).after_open_bracket) return true;
        const bool of = text_.follows(at) && (text_.word(at - 1).folded == "of" || text_.word(at - 1).folded == "at");
        if (!of || at < 2 || !text_.is(at - 2, WordUse::role)) return false;
        // "Vice President of GTM Strategy": what somebody is in charge of.
        const std::uint32_t next = at + 1;
        return !(text_.follows(next) && text_.word(next).is_capitalised &&
                 (text_.is(next, WordUse::plain) || text_.is(next, WordUse::programme)));
    }

    // "queda a cargo de ORMAS"
    bool is_in_charge(std::uint32_t at) const {
        return at >= 3 && text_.follows(at) && text_.follows(at - 1) && text_.follows(at - 2) &&
               text_.word(at - 1).folded == "de" && text_.word(at - 2).folded == "cargo" &&
               text_.word(at - 3).folded == "a";
    }

    // "o prefeito Augusto Castro (PSD)", "la diputada Ana Ruiz (PRI)": the party of who holds an office.
    bool is_party_of_person(std::uint32_t at) const {
        static constexpr std::array<std::string_view, 13> offices = {
            "alcalde",     "alcaldesa", "deputada", "deputado", "diputada", "diputado", "governador",
            "governadora", "prefeita",  "prefeito", "senador",  "senadora", "vereador"};
        constexpr std::uint32_t longest = 5;  // words of a name
        if (!text_.word(at).after_open_bracket || at < 2) return false;
        const std::uint32_t end = at + 1;  // "(PT-SP)" ends with the state
        const bool closed = text_.word(at).before_close_bracket ||
                            (end < text_.size() && text_.word(end).glued && text_.word(end).before_close_bracket);
        if (!closed || text_.word(at - 1).paragraph != text_.word(at).paragraph) return false;
        std::uint32_t first = at;
        while (first > 0 && at - first < longest && text_.word(first - 1).is_capitalised &&
               (first == at || text_.follows(first)))
            --first;
        return at >= first + 2 && text_.follows(first) &&
               std::ranges::find(offices, text_.word(first - 1).folded) != offices.end();
    }

    bool is_beside_body(std::uint32_t at) const {
        const auto is_and = [&](std::uint32_t word) {
            return word < text_.size() && is_and_of_names(text_.word(word).folded) && !text_.word(word).is_capitalised;
        };
        if (text_.follows(at + 1) && is_and(at + 1) && text_.follows(at + 2) && taken_.is(at + 2, NameOf::organization))
            return true;
        return at >= 2 && text_.follows(at) && is_and(at - 1) && text_.follows(at - 1) &&
               taken_.is(at - 2, NameOf::organization);
    }

    // "associations such as PGJTEA, APCEA and PGMA": every word between is a capital acronym or "and".
    bool is_in_list_of_bodies(std::uint32_t at) const {
        for (std::uint32_t back = 1; back <= std::min(at, list_reach); ++back) {
            const std::uint32_t here = at - back;
            if (!text_.same_sentence(here, at)) return false;
            const auto folded = text_.word(here).folded;
            if (folded == "including" || folded == "like" ||
                (folded == "as" && here > 0 && text_.word(here - 1).folded == "such")) {
                for (std::uint32_t noun = 1; noun <= std::min(here, std::uint32_t{4}); ++noun)
                    if (text_.is(here - noun, WordUse::body_noun)) return true;
                return false;
            }
            const bool in_list =
                text_.word(here).is_all_capitals || folded == "and" || taken_.is(here, NameOf::organization);
            if (!in_list) return false;
        }
        return false;
    }

    // "Edge Data Center (EDC)", and "two EDCs" elsewhere: a kind of thing, no body. The first question costs a pass
    // over the words.
    bool has_plural(std::uint32_t at) {
        if (!plurals_) {
            plurals_.emplace();
            for (std::uint32_t word = 0; word < text_.size(); ++word) {
                const std::string_view printed = text_.word(word).printed;
                if (printed.size() > 2 && printed.back() == 's' && !text_.word(word).possessive && is_acronym(printed))
                    plurals_->insert(printed.substr(0, printed.size() - 1));
            }
        }
        return plurals_->contains(text_.word(at).printed);
    }

    // "Gems and Jewelry training center (G&JTC)": a long form with a body's word in any letters.
    void long_form(const Acronym& acronym) {
        bool has_head = false, is_free = true, is_event = false, binds = false;
        for (auto at = acronym.long_first; at <= acronym.long_last; ++at) {
            // A head says what is named at the end or before "of", and at the beginning: not the one of "Managed
            // Service Provider".
            const bool head = text_.is(at, WordUse::head_after) || text_.is(at, WordUse::head_before);
            // "Disaster Response Management Group (DRMG)"
            has_head |= at == acronym.long_last && at >= acronym.long_first + 2 && text_.word(at).folded == "group";
            const bool ends = at == acronym.long_last || text_.is(at + 1, WordUse::joins) ||
                              text_.is(at + 1, WordUse::company_end) || text_.is_place(at + 1);
            const bool begins = at == acronym.long_first && !text_.is(at, WordUse::head_after);
            has_head |= head && (begins || ends || text_.is(acronym.long_last, WordUse::company));
            // "International Symposium on Emergency Services": the noun before the first small word.
            if (!binds && text_.is(at, WordUse::joins) && at > acronym.long_first) {
                is_event = text_.is(at - 1, WordUse::programme) && !text_.is(at - 1, WordUse::head_after);
                binds = true;
            }
            is_free &= taken_.at(at) == nullptr;
        }
        const bool is_plan =
            text_.is(acronym.long_last, WordUse::programme) && !text_.is(acronym.long_last, WordUse::head_after);
        const bool is_plural = text_.word(acronym.acronym).printed.ends_with('s');
        const bool is_service = text_.word(acronym.long_last).folded == "service" &&
                                text_.word(acronym.long_last - 1).folded == "a";  // "Platform as a Service"
        if (!is_free || is_plan || is_service || is_event || is_plural ||
            !text_.word(acronym.long_first).is_capitalised)
            return;
        const bool acts =
            !has_head && is_said_to_be_a_body(acronym.acronym) && text_.word(acronym.long_last).is_capitalised;
        if (!has_head && !acts) return;
        if (!has_plural(acronym.acronym))
            put(acronym.long_first, acronym.long_last, false, "acronym in brackets", 0.85F);
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::span<const Acronym> learnt_;
    ShareTickers tickers_;
    std::optional<std::set<std::string_view>> plurals_;  // "EDC" where "EDCs" is printed
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> acronym_bodies(const NameText& text, const NameSpans& taken,
                                         std::span<const Acronym> learnt) {
    return UnknownAcronyms(text, taken, learnt).found();
}

}  // namespace pressdex
