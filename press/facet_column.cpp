// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/facet_column.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace pressdex {
namespace {

static_assert(std::endian::native == std::endian::little, "the facet column is a little-endian file");

constexpr std::string_view magic = "PDXCOL03";
constexpr std::size_t uuid_size = 40;

// Appends arrays to a file's content, each on an 8-byte border with its length before it.
class ColumnWriter {
  public:
    template <class T>
    void array(const std::vector<T>& items) {
        number(items.size());
        bytes_.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
        align();
    }
    void text(std::string_view text) {
        number(text.size());
        bytes_ += text;
        align();
    }
    void number(std::uint64_t value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void raw(std::string_view text) { bytes_ += text; }
    std::string take() { return std::move(bytes_); }

  private:
    void align() { bytes_.resize((bytes_.size() + 7) / 8 * 8); }
    std::string bytes_;
};

class ColumnReader {
  public:
    explicit ColumnReader(std::string_view bytes) : rest_(bytes) {}

    template <class T>
    std::span<const T> array() {
        const auto count = number();
        const auto bytes = take(count > rest_.size() ? rest_.size() + 1 : count * sizeof(T));
        return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
    }
    std::string_view text() { return take(number()); }
    std::uint64_t number() {
        std::uint64_t value = 0;
        const auto bytes = take(sizeof value);
        if (bytes.size() == sizeof value) std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    // Content of `size` bytes; the padding to the next border of 8 is skipped.
    std::string_view take(std::uint64_t size) {
        const auto padded = (size + 7) / 8 * 8;
        if (size > rest_.size() || padded > rest_.size()) {
            good_ = false;
            rest_ = {};
            return {};
        }
        const auto bytes = rest_.substr(0, size);
        rest_.remove_prefix(padded);
        return bytes;
    }
    bool good() const { return good_; }

  private:
    std::string_view rest_;
    bool good_ = true;
};

// The values of all facets, story by story.
void write_values(const ColumnRows& rows, ColumnWriter& out) {
    std::vector<std::uint32_t> begin, ids;
    begin.reserve(rows.first.size() + 1);
    std::size_t all = 0;
    for (const auto& facet : rows.facets) all += facet.ids.size();
    ids.reserve(all);
    for (std::size_t docid = 0; docid < rows.first.size(); ++docid) {
        begin.push_back(static_cast<std::uint32_t>(ids.size()));
        std::uint32_t base = 0;
        for (const auto& facet : rows.facets) {
            for (auto i = facet.begin[docid]; i < facet.begin[docid + 1]; ++i) ids.push_back(base + facet.ids[i]);
            base += static_cast<std::uint32_t>(facet.values.size());
        }
    }
    begin.push_back(static_cast<std::uint32_t>(ids.size()));
    out.array(begin);
    out.array(ids);
}

void write_facet(const FacetRows& facet, ColumnWriter& out) {
    std::vector<std::uint32_t> total, parent, text{0};
    std::string texts;
    for (const auto& value : facet.values) {
        total.push_back(value.total);
        parent.push_back(value.parent);
        texts += value.slug;
        text.push_back(static_cast<std::uint32_t>(texts.size()));
        texts += value.label;
        text.push_back(static_cast<std::uint32_t>(texts.size()));
    }
    out.array(total);
    out.array(parent);
    out.array(text);
    out.text(texts);
}

void write_places(const std::vector<PlacesPointer>& places, ColumnWriter& out) {
    std::vector<std::uint64_t> at;
    std::vector<std::uint32_t> size;
    for (const auto& pointer : places) {
        at.push_back(pointer.offset);
        size.push_back(static_cast<std::uint32_t>(pointer.size));
    }
    out.array(at);
    out.array(size);
}

Unexpected damaged() {
    return failure(ErrorKind::damaged, "The facet column is damaged",
                   "It is rebuilt from the archive; run pressdex-index rebuild to write it anew");
}

}  // namespace

std::string column_bytes(const ColumnRows& rows) {
    ColumnWriter out;
    out.raw(magic);
    std::string uuid = rows.stamp.uuid;
    uuid.resize(uuid_size);
    out.raw(uuid);
    out.number(rows.stamp.revision);
    out.number(rows.stories);
    out.array(rows.first);
    out.array(rows.last);
    out.array(rows.event);
    out.array(rows.published);
    out.array(rows.group);
    out.array(rows.copies);
    out.array(rows.length);
    write_places(rows.places, out);
    write_values(rows, out);
    for (const auto& facet : rows.facets) write_facet(facet, out);
    return out.take();
}

Result<FacetColumn> FacetColumn::map(const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file) return Unexpected(file.error());
    FacetColumn column;
    column.file_ = std::move(*file);
    if (auto read = column.read(column.file_.bytes()); !read) return Unexpected(read.error());
    return column;
}

Result<FacetColumn> FacetColumn::in_memory(std::string bytes) {
    FacetColumn column;
    column.owned_ = std::move(bytes);
    if (auto read = column.read(column.owned_); !read) return Unexpected(read.error());
    return column;
}

// Checks every length. Contents are not walked: a CGI start must not touch pages that its query does not need; the
// stamp vouches for them.
Result<void> FacetColumn::read(std::string_view bytes) {
    if (!bytes.starts_with(magic) || bytes.size() < magic.size() + uuid_size) return damaged();
    const auto uuid = bytes.substr(magic.size(), uuid_size);
    stamp_.uuid = std::string(uuid.substr(0, uuid.find('\0')));
    ColumnReader in(bytes.substr(magic.size() + uuid_size));
    stamp_.revision = in.number();
    stories_ = static_cast<std::uint32_t>(in.number());
    first_ = in.array<std::int32_t>();
    last_ = in.array<std::int32_t>();
    event_ = in.array<std::int32_t>();
    published_ = in.array<std::uint8_t>();
    group_ = in.array<std::uint32_t>();
    copies_ = in.array<std::uint32_t>();
    length_ = in.array<std::uint32_t>();
    places_at_ = in.array<std::uint64_t>();
    places_size_ = in.array<std::uint32_t>();
    begin_ = in.array<std::uint32_t>();
    ids_ = in.array<std::uint32_t>();
    rows_ = static_cast<std::uint32_t>(first_.size());
    const auto sizes = {last_.size(),   event_.size(),  published_.size(), group_.size(),
                        copies_.size(), length_.size(), places_at_.size(), places_size_.size()};
    bool good = std::ranges::all_of(sizes, [this](std::size_t size) { return size == rows_; }) &&
                begin_.size() == std::size_t{rows_} + 1 && begin_.back() == ids_.size();
    std::uint32_t base = 0;
    for (auto& facet : facets_) {
        facet.total = in.array<std::uint32_t>();
        facet.parent = in.array<std::uint32_t>();
        facet.text = in.array<std::uint32_t>();
        facet.texts = in.text();
        facet.values = static_cast<std::uint32_t>(facet.total.size());
        facet.base = base;
        base += facet.values;
        good = good && in.good() && facet.parent.size() == facet.values &&
               facet.text.size() == 2 * std::size_t{facet.values} + 1 && facet.text.back() == facet.texts.size();
    }
    if (!good) return damaged();
    return {};
}

FacetValues FacetColumn::values(std::size_t facet, std::uint32_t docid) const {
    const auto ids = row(docid);
    const auto base = facets_[facet].base, end = base + facets_[facet].values;
    std::size_t first = 0;
    while (first < ids.size() && ids[first] < base) ++first;
    std::size_t last = first;
    while (last < ids.size() && ids[last] < end) ++last;
    return {ids.subspan(first, last - first), base};
}

std::optional<std::uint32_t> FacetColumn::find(std::size_t facet, std::string_view wanted) const {
    std::uint32_t low = 0, high = value_count(facet);
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (slug(facet, middle) < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low < value_count(facet) && slug(facet, low) == wanted) return low;
    return std::nullopt;
}

}  // namespace pressdex
