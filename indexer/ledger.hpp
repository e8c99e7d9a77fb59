// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which files an archive was made from, and what came of each: makes re-indexing cheap and idempotent. Knows nothing of
// Xapian.
//
// One line a file, fields parted by TAB: path below the added folder, absolute path, size, mtime (ns), sha-256,
// outcome, stories. Written after the database's commit, so it is never ahead of it: a crash in between only repeats
// work.
#include "press/result.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace pressdex {

struct LedgerEntry {
    std::string path;  // absolute, at the time of reading
    std::uint64_t size = 0;
    std::int64_t modified = 0;  // nanoseconds since 1970; only to notice a change, never a date of a story
    std::string sha256;
    std::string outcome;  // "indexed", "no story", "refused"
    std::uint32_t stories = 0;
    bool is_refused() const { return outcome == "refused"; }
};

class Ledger {
  public:
    // An absent file is an empty ledger; a line that cannot be read counts as a file never seen.
    static Ledger from_file(const std::filesystem::path& path);
    Result<void> save(const std::filesystem::path& path) const;

    const LedgerEntry* find(std::string_view shown) const;
    void set(std::string shown, LedgerEntry entry);
    // What came of a file that was read. One that was refused keeps the older state of which stories stand in the
    // archive, and bears the outcome, so that it is read again the next time.
    void settle(const std::string& shown, LedgerEntry entry);
    // The file is at another place, as it was.
    void move(std::string_view shown, std::string path, std::int64_t modified);
    void forget(std::string_view shown);
    // The file counts as changed the next time that it is looked at.
    void read_again(std::string_view shown);
    const std::map<std::string, LedgerEntry, std::less<>>& entries() const { return entries_; }

  private:
    std::map<std::string, LedgerEntry, std::less<>> entries_;
};

}  // namespace pressdex
