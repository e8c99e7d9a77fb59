// SPDX-License-Identifier: GPL-3.0-or-later
// Tags as glass_postlist.cc, glass_values.cc, glass_termlisttable.cc and glass_version.cc of xapian-core 1.4 have them.
#include "indexer/glass/shard_writer.hpp"

#include "press/glass/numbers.hpp"
#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <random>
#include <system_error>

#include <xapian.h>

namespace pressdex::glass {
namespace {

constexpr std::size_t chunk_bytes = 2000;  // from here on a chunk of postings or values is closed
constexpr std::size_t most_term_bytes = 245;
constexpr std::uint32_t compress_min = 18;

// Keys that are no terms begin with a zero byte and one of these.
constexpr std::string_view value_bounds_key("\0\xD0", 2), value_chunk_key("\0\xD8", 2), lengths_key("\0\xE0", 2);

std::string docid_key(std::uint32_t docid) {
    std::string key;
    append_sorted_number(key, docid);
    return key;
}

// Gathers the postings of one term after the other, or the lengths of all documents, and writes them chunk by chunk.
class Chunks {
  public:
    explicit Chunks(TableWriter& table) : table_(table) {}

    // What is to be written under `key`: `first_head` and the first chunk, later ones under `later_key` and docid.
    void begin(std::string_view key, std::string_view later_key, std::string_view first_head) {
        key_ = key;
        later_key_ = later_key;
        head_ = first_head;
        is_first_ = true;
    }

    void add(std::uint32_t docid, std::uint32_t wdf) {
        if (!chunk_.empty() && chunk_.size() >= chunk_bytes) write(false);
        if (chunk_.empty()) {
            first_ = docid;
        } else {
            append_number(chunk_, docid - last_ - 1);
        }
        last_ = docid;
        append_number(chunk_, wdf);
    }

    void finish() { write(true); }

  private:
    void write(bool is_last) {
        if (is_first_) {
            append_number(head_, first_ - 1);
        } else {
            key_ = later_key_;
            append_sorted_number(key_, first_);
        }
        head_ += is_last ? '1' : '0';
        append_number(head_, last_ - first_);
        head_ += chunk_;
        table_.add(key_, head_);
        head_.clear();
        chunk_.clear();
        is_first_ = false;
    }

