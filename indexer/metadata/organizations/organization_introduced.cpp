// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_about = 12;      // words in a line "About X"
constexpr std::uint32_t longest_introduced = 5;  // words of a name that only its manner tells
constexpr std::uint32_t dateline_words = 16;     // within which a dash may end a dateline

class Introductions {
  public:
    Introductions(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t number = 1; number < text_.reading().paragraphs(); ++number) about_line(number);
        lede();
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            const ReadWord& word = text_.word(at);
            if (word.is_all_capitals && word.after_open_bracket) listed(at);
            if (text_.is(at, WordUse::role) || text_.is(at, WordUse::role_modifier)) before_role(at);
            if (at > 0 && text_.is(at - 1, WordUse::role)) behind_role(at);
            if (at > 0 && word.after_comma && is_article(at)) described(at);
            if (at > 1 && text_.is(at - 2, WordUse::given)) behind_person(at);
        }
        return std::move(found_);
    }

  private:
    void put(std::uint32_t first, std::uint32_t last, bool acronym, std::string_view rule, float confidence) {
        found_.push_back({first, last, std::nullopt, acronym, rule, confidence});
    }

    // The last word of a name of capitals and figures that begins at `first`; none when no capital begins it.
    std::optional<std::uint32_t> name_from(std::uint32_t first) const {
        const auto fits = [&](std::uint32_t at) {
            return at < text_.size() && taken_.at(at) == nullptr && !text_.is(at, WordUse::never) &&
                   (text_.word(at).is_capitalised || text_.word(at).has_digit);
        };
        if (!fits(first)) return std::nullopt;
        std::uint32_t last = first;
        while (last - first + 1 < longest_introduced) {
            const std::uint32_t next = last + 1;
            if (is_domain_ending(next)) {
                last = next;
                break;
            }
            if (!fits(next) || !text_.follows(next)) break;
            last = next;
        }
        bool capital = false;
        for (auto at = first; at <= last; ++at) capital |= text_.word(at).is_capitalised;
        return capital ? std::optional(last) : std::nullopt;
    }

    // The "com" of "HR.com".
    bool is_domain_ending(std::uint32_t at) const {
        if (at == 0 || at >= text_.size()) return false;
        const ReadWord& here = text_.word(at);
        const ReadWord& before = text_.word(at - 1);
        if (here.paragraph != before.paragraph || here.from != before.to + 1) return false;
        const auto& folded = here.folded;
        return text_.reading().paragraph(here.paragraph)[before.to] == '.' &&
               (folded == "com" || folded == "org" || folded == "net" || folded == "ai" || folded == "io");
    }

    // The first word of a name of capitals that ends with `last`; none when no word of it is a name of its own.
    std::optional<std::uint32_t> name_to(std::uint32_t last) const {
        const auto fits = [&](std::uint32_t at) {
            return taken_.at(at) == nullptr && text_.word(at).is_capitalised && !text_.is(at, WordUse::never) &&
                   !text_.is(at, WordUse::role) && !text_.is(at, WordUse::title) && !text_.is_demonym(at);
        };
        if (!fits(last) || text_.in_headline_case(last)) return std::nullopt;
        std::uint32_t first = last;
        while (first > 0 && last - first + 1 < longest_introduced && text_.follows(first) && fits(first - 1)) --first;
        if (text_.word(first).starts_sentence && text_.is(first, WordUse::ordinary) && first < last) ++first;
        bool own = false, given = false;
        for (auto at = first; at <= last; ++at) {
            own |= text_.uses(at) == 0 && !text_.is_place(at);
            given |= text_.is(at, WordUse::given);
        }
        return own && !given ? std::optional(first) : std::nullopt;
    }

    // "Sungold Solar's CEO", "Rural King CEO Steve Barbarick"
    void before_role(std::uint32_t at) {
        static constexpr std::array<std::string_view, 9> offices = {"ceo", "cfo",   "chairman",     "chairwoman", "coo",
                                                                    "cto", "chief", "spokesperson", "vice"};
        if (at == 0 || std::ranges::find(offices, text_.word(at).folded) == offices.end()) return;
        const ReadWord& before = text_.word(at - 1);
        if (before.paragraph != text_.word(at).paragraph || text_.word(at).breaks || text_.word(at).after_comma) return;
        const bool direct = text_.follows(at) && text_.word(at).folded == "ceo" && at + 1 < text_.size() &&
                            text_.word(at + 1).is_capitalised;
        if (!before.possessive && !direct) return;
        if (const auto first = name_to(at - 1)) put(*first, at - 1, false, "before a role", 0.6F);
    }

    // "Quantum BioPharma (NASDAQ: QNTM)": shares of a company.
    void listed(std::uint32_t at) {
        const ReadWord& word = text_.word(at);
        if (at == 0 || !word.after_open_bracket || !word.is_all_capitals || word.before_close_bracket) return;
        if (!is_exchange(text_.word(at).folded) || text_.word(at - 1).paragraph != word.paragraph) return;
        if (const auto first = name_to(at - 1)) put(*first, at - 1, false, "shares listed", 0.8F);
    }

    // "Ella Zarnow": a given name before one word of no dictionary. Of a firm called so, the text says what it is.
    bool is_person(std::uint32_t first, std::uint32_t last) const {
        return last == first + 1 && text_.is(first, WordUse::given) && !text_.word(first).is_all_capitals &&
               text_.uses(last) == 0 && !text_.word(last).is_all_capitals && !text_.word(last).has_digit &&
               !text_.is_place(last);
    }

    // "About NATCOM" on a line of its own, or before a dash.
    void about_line(std::uint32_t number) {
        const auto from = text_.reading().first_word_of_paragraph(number);
        const auto to = text_.reading().first_word_of_paragraph(number + 1);
        if (from + 1 >= to || text_.word(from).folded != "about" || !text_.word(from).is_capitalised) return;
        const auto last = name_from(from + 1);
        if (!last || is_person(from + 1, *last)) return;
        const bool ends_line = to - from <= longest_about || (*last + 1 < to && text_.word(*last + 1).breaks);
        if (ends_line)
            put(from + 1, *last, *last == from + 1 && is_acronym(text_.word(from + 1).printed), "about heading", 0.8F);
    }

    bool is_article(std::uint32_t at) const {
        const auto folded = text_.word(at).folded;
        return folded == "a" || folded == "an" || folded == "the";
    }

    // Behind "company": a comma, or what tells more of it.
    bool ends_apposition(std::uint32_t at) const {
        static constexpr auto goes_on = std::to_array<std::string_view>(
            {"which", "that", "who", "based", "headquartered", "in", "with", "specializing", "specialising", "known"});
        if (at >= text_.size() || text_.word(at).after_comma || text_.word(at).breaks) return true;
        return std::ranges::find(goes_on, text_.word(at).folded) != goes_on.end();
    }

    // "Codelco, the state copper company, said", anywhere in the text.
    void described(std::uint32_t at) {
        static constexpr auto firms = std::to_array<std::string_view>(
            {"company",     "firm",       "maker",   "manufacturer", "startup",     "producer", "retailer",
             "supplier",    "subsidiary", "bank",    "lender",       "insurer",     "exporter", "developer",
             "contractor",  "brewer",     "miner",   "carmaker",     "cooperative", "charity",  "nonprofit",
             "consultancy", "start-up",   "factory", "mill"});
        // "a clerk of the bank"
        static constexpr auto ends = std::to_array<std::string_view>(
            {"of", "at", "for", "in", "with", "from", "to", "on", "by", "who", "which", "that", "whose", "is", "was"});
        constexpr std::uint32_t reach = 6;  // words
        const ReadWord& before = text_.word(at - 1);
        if (before.paragraph != text_.word(at).paragraph || text_.word(at).breaks || before.before_close_bracket)
            return;
        for (std::uint32_t next = at + 1; next <= at + reach && next < text_.size(); ++next) {
            if (!text_.same_sentence(at, next) || text_.word(next).after_comma) return;
            if (std::ranges::find(ends, text_.word(next).folded) != ends.end()) return;
            if (std::ranges::find(firms, text_.word(next).folded) == firms.end()) continue;
            // "Founded by Ann Lee, the firm ...", "Ann Lee, the company's founder", "a bank manager"
            const bool is_of_before = next == at + 1 && text_.word(at).folded == "the";
            if (is_of_before || text_.word(next).possessive || !ends_apposition(next + 1)) return;
            if (const auto first = name_to(at - 1)) put(*first, at - 1, false, "described as a firm", 0.65F);
            return;
        }
    }

    // "Mileutis, a leading company ..., today announced", behind a dateline or not.
    void lede() {
        if (text_.reading().paragraphs() < 2) return;
        const auto from = text_.reading().first_word_of_paragraph(1);
        const auto to = std::min(text_.reading().first_word_of_paragraph(2), from + dateline_words);
        for (auto at = from; at < to; ++at)
            if ((at == from || text_.word(at).breaks) && introduces(at)) return;
    }

    bool introduces(std::uint32_t first) {
        if (text_.is(first, WordUse::given) || text_.is_place(first) || text_.is(first, WordUse::role) ||
            text_.is(first, WordUse::title) || text_.is(first, WordUse::role_modifier))
            return false;
        const auto last = name_from(first);
        if (!last || *last + 2 >= text_.size()) return false;
        if (*last == first && text_.is(first, WordUse::ordinary)) return false;  // "Recently, the fair was opened"
        const std::uint32_t next = *last + 1;
        if (text_.word(next).paragraph != text_.word(first).paragraph) return false;
        const auto folded = text_.word(next).folded;
        const bool described = text_.word(next).after_comma && !text_.word(next).breaks &&
                               (folded == "a" || folded == "an" || folded == "the" || folded == "one" ||
                                folded == "leading" || (text_.is_place(next) && text_.word(next).possessive));
        const bool announces = text_.follows(next) && !text_.word(next).is_capitalised &&
                               ((folded == "today" && text_.is(next + 1, WordUse::speech)) || folded == "announces" ||
                                folded == "announced" || folded == "launches" || folded == "unveils");
        if (!described && !announces) return false;
        put(first, *last, *last == first && is_acronym(text_.word(first).printed), "introduced in the lede", 0.7F);
        return true;
    }

    // "CEO of Mileutis", "Chief Scientific Officer at Mileutis": a name in no dictionary of ours.
    void behind_role(std::uint32_t at) {
        if (at < 1 || at + 1 >= text_.size() || text_.word(at).is_capitalised || !text_.follows(at) ||
            !text_.follows(at + 1))
            return;
        const auto folded = text_.word(at).folded;
        if ((folded != "of" && folded != "at") || !text_.is(at - 1, WordUse::role)) return;
        const std::uint32_t first = at + 1;
        if (text_.is_place(first) || text_.is_demonym(first) || text_.in_headline_case(first)) return;
        const auto last = name_from(first);
        if (!last) return;
        // "Minister of Manpower Hanif Dhakiri", "Professor of Sociology": what an office is for.
        const auto office = text_.word(at - 1).folded;
        const bool teaches = office == "professor" || office == "lecturer" || office == "teacher" || office == "doctor";
        if ((office == "minister" || office == "secretary" || teaches) && !text_.word(first).is_all_capitals) return;
        const bool named = text_.uses(first) == 0 || is_domain_ending(*last);
        if (named && !text_.is(*last, WordUse::plain) && !text_.is(*last, WordUse::programme))
            put(first, *last, *last == first && is_acronym(text_.word(first).printed), "behind a role", 0.6F);
    }

    // "Helen Stanwix of Derwent Precision": given name, family name, and whose.
    void behind_person(std::uint32_t at) {
        if (at + 1 >= text_.size() || !text_.follows(at - 1) || !text_.follows(at) || !text_.follows(at + 1)) return;
        const auto folded = text_.word(at).folded;
        const bool family = text_.is_name_word(at - 1) && text_.uses(at - 1) == 0 && text_.word(at - 2).is_capitalised;
        if ((folded != "of" && folded != "from" && folded != "at") || !family) return;
        const std::uint32_t first = at + 1;
        if (text_.is_place(first) || text_.is_demonym(first) || text_.in_headline_case(first)) return;
        const auto last = name_from(first);
        const std::string_view printed = text_.word(first).printed;
        const bool number = std::ranges::all_of(printed, [](char c) { return c >= '0' && c <= '9'; });  // of a house
        const bool address = number || printed.find('@') != std::string_view::npos;
        if (folded == "at" && last == first) return;  // "at Breakfast"
        if (!last || address || text_.uses(first) != 0 || text_.is(*last, WordUse::programme) || text_.is_place(*last))
            return;
        put(first, *last, *last == first && is_acronym(text_.word(first).printed), "behind a person", 0.6F);
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> introduced_bodies(const NameText& text, const NameSpans& taken) {
    return Introductions(text, taken).found();
}

}  // namespace pressdex
