// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The facet column: docid -> days, group, places of words and facet values, in one mapped file. Reading only; knows
// nothing of Xapian.
//
// Layout, little-endian, every array 8-byte aligned:
//   header   magic "PDXCOL03", uuid[40], revision u64, stories u64; then arrays, each a u64 count and its items
//   rows     (highest docid + 1 of them) first i32[rows], last i32[rows] (the effective period; no_day = undated),
//            event i32[rows], published u8[rows], group u32[rows], copies u32[rows], length u32[rows],
//            places_at u64[rows], places_size u32[rows]
//   values   begin u32[rows + 1], ids u32[...]: the values of a story, numbered through all facets and ascending. So
//            all facets are counted in one pass, and a short row is one step of it.
//   a facet  total u32[values], parent u32[values],
//            text u32[2 * values + 1] (slug and label of value v from text[2v], text[2v+1]), then the texts
// Values stand in the order of their slugs, so that a slug is found by bisection.
#include "press/durable_file.hpp"
#include "press/facet_values.hpp"
#include "press/places_file.hpp"
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
    std::vector<std::uint32_t> copies;    // stories in the group that this one leads, itself included; else 0
    std::vector<std::uint32_t> length;    // Xapian's document length: the words, each as often as it counts
    std::vector<PlacesPointer> places;    // where the places file says where its words stand; size 0: it has none
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
    // How many stories the group has that this story is in; 0 where there is no such story.
    std::uint32_t group_size(std::uint32_t docid) const { return copies_[group_[docid]]; }
    std::uint32_t length(std::uint32_t docid) const { return length_[docid]; }
    // Of size 0 where there is no such story.
    PlacesPointer places(std::uint32_t docid) const {
        return docid < rows_ ? PlacesPointer{places_at_[docid], places_size_[docid]} : PlacesPointer{};
    }

    // Facets are numbered as in schema::facets().
    std::uint32_t value_count(std::size_t facet) const { return facets_[facet].values; }
    // Linear in the values of the story.
    FacetValues values(std::size_t facet, std::uint32_t docid) const;
    // Of all facets: a value of one of them has its number within the facet, and base_of(facet) added.
    std::span<const std::uint32_t> row(std::uint32_t docid) const {
        return ids_.subspan(begin_[docid], begin_[docid + 1] - begin_[docid]);
    }
    std::uint32_t base_of(std::size_t facet) const { return facets_[facet].base; }
    // Of all facets together.
    std::uint32_t value_count() const { return facets_.back().base + facets_.back().values; }
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
        std::uint32_t base = 0;  // values of the facets before
        std::span<const std::uint32_t> total, parent, text;
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
    std::span<const std::uint32_t> group_, copies_, length_;
    std::span<const std::uint64_t> places_at_;
    std::span<const std::uint32_t> places_size_;
    std::span<const std::uint32_t> begin_, ids_;
    std::array<Facet, schema::facet_count> facets_;
};

}  // namespace pressdex
