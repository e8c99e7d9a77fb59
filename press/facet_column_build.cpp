// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/facet_column_build.hpp"

#include "press/archive.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>

#include <xapian.h>

namespace pressdex {
namespace {

// The values of a slot from a docid on.
template <class Use>
void for_each_value(const Xapian::Database& database, Xapian::valueno slot, Xapian::docid from, Use use) {
    const auto end = database.valuestream_end(slot);
    auto value = database.valuestream_begin(slot);
    if (from > 1 && value != end) value.skip_to(from);
    for (; value != end; ++value) use(value.get_docid(), *value);
}

// Collects one facet: values get ids as they come; finish() puts them in slug order.
class FacetCollector {
  public:
    explicit FacetCollector(std::uint32_t rows) : ids_of_(rows) {}

    // The rows of a column, before any other.
    void take(const FacetColumn& column, std::size_t facet) {
        for (std::uint32_t value = 0; value < column.value_count(facet); ++value) {
            numbers_.emplace(column.slug(facet, value), value);
            values_.push_back({std::string(column.slug(facet, value)), std::string(column.label(facet, value)), 0,
                               column.parent(facet, value)});
        }
        std::size_t held = 0;
        for (std::uint32_t value = 0; value < column.value_count(facet); ++value) held += column.total(facet, value);
        earlier_.reserve(held);  // so that what points into it stays valid
        for (std::uint32_t docid = 0; docid < column.rows(); ++docid) {
            const auto first = earlier_.size();
            for (const auto value : column.values(facet, docid)) earlier_.push_back(value);
            ids_of_[docid] = std::span(earlier_).subspan(first);
        }
    }

    // The ids of a packed slot value, ancestors included; the same packed value is unpacked once.
    void add(const Field& field, std::uint32_t docid, const std::string& packed) {
        auto [found, is_new] = known_.try_emplace(packed);
        if (is_new) {
            for (const auto& value : unpack(field, packed)) add_with_ancestors(value, found->second);
            std::ranges::sort(found->second);
            const auto repeated = std::ranges::unique(found->second);
            found->second.erase(repeated.begin(), repeated.end());
        }
        ids_of_[docid] = found->second;
    }
    FacetRows finish() const;

  private:
    void add_with_ancestors(const FacetValue& value, std::vector<std::uint32_t>& ids) {
        std::uint32_t below = id_of(value);
        ids.push_back(below);
        for (const auto& ancestor : value.chain) {
            const auto above = id_of(ancestor);
            if (values_[below].parent == no_value) values_[below].parent = above;
            ids.push_back(above);
            below = above;
        }
    }
    std::uint32_t id_of(const FacetValue& value) {
        const auto [found, is_new] = numbers_.try_emplace(value.slug, static_cast<std::uint32_t>(values_.size()));
        if (is_new) values_.push_back({value.slug, value.label, 0, no_value});
        return found->second;
    }

