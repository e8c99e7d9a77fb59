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

// What stands behind the head of a chunk. Returns whether the chunk is the last.
bool append_chunk(std::string_view chunk, std::uint32_t first_docid, std::vector<Posting>& postings) {
    if (chunk.empty()) damaged();
    const bool is_last = chunk[0] == '1';
    chunk.remove_prefix(1);
    const auto last_docid = first_docid + take(chunk);
    // Each posting but the first takes two bytes at least.
    const auto before = postings.size();
    postings.resize(before + 1 + chunk.size() / 2);
    auto* next = postings.data() + before;
    const char *at = chunk.data(), *const end = chunk.data() + chunk.size();
    Posting posting{first_docid, 0};
    at = take_short(at, end, posting.times);
    while (at != nullptr) {
        *next++ = posting;
        if (at == end) break;
        std::uint32_t between = 0;
        at = take_short(at, end, between);
        posting.docid += between + 1;
        if (at != nullptr) at = take_short(at, end, posting.times);
    }
    if (at == nullptr || posting.docid != last_docid) damaged();
    postings.resize(static_cast<std::size_t>(next - postings.data()));
    return is_last;
}

}  // namespace

std::uint32_t PostingTable::holding(std::string_view term) const {
    MappedTable::Cursor cursor(table_);
    std::string marked;
    if (!cursor.find(key_of(term, marked))) return 0;
    auto tag = cursor.tag();
    const auto holding = take(tag);
    cursor.verify();
    return holding;
}

PostingTable::Terms::Terms(const MappedTable& table, std::string_view beginning) : cursor_(table) {
    append_term_key(key_, beginning);
}

bool PostingTable::Terms::next() {
    do {
        if (!(has_begun_ ? cursor_.next() : cursor_.find_from(key_)) || !cursor_.key().starts_with(key_)) return false;
        has_begun_ = true;
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
    if (!cursor.find(key)) return;
    auto tag = cursor.tag();
    const std::size_t holding = take(tag);
    take(tag);
    const auto first_docid = take(tag) + 1;
    postings.reserve(postings.size() + std::min(holding, table_.size()));
    bool is_last = append_chunk(tag, first_docid, postings);
    cursor.verify();
    while (!is_last) {
        const auto before = postings.back().docid;
        if (!cursor.next() || !cursor.key().starts_with(key)) damaged();
        const auto behind = cursor.key().substr(key.size());
        if (behind.empty() || behind[0] != '\0') damaged();
        const auto docid = sorted_number_from(behind.substr(1));
        if (!docid || *docid <= before) damaged();
        is_last = append_chunk(cursor.tag(), *docid, postings);
        cursor.verify();
    }
}

}  // namespace pressdex::glass
