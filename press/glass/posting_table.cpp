// SPDX-License-Identifier: GPL-3.0-or-later
// The first chunk of a list stands under the term, its head is  documents | occurrences | first docid - 1;  each later
// one under the term, a zero and its first docid. Then come, in all of them,  '1' in the last, else '0' | last docid -
// first docid | wdf of the first | for each other one: docid - docid before - 1 | wdf.
#include "press/glass/posting_table.hpp"

#include "press/glass/numbers.hpp"
#include "press/varint.hpp"

#include <algorithm>
#include <string>

#include <xapian.h>

namespace pressdex::glass {
namespace {

[[noreturn]] void damaged() {
    throw Xapian::DatabaseCorruptError("a posting list is not as the format has it");
}

// A term as keys have it: most are their own. `marked` holds what is not.
std::string_view key_of(std::string_view term, std::string& marked) {
    if (term.find('\0') == std::string_view::npos) return term;
    append_term_key(marked, term);
    return marked;
}

std::uint32_t take(std::string_view& bytes) {
    std::uint32_t number = 0;
    if (!take_varint(bytes, number)) damaged();
    return number;
}

// Most numbers have one byte. `at` is moved; nullptr where the bytes end within the number.
inline const char* take_short(const char* at, const char* end, std::uint32_t& number) {
    if (at == end) return nullptr;
    const auto first = static_cast<unsigned char>(*at);
    if (first < 0x80U) {
        number = first;
        return at + 1;
    }
    std::string_view rest(at, static_cast<std::size_t>(end - at));
    return take_varint(rest, number) ? rest.data() : nullptr;
}

// What stands behind the head of a chunk, docids up to `most`. Returns whether the chunk is the last.
bool append_chunk(std::string_view chunk, std::uint64_t first_docid, std::uint32_t most,
                  std::vector<Posting>& postings) {
    if (chunk.empty()) damaged();
    const bool is_last = chunk[0] == '1';
    chunk.remove_prefix(1);
    const auto last_docid = first_docid + take(chunk);
    if (last_docid > most) damaged();
    // Each posting but the first takes two bytes at least.
    const auto before = postings.size();
    postings.resize(before + 1 + chunk.size() / 2);
    auto* next = postings.data() + before;
    const char *at = chunk.data(), *const end = chunk.data() + chunk.size();
    auto docid = first_docid;  // wide: no sum comes back to a small one
    std::uint32_t times = 0;
    at = take_short(at, end, times);
    while (at != nullptr) {
        *next++ = {static_cast<std::uint32_t>(docid), times};
        if (at == end) break;
        std::uint32_t between = 0;
        at = take_short(at, end, between);
        docid += std::uint64_t{between} + 1;
        if (at != nullptr) at = take_short(at, end, times);
    }
    if (at == nullptr || docid != last_docid) damaged();
    postings.resize(static_cast<std::size_t>(next - postings.data()));
    return is_last;
}

}  // namespace

std::uint32_t PostingTable::holding(std::string_view term) const {
    MappedTable::Cursor cursor(table_);
    std::string marked;
    const auto key = key_of(term, marked);
    return cursor.reading([&]() -> std::uint32_t {
        if (!cursor.find(key)) return 0;
        auto tag = cursor.tag();
        const auto holding = take(tag);
        cursor.verify();
        return holding;
    });
}

PostingTable::Terms::Terms(const MappedTable& table, std::string_view beginning) : cursor_(table) {
    append_term_key(key_, beginning);
}

bool PostingTable::Terms::read_next() {
    do {
        if (!(has_begun_ ? cursor_.next() : cursor_.find_from(key_))) return false;
        has_begun_ = true;
        if (!cursor_.key().starts_with(key_)) {
            cursor_.verify();
            return false;
        }
    } while (!term_from_key(cursor_.key(), term_));
    auto tag = cursor_.tag();
    holding_ = take(tag);
    cursor_.verify();
    return true;
}

void PostingTable::append(std::string_view term, std::vector<Posting>& postings) const {
    MappedTable::Cursor cursor(table_);
    std::string marked;
    const auto key = key_of(term, marked);
    cursor.reading([&] { append(cursor, key, postings); });
}

void PostingTable::append(MappedTable::Cursor& cursor, std::string_view key, std::vector<Posting>& postings) const {
    if (!cursor.find(key)) return;
    auto tag = cursor.tag();
    const std::size_t holding = take(tag);
    take(tag);
    const auto first_docid = std::uint64_t{take(tag)} + 1;
    postings.reserve(postings.size() + std::min(holding, table_.size()));
    bool is_last = append_chunk(tag, first_docid, last_docid_, postings);
    cursor.verify();
    while (!is_last) {
        const auto before = postings.back().docid;
        if (!cursor.next() || !cursor.key().starts_with(key)) damaged();
        const auto behind = cursor.key().substr(key.size());
        if (behind.empty() || behind[0] != '\0') damaged();
        const auto docid = sorted_number_from(behind.substr(1));
        if (!docid || *docid <= before) damaged();
        is_last = append_chunk(cursor.tag(), *docid, last_docid_, postings);
        cursor.verify();
    }
}

}  // namespace pressdex::glass
