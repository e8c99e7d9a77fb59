// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a name may stand for: the values of a field that are called so, or that stories call so. Chooses none of them.
#include "press/archive.hpp"
#include "press/schema.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct Meaning {
    FieldId field = FieldId::programme;
    std::string slug, label;
    bool is_own_name = false;     // else an acronym, a variant, or part of a person's or place's name
    std::uint32_t called_so = 0;  // stories in which it bears the name
    std::uint32_t stories = 0;    // all of its own
};

// "SNP", "Lahore", "=apo" (only what is called so itself). Empty where no story bears the name. Reads a story for each
// meaning, at most 200; a value that only stands beside others of the same acronym may be missed. Never the year.
std::vector<Meaning> meanings_of(const Archive& archive, FieldId field, std::string_view typed);

// By its own name first, then what most stories call so, what most stories have; equals stay as they stand.
void most_likely_first(std::vector<Meaning>& meanings);

}  // namespace pressdex
