// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The members of a zip file in memory, under limits. Nothing is written to disk; a member's name is a key, never a
// path.
#include "press/result.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace pressdex {

constexpr std::uint64_t most_zip_members = 2'000;
constexpr std::uint64_t largest_unzipped = 64U << 20U;  // bytes, all members together that are read
constexpr std::uint64_t largest_zip_ratio = 200;        // of a member of more than 1 MB; XML packs 5 to 20 to one

class ZipMembers {
  public:
    // `bytes` must outlive the object. Fails for what is no zip file or has too many members.
    static Result<ZipMembers> open(std::string_view bytes);

    ZipMembers(ZipMembers&&) noexcept;
    ZipMembers& operator=(ZipMembers&&) noexcept;
    ZipMembers(const ZipMembers&) = delete;
    ZipMembers& operator=(const ZipMembers&) = delete;
    ~ZipMembers();

    bool has(const std::string& name) const;
    // Fails when the member is missing, encrypted, damaged or passes a limit.
    Result<std::string> read(const std::string& name);

  private:
    struct Archive;
    explicit ZipMembers(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> archive_;
    std::uint64_t left_ = largest_unzipped;
};

}  // namespace pressdex
