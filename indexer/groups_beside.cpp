// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/groups_beside.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex {

GroupsBeside::GroupsBeside(const std::filesystem::path& generation, const FacetColumn& column)
    : groups_(groups_of(column)),
      before_(std::async(std::launch::async, [generation] { return signed_stories_in(generation); })) {}

void GroupsBeside::add(std::uint32_t docid, std::string_view packed_signature) {
    if (auto signature = unpacked_signature(packed_signature)) added_.push_back({docid, *std::move(signature)});
}

std::future<Leaders> GroupsBeside::begin() {
    auto stories = before_.get();
    if (!stories) return {};
    std::ranges::move(added_, std::back_inserter(*stories));
    return std::async(std::launch::async, [stories = *std::move(stories), groups = std::move(groups_)] {
        return leaders_of(stories, groups);
    });
}

}  // namespace pressdex
