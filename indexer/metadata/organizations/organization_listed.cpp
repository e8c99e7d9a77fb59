// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_item = 4;   // words of a name in a list
constexpr std::size_t fewest_items = 3;     // fewer are no list
constexpr std::uint32_t reach_of_noun = 5;  // words between "companies" and the list
constexpr float confidence_of_listed = 0.6F;

struct Item {
    std::uint32_t first = 0, last = 0;
    bool is_body = false;  // known, or found before
};

class Lists {
  public:
    Lists(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size();) {
            if (!text_.word(at).is_capitalised) {
                ++at;
                continue;
            }
            const std::vector<Item> list = list_from(at);
            if (list.size() >= fewest_items && is_of_bodies(list)) put(list);
            at = list.empty() ? at + 1 : list.back().last + 1;
        }
        return std::move(found_);
    }

  private:
    // A name of capitals that no other finder took, or one that is a body's.
    std::optional<Item> item_from(std::uint32_t first) const {
        if (const NameSpan* span = taken_.at(first)) {
            if (span->first != first || span->of != NameOf::organization) return std::nullopt;
            return Item{first, span->last, true};
        }
        const auto fits = [&](std::uint32_t at) {
            return at < text_.size() && text_.is_name_word(at) && taken_.at(at) == nullptr && !text_.is_place(at) &&
                   !text_.is_demonym(at) && !text_.is(at, WordUse::given) && !text_.is(at, WordUse::role) &&
                   !text_.is(at, WordUse::title) && !text_.is(at, WordUse::programme);
        };
        if (!fits(first)) return std::nullopt;
        std::uint32_t last = first;
        bool own = text_.uses(first) == 0;
        while (last - first + 1 < longest_item && text_.follows(last + 1) && fits(last + 1)) {
            ++last;
            own |= text_.uses(last) == 0;
        }
        const bool is_long = text_.follows(last + 1) && text_.is_name_word(last + 1);
        return own && !is_long ? std::optional(Item{first, last, false}) : std::nullopt;
    }

    bool is_and(std::uint32_t at) const {
        static constexpr std::array<std::string_view, 9> words = {"and", "or",  "y",  "e", "et",
                                                                  "und", "dan", "ve", "as"};
        return std::ranges::find(words, text_.word(at).folded) != words.end();
    }

    // Where the next item begins behind `last`: behind a comma, "and", or a comma and "and"; `last` where none does.
    std::uint32_t next_item(std::uint32_t last) const {
        std::uint32_t next = last + 1;
        if (next >= text_.size() || !text_.same_sentence(last, next) || text_.word(next).breaks) return last;
        if (text_.word(next).after_open_bracket) return last;
        const bool comma = text_.word(next).after_comma;
        const bool joined = is_and(next);
        if (joined) ++next;
        if ((!comma && !joined) || next >= text_.size() || !text_.same_sentence(last, next)) return last;
        return next;
    }

    std::vector<Item> list_from(std::uint32_t at) const {
        std::vector<Item> list;
        const bool inside_name = at > 0 && text_.follows(at) && text_.word(at - 1).is_capitalised;
        if (inside_name || text_.in_headline_case(at)) return list;
        for (auto item = item_from(at); item; item = item_from(at)) {
            list.push_back(*item);
            at = next_item(item->last);
            if (at == item->last) break;
        }
        return list;
    }

    bool is_noun_of_bodies(std::uint32_t at) const {
        static constexpr auto nouns = std::to_array<std::string_view>(
            {"companies", "company", "firms", "banks", "lenders", "investors", "manufacturers", "makers", "retailers",
             "airlines", "insurers", "exporters", "suppliers", "sponsors", "partners", "agencies", "carriers",
             "startups", "enterprises", "businesses",
             // Spanish, Portuguese
             "empresas", "companias", "companhias", "marcas", "fabricantes", "bancos", "aerolineas", "petroleras",
             "multinacionales", "multinacionais",
             // French, Italian
             "entreprises", "societes", "marques", "fabricants", "banques", "constructeurs", "aziende", "imprese",
             "banche", "marchi",
             // Bahasa
             "perusahaan", "syarikat", "bank", "merek", "jenama", "produsen"});
        const ReadWord& word = text_.word(at);
        return (!word.is_capitalised || word.starts_sentence) && std::ranges::find(nouns, word.folded) != nouns.end();
    }

    // "companies such as A, B and C", "A, B and C are among the companies"; or most of them are bodies anyway.
    bool is_of_bodies(const std::vector<Item>& list) const {
        const auto bodies = static_cast<std::size_t>(std::ranges::count_if(list, &Item::is_body));
        if (bodies == list.size()) return false;  // nothing to be found
        if (bodies >= 2 && 2 * bodies >= list.size()) return true;
        const std::uint32_t first = list.front().first, last = list.back().last;
        const auto noun_at = [&](std::uint32_t at) {
            return at < text_.size() && text_.same_sentence(first, at) && is_noun_of_bodies(at);
        };
        for (std::uint32_t step = 1; step <= reach_of_noun; ++step) {
            if (step <= first && leads_to_list(first) && noun_at(first - step)) return true;
            if (text_.same_sentence(last, std::min(last + 1, text_.size() - 1)) && is_said_of(last) &&
                noun_at(last + step))
                return true;
        }
        return false;
    }

    // "such as", "including", "like" or a colon right before the list.
    bool leads_to_list(std::uint32_t first) const {
        const auto before = text_.word(first - 1).folded;
        static constexpr auto leads = std::to_array<std::string_view>(
            {"as", "including", "like", "namely", "como", "comme", "come", "incluindo", "incluyendo", "seperti"});
        // "tels que", "tales como"
        const bool such = before == "que" && first >= 2 && text_.word(first - 2).folded.starts_with("tel");
        return such || std::ranges::find(leads, before) != leads.end() || text_.word(first).breaks;
    }

    // "... are among the companies", "... and other firms"
    bool is_said_of(std::uint32_t last) const {
        for (std::uint32_t at = last + 1; at <= last + 3 && at < text_.size(); ++at)
            if (text_.word(at).folded == "among" || text_.word(at).folded == "other") return true;
        return false;
    }

    void put(const std::vector<Item>& list) {
        for (const Item& item : list) {
            if (item.is_body) continue;
            const bool acronym = item.first == item.last && is_acronym(text_.word(item.first).printed);
            found_.push_back(
                {item.first, item.last, std::nullopt, acronym, "in a list of bodies", confidence_of_listed});
        }
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> listed_bodies(const NameText& text, const NameSpans& taken) {
    return Lists(text, taken).found();
}

}  // namespace pressdex
