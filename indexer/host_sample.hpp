// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the pages of one host repeat, learnt from a sample before the files are read, and taken off their texts. Knows
// which pages belong together; what counts as repeated stands in html/host_furniture.hpp.
#include "indexer/html/host_furniture.hpp"
#include "indexer/isolation/workers.hpp"
#include "indexer/readers/draft.hpp"
#include "indexer/readers/folder.hpp"

#include <span>
#include <string>
#include <vector>

namespace pressdex {

// Web pages of one folder that are looked at beforehand, evenly spread over its names.
inline constexpr std::size_t pages_sampled = 64;

// Reads the sample of each folder that holds enough web pages to learn from; other formats are left alone. The same
// files give the same answer, whatever their order. Cost: one parse of at most `pages_sampled` pages a folder.
HostFurniture sampled_furniture(std::span<const FoundFile> files, Workers* workers);

// The files and all others that lie beside them now: a page added alone is judged by the same sample as in a rebuild.
std::vector<FoundFile> with_neighbours(std::span<const FoundFile> files);

// Drops the lines that most sampled pages of the draft's host repeat; never all of them.
void take_off(Draft& draft, const std::string& shown, const HostFurniture& furniture);

}  // namespace pressdex
