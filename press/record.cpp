// SPDX-License-Identifier: GPL-3.0-or-later
// Layout: a version byte, then the members of Story in their order. Numbers are LEB128 varints (signed ones zigzag),
// strings and lists a length and their content. One description (`visit`) serves writing and reading.
#include "press/record.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <concepts>

namespace pressdex {
namespace {

class Writer {
  public:
    void operator()(const std::string& text) {
        number(text.size());
        bytes_ += text;
    }
    void operator()(bool flag) { number(flag ? 1 : 0); }
    template <std::unsigned_integral N>
    void operator()(N value) {
        number(value);
    }
    void operator()(Where where) { number(static_cast<std::uint64_t>(where)); }
    void operator()(Precision precision) { number(static_cast<std::uint64_t>(precision)); }
    void operator()(Day day) {
        const auto value = static_cast<std::int64_t>(day.number);
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    // Exact, as the eight bytes of IEEE 754, the lowest first.
    void operator()(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (unsigned shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(bits >> shift & 0xFF);
    }
    // A confidence is kept in hundredths.
    void operator()(float share) {
        number(static_cast<std::uint64_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * 100)));
    }
    template <class T>
    void operator()(const std::vector<T>& list);
    template <class T>
    void operator()(const std::optional<T>& value);
    template <class T>
    requires std::is_class_v<T>
    void operator()(const T& value);

    std::string take() { return std::move(bytes_); }

  private:
    void number(std::uint64_t value) {
        while (value >= 0x80) {
            bytes_ += static_cast<char>(value | 0x80);
            value >>= 7;
        }
        bytes_ += static_cast<char>(value);
    }

    std::string bytes_{static_cast<char>(record_version)};
};

class Reader {
  public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    bool good() const { return good_ && rest_.empty(); }
    bool has_more() const { return good_ && !rest_.empty(); }

    void operator()(std::string& text) {
        const auto size = number();
        if (size > rest_.size()) return fail();
        text = rest_.substr(0, size);
        rest_.remove_prefix(size);
    }
    void operator()(bool& flag) { flag = number() != 0; }
    template <std::unsigned_integral N>
    void operator()(N& value) {
        value = static_cast<N>(number());
    }
    void operator()(Where& where) {
        const auto value = number();
        if (value > static_cast<std::uint64_t>(Where::corrected)) return fail();
        where = static_cast<Where>(value);
    }
    void operator()(Precision& precision) {
        const auto value = number();
        if (value > static_cast<std::uint64_t>(Precision::year)) return fail();
        precision = static_cast<Precision>(value);
    }
    void operator()(Day& day) {
        const auto value = number();
        day.number = static_cast<std::int32_t>((value >> 1) ^ (~(value & 1) + 1));
    }
    void operator()(double& value) {
        if (rest_.size() < 8) return fail();
        std::uint64_t bits = 0;
        for (unsigned at = 0; at < 8; ++at) bits |= std::uint64_t{static_cast<unsigned char>(rest_[at])} << (8 * at);
        rest_.remove_prefix(8);
        value = std::bit_cast<double>(bits);
    }
    void operator()(float& share) { share = static_cast<float>(number()) / 100; }
    template <class T>
    void operator()(std::vector<T>& list);
    template <class T>
    void operator()(std::optional<T>& value);
    template <class T>
    requires std::is_class_v<T>
    void operator()(T& value);

  private:
    void fail() {
        good_ = false;
        rest_ = {};
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) break;
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        fail();
        return 0;
    }

