// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are read where they are mapped: whatever stands in their blocks, reading ends, and within the file. The
// first four bytes tell table, revision, root and height; what follows are blocks of 2 KB, or a version file.
#include "press/glass/data_table.hpp"
#include "press/glass/posting_table.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <xapian.h>

namespace {

using namespace pressdex::glass;

void read_postings(MappedTable table) {
    constexpr std::uint32_t last_docid = 1000;
    const PostingTable postings(std::move(table), last_docid);
    std::vector<Posting> read;
    std::vector<std::string> terms = {"energy", "the", std::string("a\0b", 3)};
    postings.for_each_term("", [&terms](std::string_view term, std::uint32_t) {
        terms.emplace_back(term);
        return terms.size() < 40;
    });
    for (const auto& term : terms) {
        postings.holding(term);
        postings.append(term, read);
        std::uint32_t before = 0;
        for (const auto& posting : read) {
            if (posting.docid <= before || posting.docid > last_docid) std::abort();
            before = posting.docid;
        }
        read.clear();
    }
}

void read_data(MappedTable table) {
    const auto size = table.size();
    const DataTable data(std::move(table));
    for (std::uint32_t docid = 1; docid < 20; ++docid) {
        if (data.data(docid).size() > size * 1100) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    constexpr std::size_t head = 4;
    if (size < head) return 0;
    const std::string_view rest(reinterpret_cast<const char*>(bytes) + head, size - head);
    version_from(rest);
    const TableRow row{bytes[2], bytes[3] % 4U, 2048, false};
    MappedTable table(rest, row, bytes[1]);
    try {
        if (bytes[0] % 2 == 0) {
            read_postings(std::move(table));
        } else {
            read_data(std::move(table));
        }
    } catch (const Xapian::DatabaseError&) {
        return 0;  // refused
    }
    return 0;
}
