// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_standing.hpp"

#include "indexer/metadata/organizations/organization_credits.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"
#include "indexer/metadata/organizations/share_tickers.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// "at Gallagher Convention Centre", "di Pusat Konvensyen Kuala Lumpur", "Mega Show, Karachi Expo Centre".
bool is_venue(const NameText& text, const BodySighting& body) {
    static constexpr std::array<std::string_view, 7> held = {"conference", "congress",   "convention", "exhibition",
                                                             "expo",       "konvensyen", "konvensi"};
    static constexpr std::array<std::string_view, 7> places = {"at", "in", "di", "en", "au", "inside", "venue"};
    if (body.known || body.first == 0) return false;
    const auto is_held = [&](std::uint32_t at) { return std::ranges::find(held, text.word(at).folded) != held.end(); };
    const auto last = text.word(body.last).folded;
    const bool english = (last == "centre" || last == "center") && body.last > body.first && is_held(body.last - 1);
    const bool malay = text.word(body.first).folded == "pusat" && body.first < body.last && is_held(body.first + 1);
    if (!english && !malay) return false;
    std::uint32_t before = body.first - 1;
    if (text.word(before).paragraph != text.word(body.first).paragraph) return false;
    if (before > 0 && text.word(before).folded == "the") --before;
    return text.word(body.first).after_comma || std::ranges::find(places, text.word(before).folded) != places.end();
}

// "Ministry of Commerce and Industry, Government of India"
bool is_its_government(const NameText& text, const BodySighting& body) {
    if (body.first < 2 || body.last < body.first + 2 || !text.word(body.first).after_comma) return false;
    if (text.word(body.first).folded != "government" || text.word(body.first + 1).folded != "of") return false;
    if (!text.same_sentence(body.first - 1, body.first)) return false;
    static constexpr std::array<std::string_view, 6> offices = {"ministry", "department",  "division",
                                                                "bureau",   "directorate", "secretariat"};
    constexpr std::uint32_t reach = 12;  // words of the office's name
    for (std::uint32_t at = body.first; at-- > 0 && body.first - at <= reach;) {
        if (!text.same_sentence(at, body.first)) return false;
        if (std::ranges::find(offices, text.word(at).folded) != offices.end()) return true;
    }
    return false;
}

// "in a written reply in Lok Sabha": the house before which something was told.
bool is_house_of_reply(const NameText& text, const BodySighting& body) {
    static constexpr std::array<std::string_view, 5> told = {"reply", "replies", "answer", "question", "statement"};
    constexpr std::uint32_t reach = 5;  // words
    if (!body.known || body.first == 0) return false;
    if (text.knowledge().names.organizations.rows()[*body.known].kind != "parliament") return false;
    for (std::uint32_t at = body.first; at-- > 0 && body.first - at <= reach;) {
        if (!text.same_sentence(at, body.first)) return false;
        if (std::ranges::find(told, text.word(at).folded) != told.end()) return true;
    }
    return false;
}

// "Securities Exchange Act", "Allianz Arena", "NAACP Theatre Awards", "West University neighborhood": what bears a
// body's name and is none, or none that acts.
bool is_part_of_law_or_place(const NameText& text, const BodySighting& body) {
    static constexpr auto laws = std::to_array<std::string_view>({"act", "law", "bill", "code", "ordinance", "decree"});
    // "Urban Cooperative Banks": of a kind.
    static constexpr auto several = std::to_array<std::string_view>(
        {"banks", "societies", "companies", "centres", "centers", "colleges", "universities", "hospitals", "schools"});
    static constexpr auto named =
        std::to_array<std::string_view>({"arena", "stadium", "plaza", "tower", "towers", "ballpark", "cup", "trophy",
                                         "marathon", "award", "awards", "prize", "estadio", "stadion"});
    static constexpr auto quarters =
        std::to_array<std::string_view>({"neighborhood", "neighbourhood", "avenue", "street", "suburb"});
    const auto is_one_of = [](std::string_view folded, const auto& words) {
        return std::ranges::find(words, folded) != words.end();
    };
    std::uint32_t next = body.last + 1;
    if (!text.follows(next) || text.word(body.last).possessive || text.in_headline_case(body.last)) return false;
    const auto behind = text.word(next).folded;
    if (!text.word(next).is_capitalised) return !body.known && is_one_of(behind, quarters);
    if (!body.known) return is_one_of(behind, laws) || is_one_of(behind, several);
    const auto& kind = text.knowledge().names.organizations.rows()[*body.known].kind;
    if (kind.starts_with("sports ")) return false;
    if (is_one_of(behind, named)) return true;
    ++next;
    return text.follows(next) && text.word(next).is_capitalised && text.is_name_word(next - 1) &&
           (text.word(next).folded == "awards" || text.word(next).folded == "award");
}

// Offices of state bear no other body's name.
bool is_office_of_state(std::string_view folded) {
    static constexpr std::array<std::string_view, 9> offices = {
        "ministry", "department", "government", "division", "office", "embassy", "board", "committee", "secretariat"};
    return std::ranges::find(offices, folded) != offices.end();
}

bool begins(const NameText& text, const BodySighting& known, const BodySighting& rest) {
    if (!known.known || rest.known || rest.is_acronym) return false;
    if (rest.rule != "pattern" && rest.rule != "company word") return false;
    if (known.last + 1 != rest.first || !text.follows(rest.first)) return false;
    // "Haier Smart Home Co., Ltd": a firm of the group, with a legal form of its own.
    const bool is_firm = known.first == known.last && text.is(rest.last, WordUse::company_end) &&
                         !text.is(known.first, WordUse::company_end) && !text.word(known.first).possessive;
    if (!is_firm && (!known.is_acronym || !text.word(known.last).is_all_capitals)) return false;
    if (text.in_headline_case(rest.first)) return false;
    return !is_office_of_state(text.word(rest.first).folded) && !is_office_of_state(text.word(rest.last).folded);
}

}  // namespace

bool stands_aside(const NameText& text, const BodySighting& body) {
    return is_credit(text, body) || is_venue(text, body) || is_its_government(text, body) ||
           is_house_of_reply(text, body) || is_part_of_law_or_place(text, body) ||
           ShareTickers::is_exchange_of_share(text, body.first, body.last);
}

std::vector<BodySighting> joined_with_known(const NameText& text, const std::vector<BodySighting>& sightings) {
    std::vector<BodySighting> joined;
    for (const BodySighting& body : sightings) {
        if (!joined.empty() && begins(text, joined.back(), body)) {
            const std::uint32_t first = joined.back().first;
            joined.back() = body;
            joined.back().first = first;
        } else {
            joined.push_back(body);
        }
    }
    return joined;
}

void reach_to_acronyms(const NameText& text, std::span<const Acronym> learnt, std::vector<BodySighting>& sightings) {
    for (const Acronym& acronym : learnt) {
        const auto body = std::ranges::lower_bound(sightings, acronym.long_first, {}, &BodySighting::first);
        if (body == sightings.end() || body->known || body->is_acronym || body->last != acronym.long_last) continue;
        if (body->first == acronym.long_first || body->article != 0 || !body->name.empty()) continue;
        bool capitals = true;
        for (auto at = acronym.long_first; at < body->first; ++at)
            capitals = capitals && text.word(at).is_capitalised && !text.is(at, WordUse::never);
        if (capitals && text.same_sentence(acronym.long_first, body->first)) body->first = acronym.long_first;
    }
}

}  // namespace pressdex
