// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_stretch.hpp"

#include "indexer/authority/dotted_forms.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

bool BodyStretch::is_head(std::uint32_t at) const {
    return text_.is(at, WordUse::head_before) || text_.is(at, WordUse::head_after) || is_cooperative(at) ||
           (text_.nouns_are_capitalised() && is_german_compound(at));
}

bool BodyStretch::is_state(std::uint32_t at) const {
    if (at >= text_.size() || !text_.word(at).after_comma || !text_.word(at).is_all_capitals) return false;
    const auto folded = text_.word(at).folded;
    return folded == "nv" || folded == "co" || folded == "ab";
}

// "Zentralverband", "Rentenversicherung": the last part says what it is.
bool BodyStretch::is_german_compound(std::uint32_t at) const {
    static constexpr std::array<std::string_view, 14> parts = {
        "verband",    "kammer",      "institut",  "ministerium", "agentur",      "anstalt",  "stiftung",
        "hochschule", "universitat", "sparkasse", "klinikum",    "versicherung", "akademie", "verein"};
    constexpr std::size_t shortest_first_part = 3;
    if (at >= text_.size() || !text_.word(at).is_capitalised) return false;
    const auto folded = text_.word(at).folded;
    return std::ranges::any_of(parts, [&](std::string_view part) {
        return folded.ends_with(part) && folded.size() >= part.size() + shortest_first_part;
    });
}

// "KG", not the initials "K.G."; "Co" of "Co-operative" and "Co-founder" is none.
bool BodyStretch::is_legal_form(std::uint32_t at) const {
    if (is_polish_form(at)) return true;
    const bool dotted =
        text_.is(at, WordUse::company_end) && text_.word(at).printed.find('.') != std::string_view::npos;
    if (dotted) return is_dotted_form(at);
    return text_.is(at, WordUse::company_end) &&
           !(at + 1 < text_.size() && text_.word(at + 1).glued && text_.word(at).folded == "co");
}

// "S.A.S.", "B.V.": initials stand before a name, forms behind one.
bool BodyStretch::is_dotted_form(std::uint32_t at) const {
    static constexpr std::array<std::string_view, 11> initials = {"A.G", "A.S",   "B.V",   "N.V",   "S.A",    "S.A.S",
                                                                  "S.L", "S.N.C", "S.P.A", "S.R.L", "S.A.R.L"};
    if (at == 0 || !text_.follows(at) || !text_.is_name_word(at - 1)) return false;
    const auto printed = text_.word(at).printed;
    if (std::ranges::find(dotted_forms, printed) != dotted_forms.end()) return true;
    return std::ranges::find(initials, printed) != initials.end() &&
           !(text_.follows(at + 1) && text_.word(at + 1).is_capitalised);
}

// "Sp. z o.o."
bool BodyStretch::is_polish_form(std::uint32_t at) const {
    return at >= 3 && text_.follows(at) && text_.word(at).printed == "o.o" && text_.word(at - 1).folded == "z" &&
           text_.word(at - 2).folded == "sp";
}

bool BodyStretch::is_cooperative(std::uint32_t at) const {
    if (at == 0 || at >= text_.size() || !text_.word(at).glued || text_.word(at - 1).folded != "co") return false;
    return text_.word(at).folded == "operative" || text_.word(at).folded == "operatives";
}

bool BodyStretch::is_and(std::uint32_t at) const {
    return is_and_of_names(text_.word(at).folded);
}

bool BodyStretch::joins(std::uint32_t at) const {
    if (!text_.is(at, WordUse::joins) || text_.word(at).is_all_capitals) return false;
    if (text_.word(at).folded == "ng" && text_.word(at).is_capitalised) return false;  // a family name
    // "di" binds in Italian; in Indonesian it says where.
    return text_.word(at).folded != "di" || text_.language() != BodyLanguage::indonesian;
}

bool BodyStretch::is_own(std::uint32_t at) const {
    return text_.uses(at) == 0 && !text_.is_place(at) && !text_.is_demonym(at);
}

bool BodyStretch::has_head(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at <= last; ++at)
        if (is_head(at) || is_legal_form(at)) return true;
    return false;
}

