// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The groups of copies after an addition, found beside its writing: the signatures of before are read while the new
// stories are prepared, and compared while these are committed. Only for stories that are added to the others.
#include "press/facet_column_build.hpp"

#include <filesystem>
#include <future>
#include <vector>

namespace pressdex {

class GroupsBeside {
  public:
    // Begins to read the generation, whose present state is that of the column; nothing may be committed before begin()
    // returns.
    GroupsBeside(const std::filesystem::path& generation, const FacetColumn& column);

    // A story of the addition.
    void add(std::uint32_t docid, std::string_view packed_signature);

    // The leaders of all stories, before and added; to be called once, before these are committed. Waits until the
    // earlier signatures are read, not until they are compared. Not valid where they could not be read.
    std::future<Leaders> begin();

  private:
    std::vector<std::uint32_t> groups_;
    std::vector<Signed> added_;
    std::future<Result<std::vector<Signed>>> before_;
};

}  // namespace pressdex
