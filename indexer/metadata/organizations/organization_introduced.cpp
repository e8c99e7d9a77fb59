// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_about = 12;      // words in a line "About X"
constexpr std::uint32_t longest_introduced = 5;  // words of a name that only its manner tells
constexpr std::uint32_t dateline_words = 16;     // within which a dash may end a dateline
constexpr std::uint32_t list_reach = 14;         // words from "associations such as" to the last of the list

class Introductions {
  public:
    Introductions(const NameText& text, const NameSpans& taken, std::span<const Acronym> learnt)
        : text_(text), taken_(taken), learnt_(learnt) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t number = 1; number < text_.reading().paragraphs(); ++number) about_line(number);
        lede();
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            const ReadWord& word = text_.word(at);
            if (word.is_all_capitals) {
                if (is_bare_acronym(at) && is_said_to_be_a_body(at)) acronym_name(at);
                if (word.after_open_bracket) listed(at);
            }
            if (text_.is(at, WordUse::role) || text_.is(at, WordUse::role_modifier)) before_role(at);
            if (at > 0 && text_.is(at - 1, WordUse::role)) behind_role(at);
            if (at > 0 && word.after_comma && is_article(at)) described(at);
            if (at > 1 && text_.is(at - 2, WordUse::given)) behind_person(at);
        }
        for (const Acronym& acronym : learnt_) long_form(acronym);
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

    bool is_exchange(std::uint32_t at) const {
        static constexpr std::array<std::string_view, 24> exchanges = {
            "aim", "amex", "asx", "bse",   "cse",   "dse", "hkex", "idx", "krx",  "kse", "lse",  "nasdaq",
            "nse", "nyse", "otc", "otcqb", "otcqx", "psx", "set",  "sgx", "sehk", "tsx", "tsxv", "tse"};

        return std::ranges::find(exchanges, text_.word(at).folded) != exchanges.end();
    }

    // "(NYSE American: PLG)": a share, wherever the capitals stand again.
    bool is_ticker(std::uint32_t at) {
        if (!tickers_known_) find_tickers();
        return tickers_.contains(text_.word(at).folded);
    }

    void find_tickers() {
        tickers_known_ = true;
        constexpr std::uint32_t reach = 3;  // words of the exchange's name
        for (std::uint32_t at = 1; at < text_.size(); ++at) {
            const ReadWord& word = text_.word(at);
            if (!word.is_all_capitals || !word.breaks || word.after_open_bracket) continue;
            for (std::uint32_t back = 1; back <= std::min(at, reach); ++back) {
                if (text_.word(at - back).paragraph != word.paragraph) break;
                if (is_exchange(at - back)) tickers_.insert(word.folded);
                if (text_.word(at - back).after_open_bracket) break;
            }
        }
    }

    // "Quantum BioPharma (NASDAQ: QNTM)": shares of a company.
    void listed(std::uint32_t at) {
        const ReadWord& word = text_.word(at);
        if (at == 0 || !word.after_open_bracket || !word.is_all_capitals || word.before_close_bracket) return;
        if (!is_exchange(at) || text_.word(at - 1).paragraph != word.paragraph) return;
        if (const auto first = name_to(at - 1)) put(*first, at - 1, false, "shares listed", 0.8F);
    }

    // "About NATCOM" on a line of its own, or before a dash.
    void about_line(std::uint32_t number) {
        const auto from = text_.reading().first_word_of_paragraph(number);
        const auto to = text_.reading().first_word_of_paragraph(number + 1);
        if (from + 1 >= to || text_.word(from).folded != "about" || !text_.word(from).is_capitalised) return;
        const auto last = name_from(from + 1);
        if (!last) return;
        const bool ends_line = to - from <= longest_about || (*last + 1 < to && text_.word(*last + 1).breaks);
        if (ends_line)
            put(from + 1, *last, *last == from + 1 && is_acronym(text_.word(from + 1).printed), "about heading", 0.8F);
    }

    bool is_article(std::uint32_t at) const {
        const auto folded = text_.word(at).folded;
        return folded == "a" || folded == "an" || folded == "the";
    }

    // "Codelco, the state copper company, said", anywhere in the text.
    void described(std::uint32_t at) {
        static constexpr auto firms = std::to_array<std::string_view>(
            {"company",     "firm",       "maker",   "manufacturer", "startup",     "producer", "retailer",
             "supplier",    "subsidiary", "bank",    "lender",       "insurer",     "exporter", "developer",
             "contractor",  "brewer",     "miner",   "carmaker",     "cooperative", "charity",  "nonprofit",
             "consultancy", "start-up",   "factory", "mill"});
        constexpr std::uint32_t reach = 6;  // words
        const ReadWord& before = text_.word(at - 1);
        if (before.paragraph != text_.word(at).paragraph || text_.word(at).breaks || before.before_close_bracket)
            return;
        for (std::uint32_t next = at + 1; next <= at + reach && next < text_.size(); ++next) {
            if (!text_.same_sentence(at, next) || text_.word(next).after_comma) return;
            if (text_.is(next, WordUse::joins) || text_.word(next).folded.size() <= 2) return;  // "a clerk of the bank"
            if (std::ranges::find(firms, text_.word(next).folded) == firms.end()) continue;
            // "Founded by Ann Lee, the firm ...", "Ann Lee, the company's founder", "a bank manager"
            const bool is_of_before = next == at + 1 && text_.word(at).folded == "the";
            if (is_of_before || text_.word(next).possessive || text_.is(next + 1, WordUse::role)) return;
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
               !text_.in_headline_case(at) && !among_capitals(at) && !is_initials(at) && !is_ticker(at);
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
        if (is_after_role(at) || is_beside_body(at)) return true;
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

    bool is_beside_body(std::uint32_t at) const {
        const auto is_and = [&](std::uint32_t word) { return word < text_.size() && text_.word(word).folded == "and"; };
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
        const bool address = text_.word(first).printed.find('@') != std::string_view::npos;
        if (folded == "at" && last == first) return;  // "at Breakfast"
        if (!last || address || text_.uses(first) != 0 || text_.is(*last, WordUse::programme) || text_.is_place(*last))
            return;
        put(first, *last, *last == first && is_acronym(text_.word(first).printed), "behind a person", 0.6F);
    }

    // "Gems and Jewelry training center (G&JTC)": a long form with a body's word in any letters.
    void long_form(const Acronym& acronym) {
        bool has_head = false, is_free = true, is_event = false, binds = false;
        for (auto at = acronym.long_first; at <= acronym.long_last; ++at) {
            // A head says what is named at the end or before "of", and at the beginning: not the one of "Managed
            // Service Provider".
            const bool head = text_.is(at, WordUse::head_after) || text_.is(at, WordUse::head_before);
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
        if (!is_free || is_plan || is_event || is_plural || !text_.word(acronym.long_first).is_capitalised) return;
        const bool acts =
            !has_head && is_said_to_be_a_body(acronym.acronym) && text_.word(acronym.long_last).is_capitalised;
        if (has_head || acts) put(acronym.long_first, acronym.long_last, false, "acronym in brackets", 0.85F);
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::span<const Acronym> learnt_;
    std::set<std::string_view> tickers_;
    bool tickers_known_ = false;  // most texts never ask
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> introduced_bodies(const NameText& text, const NameSpans& taken,
                                            std::span<const Acronym> learnt) {
    return Introductions(text, taken, learnt).found();
}

}  // namespace pressdex
