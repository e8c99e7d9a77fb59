// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small database of Xapian's "glass" format, written at once: documents are inverted by a counting sort and each
// table from front to back, where Xapian keeps maps that are walked for each term of each document. For shards that
// Xapian's own compaction reads next; never for a database that is there already.
#include "indexer/glass/deflater.hpp"
#include "indexer/glass/table_writer.hpp"
#include "indexer/glass/term_numbers.hpp"
#include "indexer/index_entry.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pressdex::glass {

class ShardWriter {
  public:
    // Makes the folder; whatever stands in it is overwritten.
    explicit ShardWriter(const std::filesystem::path& folder);

    // The next docid, from 1, gets terms, values and data; positions are not kept. Throws
    // Xapian::InvalidArgumentError for terms that Xapian refuses, too; then nothing of the document is kept.
    void add(const IndexEntry& entry);

    // Writes what is left. Nothing may be added afterwards.
    void finish();

  private:
    struct Posting {
        std::uint32_t term, docid, wdf;
    };
    // A term of the document that is being added, in whose entry its text stands.
    struct Met {
        std::string_view text;
        std::uint32_t hash, wdf;
    };
    // The values of a slot: finished chunks, the chunk in the making, and what Xapian wants to know of all of them.
    struct Slot {
        std::vector<std::pair<std::uint32_t, std::string>> chunks;  // first docid and tag
        std::uint32_t last_docid = 0, count = 0;
        bool is_chunk_open = false;
        std::string least, most;
    };

    void add_terms(const IndexEntry& entry);
    void gather_terms(const IndexEntry& entry);
    void add_term_list(std::uint32_t length);
    void add_values(const IndexEntry& entry);
    void add_value(std::uint32_t number, const std::string& value);
    void add_tag(TableWriter& table, std::string_view key, std::string_view tag);
    void write_values();
    void write_postings();
    void write_version();

    std::filesystem::path folder_;
    TableWriter postlist_, docdata_, termlist_;
    Deflater deflater_;
    TermNumbers terms_;
    std::vector<Posting> postings_;  // by docid
    std::vector<Met> met_;
    std::vector<std::uint32_t> lengths_;
    std::map<std::uint32_t, Slot> slots_;
    std::uint32_t docid_ = 0, most_wdf_ = 0;
    std::uint64_t all_lengths_ = 0;
    std::string tag_, key_;
};

}  // namespace pressdex::glass