    std::unordered_map<std::string, std::vector<std::uint32_t>> known_;  // node-based: pointers into it stay valid
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<FacetRows::Value> values_;
    std::vector<std::uint32_t> earlier_;
    std::vector<std::span<const std::uint32_t>> ids_of_;
};

FacetRows FacetCollector::finish() const {
    std::vector<std::uint32_t> order(values_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [this](std::uint32_t id) -> const std::string& { return values_[id].slug; });
    std::vector<std::uint32_t> place(values_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;

    FacetRows rows;
    for (const auto id : order) {
        rows.values.push_back(values_[id]);
        if (rows.values.back().parent != no_value) rows.values.back().parent = place[rows.values.back().parent];
    }
    rows.begin.reserve(ids_of_.size() + 1);
    for (const auto ids : ids_of_) {
        rows.begin.push_back(static_cast<std::uint32_t>(rows.ids.size()));
        const auto first = rows.ids.size();
        for (const auto id : ids) {
            rows.ids.push_back(place[id]);
            ++rows.values[place[id]].total;
        }
        std::sort(rows.ids.begin() + static_cast<std::ptrdiff_t>(first), rows.ids.end());
    }
    rows.begin.push_back(static_cast<std::uint32_t>(rows.ids.size()));
    return rows;
}

void read_days(const Xapian::Database& database, Xapian::docid from, ColumnRows& rows) {
    for_each_value(database, schema::slot_event, from, [&rows](Xapian::docid docid, const std::string& packed) {
        const auto period = unpacked_date(packed);
        if (!period) return;
        rows.event[docid] = period->first.number;
        rows.first[docid] = rows.last[docid] = period->first.number;
    });
    for_each_value(database, schema::slot_published, from, [&rows](Xapian::docid docid, const std::string& packed) {
        const auto period = unpacked_date(packed);
        if (!period) return;
        rows.first[docid] = period->first.number;
        rows.last[docid] = last_day(*period).number;
        rows.published[docid] |= 1U;
    });
}

void read_places(const Xapian::Database& database, Xapian::docid from, ColumnRows& rows) {
    for_each_value(database, schema::slot_positions, from, [&rows](Xapian::docid docid, const std::string& packed) {
        if (const auto pointer = unpacked_pointer(packed)) rows.places[docid] = *pointer;
    });
}

// The year facet has no slot of its own: it follows from the days.
FacetRows year_facet(const ColumnRows& rows) {
    FacetCollector years(static_cast<std::uint32_t>(rows.first.size()));
    const auto& year = schema::field(FieldId::year);
    for (std::uint32_t docid = 0; docid < rows.first.size(); ++docid) {
        if ((rows.published[docid] & 2U) == 0) continue;
        const bool is_dated = rows.first[docid] != no_day;
        years.add(year, docid,
                  is_dated ? std::to_string(year_of(Day{rows.first[docid]})) : std::string(schema::undated_label));
    }
    return years.finish();
}

void copy_rows(const FacetColumn& column, ColumnRows& rows) {
    for (std::uint32_t docid = 0; docid < column.rows(); ++docid) {
        rows.first[docid] = column.first_day(docid);
        rows.last[docid] = column.last_day(docid);
        rows.event[docid] = column.event_day(docid);
        if (column.is_published(docid)) rows.published[docid] |= 1U;
        rows.places[docid] = column.places(docid);
    }
}

// Comparing texts takes as long as all the rest and needs no database: it goes beside.
std::future<Leaders> leaders_beside(const Xapian::Database& database, ColumnBefore* before) {
    if (before != nullptr && before->leaders.valid()) return std::move(before->leaders);
    auto groups = before == nullptr ? std::vector<std::uint32_t>{} : groups_of(before->column);
    SignatureShelf stories;
    shelve_signatures(database, 0, stories);
    return std::async(std::launch::async, [stories = std::move(stories), groups = std::move(groups)] {
        return leaders_among(stories, groups);
    });
}

}  // namespace

ColumnStamp stamp_of(const Xapian::Database& database) {
    return {database.get_uuid(), database.get_revision()};
}

void shelve_signatures(const Xapian::Database& database, std::uint32_t further, SignatureShelf& shelf) {
    for_each_value(database, schema::slot_signature, 1, [&](Xapian::docid docid, const std::string& packed) {
        if (const auto signature = unpacked_signature(packed)) shelf.add(docid + further, *signature);
    });
}

Result<SignatureShelf> signatures_in(const std::filesystem::path& generation) try {
    SignatureShelf shelf;
    shelve_signatures(Xapian::Database(generation.string()), 0, shelf);
    return shelf;
} catch (...) {
    return Unexpected(archive_error("reading the signatures of stories"));
}

std::vector<std::uint32_t> groups_of(const FacetColumn& column) {
    std::vector<std::uint32_t> groups(column.rows());
    for (std::uint32_t docid = 0; docid < groups.size(); ++docid) groups[docid] = column.group(docid);
    return groups;
}

ColumnRows column_rows(const Xapian::Database& database, ColumnStamp stamp, ColumnBefore* before) {
    ColumnRows rows;
    rows.stamp = std::move(stamp);
    rows.stories = database.get_doccount();
    const std::size_t count = std::size_t{database.get_lastdocid()} + 1;
    rows.first.assign(count, no_day);
    rows.last.assign(count, no_day);
    rows.event.assign(count, no_day);
    rows.published.assign(count, 0);
    rows.group.assign(count, 0);
    rows.copies.assign(count, 0);
    rows.length.assign(count, 0);
    rows.places.assign(count, {});
    for (auto doc = database.postlist_begin(""); doc != database.postlist_end(""); ++doc) {
        rows.published[*doc] = 2;
        rows.group[*doc] = *doc;
        rows.length[*doc] = doc.get_doclength();
    }
    const Xapian::docid from = before == nullptr ? 1 : std::max(before->column.rows(), 1U);
    if (before != nullptr) copy_rows(before->column, rows);
    read_days(database, from, rows);
    read_places(database, from, rows);
    auto leaders = leaders_beside(database, before);
    const auto facets = schema::facets();
    for (std::size_t i = 0; i < facets.size(); ++i) {
        const auto& field = schema::field(facets[i]);
        if (field.slot < 0) {
            rows.facets[i] = year_facet(rows);
            continue;
        }
        FacetCollector collector(static_cast<std::uint32_t>(count));
        if (before != nullptr) collector.take(before->column, i);
        for_each_value(database, static_cast<Xapian::valueno>(field.slot), from,
                       [&](Xapian::docid docid, const std::string& packed) { collector.add(field, docid, packed); });
        rows.facets[i] = collector.finish();
    }
    for (const auto& [docid, leader] : leaders.get()) rows.group[docid] = leader;
    for (const auto leader : rows.group) rows.copies[leader] += leader == 0 ? 0 : 1;
    return rows;
}

}  // namespace pressdex