bool BodyStretch::names_a_body(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t capitals = 0, own = 0, generic = 0, heads = 0;
    bool legal = false, local = false;
    for (auto at = first; at <= last; ++at) {
        if (joins(at)) continue;
        if (text_.word(at).is_capitalised) ++capitals;
        legal |= is_legal_form(at);
        local |= text_.is(at, WordUse::head_before) && !text_.is(at, WordUse::head_after);
        local |= text_.nouns_are_capitalised() && is_german_compound(at);
        if (is_head(at)) {
            ++heads;
        } else if (is_generic(text_.word(at).folded)) {
            ++generic;
        } else if (!is_legal_form(at)) {
            ++own;
        }
    }
    // "the National Executive Council": two words of rank and a strong head.
    const auto last_word = text_.word(last).folded;
    const bool is_organ = generic >= 2 && first > 0 && text_.word(first - 1).folded == "the" &&
                          (last_word == "council" || last_word == "authority" || last_word == "commission");
    if (is_organ && own == 0 && heads == 1) return true;
    if (last > first + 1 && is_house_of_state(text_.word(first).folded) && is_organ_of_house(last_word)) return true;
    if (capitals < 2 || own == 0 || is_all_place(first, last)) return false;
    // "Member of Parliament for West Central"
    if (last > first && is_house_of_state(text_.word(first).folded) && text_.word(first + 1).folded == "for")
        return false;
    // "International Symposium on Rescue Services": the noun before the first small word says what it is.
    for (auto at = first + 1; at <= last; ++at) {
        if (!joins(at)) continue;
        if (text_.is(at - 1, WordUse::programme) && !is_head(at - 1)) return false;
        break;
    }
    // "Religious Leaders Forum and Graduation Ceremony": what is held, unless a head binds it ("Centre for Awards").
    if (is_event(text_.word(last).folded) && !is_head(last) && !legal && !(is_head(first) && joins(first + 1)))
        return false;
    // "the Buhari-led Administration"
    for (auto at = first; at <= last; ++at)
        if (text_.word(at).glued && text_.word(at).folded == "led") return false;
    if (legal) return true;
    if (text_.is(first, WordUse::programme_before) && !is_head(first)) return false;  // "Anugerah ... Perusahaan X"
    // "Bachelor of Science in Business Administration"
    if (last > first && is_degree(text_.word(first).folded) && joins(first + 1)) return false;
    // "Name of the Company"
    if (last > first && is_head(last) && joins(last - 1)) return false;
    if (heads == 1 && is_weak_head(text_.word(last).folded) && !is_told(first, last)) return false;
    // A head that begins the name wants "of", unless its language goes without ("Kementerian Perindustrian").
    if (is_head(first) && heads == 1) {
        if (last == first) return false;
        // "the Council in the Competitiveness Challenge"
        if (is_and(first + 1) || text_.word(first + 1).folded == "in") return false;
        if (!joins(first + 1)) return local || text_.word(first).folded == "bank";
        std::uint32_t at = first + 1;
        while (at < last && joins(at)) ++at;
        return !is_empty_complement(text_.word(at).folded);
    }
    return true;
}

bool BodyStretch::is_all_place(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at <= last; ++at)
        if (!text_.is_place(at) && !joins(at)) return false;
    return true;
}

// Something before a weak head that is no dictionary word, or two words at least.
bool BodyStretch::is_told(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t plain = 0, own = 0;
    for (auto at = first; at < last; ++at) {
        if (joins(at)) continue;
        const bool dictionary = text_.is(at, WordUse::plain) || text_.is(at, WordUse::programme) ||
                                text_.is(at, WordUse::role_modifier) || text_.is(at, WordUse::role) ||
                                text_.is(at, WordUse::ordinary);
        ++(dictionary ? plain : own);
    }
    return own >= 2 ||
           (own == 1 &&
            (plain >= 1 || text_.is_place(first) || text_.is_demonym(first) || text_.word(first).is_all_capitals)) ||
           plain >= 3;
}

// A company is told by what stands around it: "by", "with", "from", a verb of speech, or a possessive.
bool BodyStretch::is_in_company(std::uint32_t first, std::uint32_t last) const {
    static constexpr auto before = std::to_array<std::string_view>(
        {"at", "between", "by",   "ceo",   "company", "firm", "from",    "join",  "joined", "like",
         "of", "via",     "with", "joins", "runs",    "owns", "founded", "heads", "behind", "including"});
    if (text_.word(last).possessive) return true;
    if (text_.follows(last + 1) && !text_.word(last + 1).is_capitalised &&
        (text_.is(last + 1, WordUse::speech) || is_company_verb(text_.word(last + 1).folded)))
        return true;
    // "Pengarah Urusan Tergal Quality Consultancy"
    static constexpr std::array<std::string_view, 8> offices = {"ceo",      "cfo",     "coo",     "direktur",
                                                                "director", "gerente", "manager", "urusan"};
    if (first > 0 && text_.follows(first) && text_.word(first - 1).is_capitalised &&
        std::ranges::find(offices, text_.word(first - 1).folded) != offices.end())
        return true;
    // "by Matrix Partners and Blume Ventures": what is said of one company holds for the other.
    if (first >= 2 && text_.follows(first) && is_and(first - 1) && text_.is(first - 2, WordUse::company)) return true;
    if (first > 0 && text_.word(first - 1).folded == "at" && is_house(text_.word(last).folded)) return false;
    return first > 0 && text_.follows(first) && std::ranges::find(before, text_.word(first - 1).folded) != before.end();
}

