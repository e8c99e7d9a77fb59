// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The table of formats and the one way in which a file's bytes are taken in: streamed, capped, and complained about
// when something is wrong with them. Never a word about what the text means.
#include "indexer/complaints.hpp"
#include "indexer/readers/draft.hpp"
#include "press/result.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// A file that is not line-based is refused above this size, before it is read; so is one line of a line-based file.
constexpr std::size_t largest_file = 64U << 20U;
constexpr std::size_t largest_line = 8U << 20U;

// A whole file, or one line of a line-based format.
struct Piece {
    std::string bytes;
    std::size_t line = 1;
    bool unfinished = false;  // the file ends in this line without a line feed
};

// One format. Readers of whole files are given the bytes as they lie; those of lines are given valid UTF-8.
struct Reader {
    std::string_view name;
    bool (*recognises)(std::string_view path, std::string_view head);
    bool by_line;
    std::vector<Draft> (*drafts)(const Piece&, const std::string& file, Complaints&);
    bool is_isolated = false;  // its parser is never trusted in the process that writes the archive
};

// In the order in which they are asked; the last one recognises everything.
std::span<const Reader> readers();

// Picked by the first bytes of the content (at most 64 KB), not by the ending alone; never null.
const Reader* reader_for(std::string_view path, std::string_view head);

// Hands each piece of the file to the sink until that returns false. Fails when the file as a whole was left out: no
// regular file, unreadable, too large; that has then been complained about, as has every line that was left out.
// `sha256`, where it is given, becomes the hash of the file's bytes (64 hex digits) if all of them were read.
Result<void> for_each_piece(const std::filesystem::path& file, const std::string& shown_name,
                            const std::function<bool(const Reader&, Piece&&)>& sink, Complaints& complaints,
                            std::string* sha256 = nullptr);

}  // namespace pressdex