    TableWriter& table_;
    std::string key_, later_key_, head_, chunk_;  // kept for their memory
    std::uint32_t first_ = 0, last_ = 0;
    bool is_first_ = true;
};

// Each zero takes two bytes of a key.
bool takes_too_much(std::string_view term) {
    if (2 * term.size() <= most_term_bytes) return false;
    return term.size() + static_cast<std::size_t>(std::ranges::count(term, '\0')) > most_term_bytes;
}

// A term as it stands behind another in a term list: what both share, and the wdf in the same byte where it fits.
void append_term(std::string& tag, std::string_view before, std::string_view term, std::uint32_t wdf) {
    const auto shared = shared_bytes(before, term);
    const auto together = wdf < 127 ? (wdf + 1) * (before.size() + 1) + shared : 256;
    const char head[] = {static_cast<char>(together < 256 ? together : shared),
                         static_cast<char>(term.size() - shared)};
    tag.append(head, sizeof head);
    tag.append(term, shared);
    if (together >= 256) append_number(tag, wdf);
}

}  // namespace

ShardWriter::ShardWriter(const std::filesystem::path& folder)
    : folder_((std::filesystem::create_directories(folder), folder)),
      postlist_(folder / "postlist.glass", 0),
      docdata_(folder / "docdata.glass", compress_min),
      termlist_(folder / "termlist.glass", compress_min) {}

void ShardWriter::add(const IndexEntry& entry) {
    add_terms(entry);
    add_values(entry);
    if (!entry.data().empty()) add_tag(docdata_, docid_key(docid_), entry.data());
}

void ShardWriter::add_terms(const IndexEntry& entry) {
    gather_terms(entry);
    ++docid_;
    std::uint32_t length = 0;
    constexpr std::size_t ahead = 16;
    for (std::size_t i = 0; i < met_.size(); ++i) {
        if (i + ahead < met_.size()) terms_.fetch_text(met_[i + ahead].hash);
        const auto& term = met_[i];
        postings_.push_back({terms_.number_of(term.text, term.hash), docid_, term.wdf});
        most_wdf_ = std::max(most_wdf_, term.wdf);
        length += term.wdf;
    }
    lengths_.push_back(length);
    all_lengths_ += length;
    add_term_list(length);
}

// The document's terms in their order, and their places on the way into the cache.
void ShardWriter::gather_terms(const IndexEntry& entry) {
    met_.clear();
    for (const auto number : entry.terms().in_order()) {
        const auto term = entry.terms().term(number);
        if (takes_too_much(term)) throw Xapian::InvalidArgumentError("Term too long (> 245): " + std::string(term));
        const auto hash = TermNumbers::folded(entry.terms().hash(number));
        terms_.fetch_place(hash);
        met_.push_back({term, hash, entry.wdf(number)});
    }
}

void ShardWriter::add_term_list(std::uint32_t length) {
    tag_.clear();
    if (!met_.empty()) {
        append_number(tag_, length);
        append_number(tag_, met_.size());
        const auto& first = met_.front();
        tag_ += static_cast<char>(first.text.size());
        tag_ += first.text;
        append_number(tag_, first.wdf);
    }
    for (std::size_t i = 1; i < met_.size(); ++i) append_term(tag_, met_[i - 1].text, met_[i].text, met_[i].wdf);
    add_tag(termlist_, docid_key(docid_), tag_);
}

void ShardWriter::add_values(const IndexEntry& entry) {
    std::string used;  // the slots, each as the distance to the one before
    std::uint32_t next = 0;
    for (const auto& [slot, value] : entry.values()) {
        append_number(used, slot - next);
        next = slot + 1;
        add_value(slot, value);
    }
    if (!used.empty()) add_tag(termlist_, docid_key(docid_) + '\0', used);
}

void ShardWriter::add_value(std::uint32_t number, const std::string& value) {
    auto& slot = slots_[number];
    if (slot.count == 0 || value < slot.least) slot.least = value;
    if (slot.count == 0 || value > slot.most) slot.most = value;
    ++slot.count;
    if (!slot.is_chunk_open) {
        slot.chunks.emplace_back(docid_, std::string());
        slot.is_chunk_open = true;
    } else {
        append_number(slot.chunks.back().second, docid_ - slot.last_docid - 1);
    }
    slot.last_docid = docid_;
    auto& tag = slot.chunks.back().second;
    append_string(tag, value);
    if (tag.size() >= chunk_bytes) slot.is_chunk_open = false;
}

void ShardWriter::add_tag(TableWriter& table, std::string_view key, std::string_view tag) {
    const auto smaller = tag.size() > compress_min ? deflater_.compressed(tag) : std::string_view{};
    table.add(key, smaller.empty() ? tag : smaller, !smaller.empty());
}

void ShardWriter::write_values() {
    for (const auto& [number, slot] : slots_) {
        key_ = value_bounds_key;
        for (auto rest = number; rest != 0; rest >>= 8U) key_ += static_cast<char>(rest);
        tag_.clear();
        append_number(tag_, slot.count);
        append_string(tag_, slot.least);
        if (slot.least != slot.most) tag_ += slot.most;
        postlist_.add(key_, tag_);
    }
    for (const auto& [number, slot] : slots_) {
        for (const auto& [docid, tag] : slot.chunks) {
            key_ = value_chunk_key;
            append_number(key_, number);
            append_sorted_number(key_, docid);
            postlist_.add(key_, tag);
        }
    }
}

void ShardWriter::write_postings() {
    if (!lengths_.empty()) {
        // The list of lengths has the form of a posting list that counts nothing.
        Chunks lengths(postlist_);
        lengths.begin(lengths_key, lengths_key, std::string_view("\0\0", 2));
        for (std::uint32_t docid = 1; docid <= docid_; ++docid) lengths.add(docid, lengths_[docid - 1]);
        lengths.finish();
    }
    std::vector<std::uint32_t> begin(terms_.size() + 1, 0);
    for (const auto& posting : postings_) ++begin[posting.term + 1];
    for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
    auto next = begin;
    std::vector<Posting> by_term(postings_.size());
    for (const auto& posting : postings_) by_term[next[posting.term]++] = posting;
    Chunks chunks(postlist_);
    for (const auto number : terms_.in_order()) {
        const auto first = begin[number], last = begin[number + 1];
        std::uint64_t all = 0;
        for (auto i = first; i < last; ++i) all += by_term[i].wdf;
        tag_.clear();
        append_number(tag_, last - first);
        append_number(tag_, all);
        key_.clear();
        append_term_key(key_, terms_.term(number));
        const auto size = key_.size();
        key_ += '\0';
        chunks.begin(std::string_view(key_).substr(0, size), key_, tag_);
        for (auto i = first; i < last; ++i) chunks.add(by_term[i].docid, by_term[i].wdf);
        chunks.finish();
    }
}

void ShardWriter::finish() {
    write_values();
    write_postings();
    write_version();
}

void ShardWriter::write_version() {
    std::string version("\x0F\x0DXapian Glass\x04\x6E", 16);  // and the date of the format: 2016-03-14
    std::random_device random;
    for (int i = 0; i < 16; ++i) version += static_cast<char>(random());
    append_number(version, 1);  // the revision
    version += postlist_.finish();
    version += docdata_.finish();
    version += termlist_.finish();
    for (const auto least : {0U, compress_min, compress_min}) version += absent_table_row(least);
    std::uint32_t shortest = 0, longest = 0;
    for (const auto length : lengths_) {
        if (length > 0 && (shortest == 0 || length < shortest)) shortest = length;
        longest = std::max(longest, length);
    }
    // Documents, docids beyond them, shortest, greatest wdf, longest beyond it, changesets, all words, spelling.
    for (const std::uint64_t number :
         {std::uint64_t{docid_}, std::uint64_t{0}, std::uint64_t{shortest}, std::uint64_t{most_wdf_},
          std::uint64_t{longest - most_wdf_}, std::uint64_t{0}, all_lengths_, std::uint64_t{0}}) {
        append_number(version, number);
    }
    std::ofstream file(folder_ / "iamglass", std::ios::binary | std::ios::trunc);
    file.write(version.data(), static_cast<std::streamsize>(version.size()));
    file.close();
    if (!file) throw std::system_error(errno, std::generic_category(), (folder_ / "iamglass").string());
}

}  // namespace pressdex::glass