    std::string_view rest_;
    bool good_ = true;
};

// The members of each type, once, for both directions. S is const when writing.
template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Evidence>
void visit(V& v, S& e) {
    v(e.where), v(e.rule), v(e.quote), v(e.confidence), v(e.times), v(e.main_subject);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Period>
void visit(V& v, S& p) {
    v(p.first), v(p.precision);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Published>
void visit(V& v, S& p) {
    v(p.period), v(p.where), v(p.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Event>
void visit(V& v, S& e) {
    v(e.day), v(e.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Sector>
void visit(V& v, S& s) {
    v(s.slug), v(s.label), v(s.parent), v(s.parent_label), v(s.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Location>
void visit(V& v, S& l) {
    v(l.path), v(l.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Organization>
void visit(V& v, S& o) {
    v(o.name), v(o.acronym), v(o.variants), v(o.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Person>
void visit(V& v, S& p) {
    v(p.name), v(p.role), v(p.variants), v(p.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Programme>
void visit(V& v, S& p) {
    v(p.name), v(p.acronym), v(p.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Quotation>
void visit(V& v, S& q) {
    v(q.text), v(q.speaker), v(q.role), v(q.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, ReleaseStatus>
void visit(V& v, S& r) {
    v(r.is_embargoed), v(r.until), v(r.until_time), v(r.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Contact>
void visit(V& v, S& c) {
    v(c.name), v(c.role), v(c.phone), v(c.email), v(c.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Amount>
void visit(V& v, S& a) {
    v(a.value), v(a.to), v(a.currency), v(a.text), v(a.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Target>
void visit(V& v, S& t) {
    v(t.value), v(t.to), v(t.unit), v(t.by_year), v(t.text), v(t.evidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, DateWitness>
void visit(V& v, S& d) {
    v(d.period), v(d.where), v(d.quote), v(d.rule), v(d.confidence);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Origin>
void visit(V& v, S& o) {
    v(o.title), v(o.outlet), v(o.dates), v(o.dateline_place), v(o.byline), v(o.dateline_paragraph);
    v(o.dateline_bytes), v(o.date), v(o.language), v(o.places), v(o.orgs), v(o.people), v(o.topics);
}

template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Passage>
void visit(V& v, S& d) {
    v(d.first), v(d.last), v(d.language);
}

// Passages stand behind it, and only where there are any.
template <class V, class S>
requires std::same_as<std::remove_const_t<S>, Story>
void visit(V& v, S& s) {
    v(s.id), v(s.source), v(s.file), v(s.number), v(s.url), v(s.outlet), v(s.language), v(s.title), v(s.title_is_lede);
    v(s.body), v(s.asides), v(s.published), v(s.event), v(s.sectors), v(s.locations), v(s.organizations), v(s.people);
    v(s.programmes), v(s.quotations), v(s.release), v(s.contacts), v(s.amounts), v(s.targets), v(s.origin);
}

template <class T>
void Writer::operator()(const std::vector<T>& list) {
    number(list.size());
    for (const auto& item : list) (*this)(item);
}
template <class T>
void Writer::operator()(const std::optional<T>& value) {
    (*this)(value.has_value());
    if (value) (*this)(*value);
}
template <class T>
requires std::is_class_v<T>
void Writer::operator()(const T& value) {
    visit(*this, value);
}

template <class T>
void Reader::operator()(std::vector<T>& list) {
    const auto size = number();
    if (size > rest_.size()) return fail();  // every item takes a byte at least
    list.resize(size);
    for (auto& item : list) (*this)(item);
}
template <class T>
void Reader::operator()(std::optional<T>& value) {
    bool present = false;
    (*this)(present);
    if (present) (*this)(value.emplace());
}
template <class T>
requires std::is_class_v<T>
void Reader::operator()(T& value) {
    visit(*this, value);
}

}  // namespace

std::string record_from(const Story& story) {
    Writer writer;
    writer(story);
    if (!story.passages.empty()) writer(story.passages);
    return writer.take();
}

Result<Story> story_from_record(std::string_view bytes) {
    const auto damaged = [] {
        return failure(ErrorKind::damaged, "A stored story cannot be read",
                       "Rebuild the archive with pressdex-index rebuild");
    };
    if (bytes.empty() || bytes.front() != static_cast<char>(record_version)) return damaged();
    Reader reader(bytes.substr(1));
    Story story;
    reader(story);
    if (reader.has_more()) reader(story.passages);
    if (!reader.good()) return damaged();
    return story;
}

}  // namespace pressdex
