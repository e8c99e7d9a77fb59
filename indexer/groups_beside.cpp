// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/groups_beside.hpp"

#include "indexer/shard_merge.hpp"

#include <utility>

namespace pressdex {

GroupsBeside::GroupsBeside(const std::filesystem::path& generation, const FacetColumn& column)
    : groups_(groups_of(column)),
      before_(std::async(std::launch::async, [generation] { return signatures_in(generation); })) {}

void GroupsBeside::add(std::uint32_t docid, std::string_view packed_signature) {
    if (auto signature = unpacked_signature(packed_signature)) added_.push_back({docid, *std::move(signature)});
}

std::future<Leaders> GroupsBeside::begin() {
    auto shelf = before_.get();
    if (!shelf) return {};
    for (const auto& [docid, signature] : added_) shelf->add(docid, signature);
    return std::async(std::launch::async, [shelf = *std::move(shelf), groups = std::move(groups_)] {
        return leaders_among(shelf, groups);
    });
}

GroupsOfMerge::GroupsOfMerge(std::vector<std::filesystem::path> databases)
    : leaders_(std::async(std::launch::async, [this, databases = std::move(databases)] {
          SignatureShelf shelf;
          try {
              shelf = signatures_as_merged(databases);
          } catch (...) {
              read_.set_value();
              throw;
          }
          read_.set_value();
          return leaders_among(shelf);
      })) {}

GroupsOfMerge::~GroupsOfMerge() {
    if (leaders_.valid()) leaders_.wait();
}

void GroupsOfMerge::wait_until_read() {
    is_read_.wait();
}

std::future<Leaders> GroupsOfMerge::take() {
    return std::move(leaders_);
}

}  // namespace pressdex
