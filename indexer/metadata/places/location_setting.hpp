// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands around a place name in the text: prepositions, datelines, names of bodies. Knows words, not places.
#include "indexer/metadata/reading/mentions.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace pressdex {

enum class Setting : std::uint8_t {
    plain,     // "Pakistan's exports", "the people of Sialkot"
    at,        // "in Lahore", "held at Sialkot", "at Janpath, New Delhi"
    from,      // "experts from Thailand", "Minister of Japan": where somebody comes from
    listed,    // one of a list that "in" or "at" opened
    within,    // "Pakistan" of "Lahore, Pakistan": says where the place before it lies, or what no place is told by
               // ("ढाका टोपी")
    dateline,  // "ISLAMABAD, (UrduPoint"
    beside,    // behind a capitalised word that is no place: "Netaji Nagar New Delhi", or part of a name
    inside,    // of a body's or a person's name: "Lahore School of Economics"
};

// Something is said to be there.
constexpr bool is_placed(Setting setting) {
    return setting == Setting::at || setting == Setting::listed || setting == Setting::dateline;
}

class SettingFinder {
  public:
    SettingFinder(const Reading& reading, std::span<const Mention> mentions);

    // Of the place name that is the words first..last.
    Setting setting_of(std::uint32_t first, std::uint32_t last) const;

    // "Kabupaten Banyuwangi", "la ville de Sikasso": the word before the name says what kind of place it is.
    bool is_told_to_be_a_place(std::uint32_t first) const;

    // "Vientiane Province", "the state of New York": the region is meant, not the town of that name.
    bool is_told_to_be_a_region(std::uint32_t first, std::uint32_t last) const;

  private:
    bool opens_dateline(std::uint32_t first, std::uint32_t last) const;
    bool ends_with_a_dash(std::uint32_t paragraph) const;
    std::uint32_t with_part(std::uint32_t last) const;
    bool is_inside_a_name(std::uint32_t first, std::uint32_t last) const;
    bool stands_behind_acronym(std::uint32_t first) const;
    bool stands_beside_a_name(std::uint32_t first) const;
    bool is_part_of_name(std::uint32_t word) const;
    std::uint32_t before_fillers(std::uint32_t first) const;
    bool follows_a_venue(std::uint32_t first) const;
    bool names_a_venue(std::uint32_t first, std::uint32_t last) const;
    bool ends_with_one_of(std::uint32_t word, std::span<const std::string_view> endings) const;
    bool touches(std::uint32_t word, std::uint32_t next) const;

    const Reading& reading_;
    const std::vector<ReadWord>& words_;
    std::vector<bool> of_body_;   // by word: part of a known body's or programme's name that is longer than one word
    std::vector<bool> of_place_;  // by word: part of a place's name
    bool title_case_ = false;     // the title capitalises all its words
};

}  // namespace pressdex