bool BodyStretch::is_portfolio(std::uint32_t first) const {
    if (first < 2 || is_head(first) || !text_.follows(first) || !text_.follows(first - 1)) return false;
    const auto of = text_.word(first - 1).folded;
    return (of == "of" || of == "for") && text_.word(first - 2).folded == "minister";
}

std::uint32_t BodyStretch::behind_joints(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at < last; ++at)
        if (joins(at) && !is_and(at)) first = at + 1;
    return first;
}

// "Lotus Garments", "Mombasa Cement": two words alone, the first an everyday word, a town's or a person's name, where
// something is said of a firm.
bool BodyStretch::names_a_firm_here(std::uint32_t at, std::uint32_t last) const {
    if (at + 1 != last || text_.word(at).starts_sentence || text_.is_demonym(at)) return false;
    constexpr std::array others = {WordUse::plain,     WordUse::role,        WordUse::role_modifier, WordUse::title,
                                   WordUse::programme, WordUse::head_before, WordUse::head_after,    WordUse::company};
    if (std::ranges::any_of(others, [&](WordUse use) { return text_.is(at, use); })) return false;
    // "the growers of Rice Seeds"
    static constexpr auto weak = std::to_array<std::string_view>({"of", "from", "like", "including", "between", "via"});
    const bool is_weak = at > 0 && std::ranges::find(weak, text_.word(at - 1).folded) != weak.end();
    return !is_weak && is_in_company(at, last) && !is_generic(text_.word(at).folded);
}

bool BodyStretch::is_company(std::uint32_t first, std::uint32_t last) const {
    if (last == first || !text_.is(last, WordUse::company) || text_.is(last, WordUse::programme)) return false;
    if (last - first > 5) return false;
    if (!text_.is(last, WordUse::company_sure) && !is_in_company(first, last)) return false;
    bool has_own = false;
    for (auto at = first; at <= last; ++at) {
        if (joins(at) && !is_and(at)) return false;
        if (text_.word(at).has_digit) return false;
        // "Ithaca Holdings"
        const bool town = text_.is_place(at) && !text_.is_demonym(at) && text_.is(last, WordUse::company_sure);
        has_own |= at < last && (is_own(at) || town || names_a_firm_here(at, last));
    }
    return has_own && !(text_.word(first).starts_sentence && last == first + 1 && text_.uses(first) == 0 &&
                        text_.word(first).folded.size() < 4);
}

bool BodyStretch::is_run_into_heading(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at <= last; ++at) {
        const std::string_view printed = text_.word(at).printed;
        for (std::size_t byte = 3; byte < printed.size(); ++byte) {
            const bool hump =
                printed[byte] >= 'A' && printed[byte] <= 'Z' && printed[byte - 1] >= 'a' && printed[byte - 1] <= 'z';
            if (!hump) continue;
            const std::string_view tail = printed.substr(byte);
            if (tail == "A" || tail == "The" || tail == text_.word(first).printed) return true;
        }
    }
    return false;
}

std::uint32_t BodyStretch::behind_person(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t longest_name = 3;  // words
    if (!text_.is(first, WordUse::given) || text_.is_place(first)) return first;
    for (auto at = first + 1; at < last && at - first <= longest_name; ++at) {
        if (text_.word(at).folded != "of" && text_.word(at).folded != "from") continue;
        const bool family = at == first + 2 && is_own(first + 1);
        return family && !has_head(first, at - 1) && has_head(at + 1, last) && is_own(at + 1) ? at + 1 : first;
    }
    return first;
}

std::uint32_t BodyStretch::behind_german_nouns(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t begin = first;
    for (auto at = first + 1; at <= last; ++at) {
        const bool quoted = text_.word(at).after_quote && !joins(at);
        const bool article = text_.nouns_are_capitalised() && at < last && joins(at) && !is_and(at);
        if (!quoted && !article) continue;
        const std::uint32_t after = quoted ? at : at + 1;
        if (!has_head(begin, at - 1) && has_head(after, last)) begin = after;
    }
    const bool firm = text_.nouns_are_capitalised() && text_.word(begin).folded == "firma" && begin < last;
    return firm ? begin + 1 : begin;
}

std::uint32_t BodyStretch::without_echo(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t size = (last - first + 1) / 2; size > 0; --size) {
        std::uint32_t same = 0;
        while (same < size && text_.word(first + same).folded == text_.word(first + size + same).folded) ++same;
        if (same == size) return first + size;
    }
    return first;
}

}  // namespace pressdex
