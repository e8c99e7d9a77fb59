// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>
#include <array>

namespace pressdex {

bool is_generic(std::string_view folded) {
    static constexpr std::array<std::string_view, 44> generic = {
        "advisory",   "all",       "annual",  "board",      "central", "chief",     "committee", "district",
        "ex",         "executive", "federal", "first",      "general", "governing", "head",      "high",
        "joint",      "local",     "main",    "member",     "members", "national",  "new",       "organizing",
        "organising", "our",       "private", "provincial", "public",  "regional",  "sectional", "select",
        "senior",     "several",   "special", "standing",   "state",   "steering",  "supreme",   "technical",
        "trade",      "union",     "working", "yonetim"};
    return std::ranges::find(generic, folded) != generic.end();
}

bool is_weak_head(std::string_view folded) {
    static constexpr std::array<std::string_view, 30> weak = {
        "administration", "alliance",     "associations", "boards",       "center",     "centers",
        "centre",         "centres",      "chambers",     "committee",    "committees", "company",
        "councils",       "division",     "facility",     "faculty",      "forum",      "fund",
        "institutes",     "institutions", "ministries",   "network",      "office",     "partnership",
        "service",        "services",     "trust",        "universities", "board",      "kurulu"};
    return std::ranges::find(weak, folded) != weak.end();
}

bool is_empty_complement(std::string_view folded) {
    static constexpr std::array<std::string_view, 15> empty = {
        "commissioners", "directors", "experts",  "governors",     "inquiry", "management", "members", "ministers",
        "origin",        "studies",   "trustees", "understanding", "year",    "month",      "week"};
    return std::ranges::find(empty, folded) != empty.end();
}

bool is_office_head(std::string_view folded) {
    static constexpr std::array<std::string_view, 5> heads = {"administration", "authority", "bureau", "department",
                                                              "directorate"};
    return std::ranges::find(heads, folded) != heads.end();
}

bool is_company_verb(std::string_view folded) {
    static constexpr std::array<std::string_view, 22> verbs = {
        "acquired", "acquires", "announces", "appointed", "appoints", "ceo",   "has",      "introduces",
        "is",       "launched", "launches",  "offers",    "opened",   "opens", "partners", "plans",
        "provides", "signed",   "signs",     "unveiled",  "unveils",  "will"};
    return std::ranges::find(verbs, folded) != verbs.end();
}

bool is_house(std::string_view folded) {
    static constexpr std::array<std::string_view, 11> houses = {"arena",      "brewery", "cafe",   "gallery",
                                                                "hotel",      "hotels",  "resort", "resorts",
                                                                "restaurant", "theater", "theatre"};
    return std::ranges::find(houses, folded) != houses.end();
}

bool is_house_of_state(std::string_view folded) {
    static constexpr std::array<std::string_view, 6> houses = {"assembly",   "congress", "house",
                                                               "parliament", "senate",   "legislature"};
    return std::ranges::find(houses, folded) != houses.end();
}

bool is_organ_of_house(std::string_view folded) {
    static constexpr std::array<std::string_view, 4> organs = {"caucus", "commission", "committee", "subcommittee"};
    return std::ranges::find(organs, folded) != organs.end();
}

bool is_street(std::string_view folded) {
    static constexpr std::array<std::string_view, 9> streets = {"avenue", "boulevard", "chowk", "drive", "highway",
                                                                "lane",   "plaza",     "road",  "street"};
    return std::ranges::find(streets, folded) != streets.end();
}

bool is_room(std::string_view folded) {
    static constexpr std::array<std::string_view, 9> rooms = {"auditorium", "ballroom", "campus", "gymnasium", "hall",
                                                              "lawns",      "premises", "room",   "theater"};
    return std::ranges::find(rooms, folded) != rooms.end();
}

bool is_building(std::string_view folded) {
    static constexpr std::array<std::string_view, 5> buildings = {"annex", "building", "complex", "tower", "towers"};
    return std::ranges::find(buildings, folded) != buildings.end();
}

bool is_event(std::string_view folded) {
    static constexpr std::array<std::string_view, 19> events = {
        "award",      "awards", "ceremony",  "championship", "competition", "conference", "congress",
        "convention", "day",    "dialogue",  "exhibition",   "expo",        "fair",       "festival",
        "seminar",    "summit", "symposium", "week",         "workshop"};
    return std::ranges::find(events, folded) != events.end();
}

bool is_degree(std::string_view folded) {
    static constexpr std::array<std::string_view, 10> degrees = {"associate", "bachelor", "bachelors", "certificate",
                                                                 "degree",    "diploma",  "doctor",    "doctorate",
                                                                 "master",    "masters"};
    return std::ranges::find(degrees, folded) != degrees.end();
}

bool is_unit_of_firm(std::string_view folded) {
    static constexpr std::array<std::string_view, 30> units = {
        "agribusiness", "asset",        "biologics",   "capital",   "cargo",        "chemical",
        "chemicals",    "construction", "digital",     "display",   "electric",     "electronics",
        "energy",       "engineering",  "finance",     "financial", "group",        "heavy",
        "holdings",     "insurance",    "investments", "logistics", "mobility",     "motor",
        "motors",       "rail",         "securities",  "steel",     "technologies", "ventures"};
    return std::ranges::find(units, folded) != units.end();
}

bool is_exchange(std::string_view folded) {
    static constexpr std::array<std::string_view, 24> exchanges = {
        "aim", "amex", "asx", "bse",   "cse",   "dse", "hkex", "idx", "krx",  "kse", "lse",  "nasdaq",
        "nse", "nyse", "otc", "otcqb", "otcqx", "psx", "set",  "sgx", "sehk", "tsx", "tsxv", "tse"};
    return std::ranges::find(exchanges, folded) != exchanges.end();
}

bool is_and_of_names(std::string_view folded) {
    static constexpr std::array<std::string_view, 7> words = {"and", "dan", "y", "und", "et", "ve", "e"};
    return std::ranges::find(words, folded) != words.end();
}

}  // namespace pressdex
