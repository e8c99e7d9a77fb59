// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facet column: docid -> days, group and facet value ids, in one mapped file. Reading only; knows nothing of
// Xapian.
//
// Layout, little-endian, every array 8-byte aligned:
//   header   magic "PDXCOL02", uuid[40], revision u64, stories u64; then arrays, each a u64 count and its items
//   rows     (highest docid + 1 of them) first i32[rows], last i32[rows] (the effective period; no_day = undated),
//   event i32[rows], published u8[rows], group u32[rows], length u32[rows] a facet  begin u32[rows + 1], ids u32[...],
//   total u32[values], parent u32[values],
//            text u32[2 * values + 1] (slug and label of value v from text[2v], text[2v+1]), then the texts
// Values stand in the order of their slugs, so that a slug is found by bisection.
#include "press/durable_file.hpp"
#include "press/result.hpp"
#include "press/schema.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::min();
inline constexpr std::uint32_t no_value = std::numeric_limits<std::uint32_t>::max();

// Which state of which database a column belongs to.
struct ColumnStamp {
    std::string uuid;
    std::uint64_t revision = 0;
    bool operator==(const ColumnStamp&) const = default;
};

// One facet as the builder hands it over; ids refer to `values`, which stand in slug order.
struct FacetRows {
    struct Value {
        std::string slug, label;
        std::uint32_t total = 0;  // stories that hold it
        std::uint32_t parent = no_value;
    };
    std::vector<Value> values;
    std::vector<std::uint32_t> begin;  // rows + 1
    std::vector<std::uint32_t> ids;
};

struct ColumnRows {
    ColumnStamp stamp;
    std::uint32_t stories = 0;
    std::vector<std::int32_t> first, last, event;
    std::vector<std::uint8_t> published;  // 1 = the effective day is a publication day; 2 = the story exists
    std::vector<std::uint32_t> group;     // docid of the group's first story; 0 = no story with this docid
    std::vector<std::uint32_t> length;    // Xapian's document length: the words, each as often as it counts
    std::array<FacetRows, schema::facet_count> facets;  // in the order of schema::facets()
};

// The file's content for these rows.
std::string column_bytes(const ColumnRows& rows);

class FacetColumn {
  public:
    static Result<FacetColumn> map(const std::filesystem::path& path);
    static Result<FacetColumn> in_memory(std::string bytes);

    const ColumnStamp& stamp() const { return stamp_; }
    std::uint32_t rows() const { return rows_; }
    std::uint32_t stories() const { return stories_; }

    bool exists(std::uint32_t docid) const { return docid < rows_ && (published_[docid] & 2U) != 0; }
    bool is_published(std::uint32_t docid) const { return (published_[docid] & 1U) != 0; }
    std::int32_t first_day(std::uint32_t docid) const { return first_[docid]; }
    std::int32_t last_day(std::uint32_t docid) const { return last_[docid]; }
    std::int32_t event_day(std::uint32_t docid) const { return event_[docid]; }
    std::uint32_t group(std::uint32_t docid) const { return group_[docid]; }
    std::uint32_t length(std::uint32_t docid) const { return length_[docid]; }

    // Facets are numbered as in schema::facets().
    std::uint32_t value_count(std::size_t facet) const { return facets_[facet].values; }
    std::span<const std::uint32_t> values(std::size_t facet, std::uint32_t docid) const {
        const auto& f = facets_[facet];
        return f.ids.subspan(f.begin[docid], f.begin[docid + 1] - f.begin[docid]);
    }
    std::uint32_t total(std::size_t facet, std::uint32_t value) const { return facets_[facet].total[value]; }
    std::uint32_t parent(std::size_t facet, std::uint32_t value) const { return facets_[facet].parent[value]; }
    std::string_view slug(std::size_t facet, std::uint32_t value) const {
        return facets_[facet].text_at(std::size_t{2} * value);
    }
    std::string_view label(std::size_t facet, std::uint32_t value) const {
        return facets_[facet].text_at(2 * value + 1);
    }
    std::optional<std::uint32_t> find(std::size_t facet, std::string_view slug) const;  // logarithmic

  private:
    struct Facet {
        std::uint32_t values = 0;
        std::span<const std::uint32_t> begin, ids, total, parent, text;
        std::string_view texts;
        std::string_view text_at(std::size_t i) const { return texts.substr(text[i], text[i + 1] - text[i]); }
    };
    Result<void> read(std::string_view bytes);

    MappedFile file_;
    std::string owned_;
    ColumnStamp stamp_;
    std::uint32_t rows_ = 0, stories_ = 0;
    std::span<const std::int32_t> first_, last_, event_;
    std::span<const std::uint8_t> published_;
    std::span<const std::uint32_t> group_, length_;
    std::array<Facet, schema::facet_count> facets_;
};

}  // namespace pressdex
