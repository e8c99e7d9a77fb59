// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/glass/data_table.hpp"

#include "press/glass/numbers.hpp"

#include <algorithm>
#include <memory>
#include <new>

#include <libdeflate.h>
#include <xapian.h>

namespace pressdex::glass {
namespace {

constexpr std::size_t usual_ratio = 4, greatest_ratio = 1032;  // of deflate

struct Freed {
    void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

std::string inflated(std::string_view tag) {
    const std::unique_ptr<libdeflate_decompressor, Freed> decompressor(libdeflate_alloc_decompressor());
    if (decompressor == nullptr) throw std::bad_alloc();
    std::string data;
    for (auto ratio = usual_ratio;; ratio = std::min(4 * ratio, greatest_ratio)) {
        data.resize(tag.size() * ratio);
        std::size_t size = 0;
        const auto outcome =
            libdeflate_deflate_decompress(decompressor.get(), tag.data(), tag.size(), data.data(), data.size(), &size);
        if (outcome == LIBDEFLATE_INSUFFICIENT_SPACE && ratio < greatest_ratio) continue;
        if (outcome != LIBDEFLATE_SUCCESS) break;
        data.resize(size);
        return data;
    }
    throw Xapian::DatabaseCorruptError("a compressed tag cannot be read");
}

}  // namespace

std::string DataTable::data(std::uint32_t docid) const {
    MappedTable::Cursor cursor(table_);
    std::string key;
    append_sorted_number(key, docid);
    return cursor.reading([&]() -> std::string {
        if (!cursor.find(key)) return {};
        auto data = cursor.is_compressed() ? inflated(cursor.tag()) : std::string(cursor.tag());
        cursor.verify();
        return data;
    });
}

}  // namespace pressdex::glass
