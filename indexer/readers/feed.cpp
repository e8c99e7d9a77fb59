// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/feed.hpp"

#include "indexer/readers/feed_item.hpp"
#include "indexer/readers/xml_events.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace pressdex {
namespace {

constexpr std::string_view atom = "http://www.w3.org/2005/Atom";
constexpr std::string_view older_atom = "http://purl.org/atom/ns#";  // 0.3
constexpr std::string_view dublin_core = "http://purl.org/dc/";
constexpr std::string_view content_module = "http://purl.org/rss/1.0/modules/content/";

struct ItemField {
    std::string_view space;  // how the namespace begins; empty: none, or RSS 1's own
    std::string_view local;
    std::string FeedItem::*value;
};
constexpr std::array item_fields = {
    ItemField{"", "title", &FeedItem::title},
    ItemField{"", "link", &FeedItem::url},
    ItemField{"", "guid", &FeedItem::id},
    ItemField{"", "description", &FeedItem::summary},
    ItemField{"", "pubDate", &FeedItem::published},
    ItemField{"", "author", &FeedItem::author},
    ItemField{"", "source", &FeedItem::outlet},
    ItemField{content_module, "encoded", &FeedItem::content},
    ItemField{dublin_core, "date", &FeedItem::published},
    ItemField{dublin_core, "creator", &FeedItem::author},
    ItemField{dublin_core, "language", &FeedItem::language},
    ItemField{dublin_core, "source", &FeedItem::outlet},
    ItemField{atom, "title", &FeedItem::title},
    ItemField{atom, "id", &FeedItem::id},
    ItemField{atom, "published", &FeedItem::published},
    ItemField{atom, "updated", &FeedItem::updated},
    ItemField{atom, "issued", &FeedItem::published},
    ItemField{atom, "modified", &FeedItem::updated},
    ItemField{atom, "summary", &FeedItem::summary},
    ItemField{atom, "content", &FeedItem::content},
    ItemField{atom, "name", &FeedItem::author},
};

bool is_of(const XmlName& name, std::string_view space) {
    // Real RSS comes without a namespace, RSS 1 with its own, some RSS 2 with one that no specification has.
    constexpr std::array<std::string_view, 4> rss = {"http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/",
                                                     "http://backend.userland.com/", "http://blogs.law.harvard.edu/"};
    if (space.empty()) {
        const auto begins = [&](std::string_view beginning) { return name.space.starts_with(beginning); };
        return name.space.empty() ||
               (std::ranges::any_of(rss, begins) && name.space.find("/modules/") == std::string_view::npos);
    }
    if (space == atom && name.space == older_atom) return true;
    return name.space.starts_with(space);
}

std::string FeedItem::*field_of(const XmlName& name) {
    for (const ItemField& field : item_fields) {
        if (field.local == name.local && is_of(name, field.space)) return field.value;
    }
    return nullptr;
}

// What the element that is open stands for.
enum class Place : std::uint8_t { root, channel, item, author, origin, field, inside_field, elsewhere };

class FeedEvents : public XmlHandler {
  public:
    explicit FeedEvents(const std::size_t& line) : line_(line) {}

    FeedSource source;
    std::vector<FeedItem> items;
    bool are_too_many = false;

    void begin(const XmlName& name, const XmlAttributes& attributes) override {
        open_.push_back(open_.empty() ? begin_root(attributes) : begin_below(open_.back(), name, attributes));
    }

    void end(const XmlName& name) override {
        if (open_.back() == Place::field && target_->empty()) {
            // What was said first stays.
            *target_ = std::move(text_);
        } else if (open_.back() == Place::inside_field && is_markup_ && !is_void(name.local)) {
            text_ += "</" + std::string(name.local) + ">";
        }
        open_.pop_back();
    }

    void text(std::string_view characters) override {
        if (open_.back() != Place::field && open_.back() != Place::inside_field) return;
        if (!is_markup_) {
            text_ += characters;
            return;
        }
        for (const char c : characters) {
            if (c == '<' || c == '&')
                text_ += c == '<' ? "&lt;" : "&amp;";
            else
                text_ += c;
        }
    }

    bool has_enough() const override { return are_too_many; }

    // The item that was open when the feed ended in the middle: half of what it says is not what it says.
    void drop_unfinished() {
        if (std::ranges::find(open_, Place::item) != open_.end()) items.pop_back();
    }

  private:
    Place begin_root(const XmlAttributes& attributes) {
        source.language = attributes["lang"];
        return Place::root;
    }

    Place begin_below(Place parent, const XmlName& name, const XmlAttributes& attributes) {
        switch (parent) {
            case Place::root:
            case Place::channel:
                if (name.local == "channel") return Place::channel;
                // RSS 1 has its items beside the channel, RSS 2 in it.
                if (name.local == "item" || name.local == "entry") return begin_item(attributes);
                return begin_source_field(name, attributes);
            case Place::item:
                return begin_item_field(name, attributes);
            case Place::author:
                return name.local == "name" ? take(items.back().author) : Place::elsewhere;
            case Place::origin:
                return name.local == "title" ? take(items.back().outlet) : Place::elsewhere;
            case Place::field:
            case Place::inside_field:
                if (is_markup_) text_ += "<" + std::string(name.local) + ">";
                return Place::inside_field;
            case Place::elsewhere:
                break;
        }
        return Place::elsewhere;
    }

    Place begin_item(const XmlAttributes& attributes) {
        are_too_many = items.size() >= most_feed_items;
        if (are_too_many) return Place::elsewhere;
        items.emplace_back().line = line_;
        items.back().language = attributes["lang"];
        return Place::item;
    }

    Place begin_source_field(const XmlName& name, const XmlAttributes& attributes) {
        const bool is_atom = is_of(name, atom);
        if (name.local == "link" && is_atom) {
            if (is_alternate(attributes) && source.url.empty()) source.url = attributes["href"];
            return Place::elsewhere;
        }
        if (!is_atom && !is_of(name, "") && !is_of(name, dublin_core)) return Place::elsewhere;
        if (name.local == "title") return take(source.title);
        if (name.local == "language") return take(source.language);
        return name.local == "link" ? take(source.url) : Place::elsewhere;
    }

    Place begin_item_field(const XmlName& name, const XmlAttributes& attributes) {
        FeedItem& item = items.back();
        if (is_of(name, atom)) {
            if (name.local == "link" && is_alternate(attributes) && item.url.empty()) item.url = attributes["href"];
            if (name.local == "author") return Place::author;
            // RFC 4287, section 4.2.11: the feed that the entry was taken over from.
            if (name.local == "source") return Place::origin;
        }
        const auto field = field_of(name);
        if (field == nullptr) return Place::elsewhere;
        // RSS never says which texts are HTML and nearly always means it; Atom says it.
        const std::string_view type = attributes["type"];
        const bool is_xhtml = type == "xhtml" || type == "application/xhtml+xml";
        const bool is_html = !is_of(name, atom) || is_xhtml || type == "html" || type == "text/html";
        if (field == &FeedItem::title) item.title_is_html = is_html;
        if (field == &FeedItem::content) item.content_is_html = is_html;
        if (field == &FeedItem::summary) item.summary_is_html = is_html;
        return take(item.*field, is_xhtml);
    }

    Place take(std::string& target, bool is_markup = false) {
        target_ = &target;
        text_.clear();
        is_markup_ = is_markup;
        return Place::field;
    }

    // RFC 4287, section 4.2.7.2: a link without rel is an alternate one.
    static bool is_alternate(const XmlAttributes& attributes) {
        return attributes["rel"].empty() || attributes["rel"] == "alternate";
    }

    // In HTML "</br>" is a second line break.
    static bool is_void(std::string_view name) { return name == "br" || name == "hr" || name == "img"; }

    const std::size_t& line_;
    std::vector<Place> open_;
    std::string* target_ = nullptr;
    std::string text_;
    bool is_markup_ = false;
};

}  // namespace

bool is_feed(std::string_view /*path*/, std::string_view head) {
    const std::string_view root = root_name(head);
    return root == "rss" || root == "RDF" || root == "feed";
}

std::vector<Draft> drafts_of_feed(const Piece& piece, const std::string& file, Complaints& complaints) {
    std::size_t line = 1;
    FeedEvents events(line);
    const auto fault = read_xml(xml_text(piece.bytes), events, &line);
    if (fault) {
        events.drop_unfinished();
        const bool none = events.items.empty();
        complaints.add({file, fault->line, fault->what,
                        none ? "left out" : "the " + std::to_string(events.items.size()) + " items before were read",
                        Severity::refused});
    } else if (events.are_too_many) {
        complaints.add({file, line, "the feed has more than " + std::to_string(most_feed_items) + " items",
                        "the others were left out", Severity::refused});
    } else if (events.items.empty()) {
        complaints.add({file, 0, "a feed without items", "nothing to index", Severity::note});
    }
    return drafts_of_items(events.source, std::move(events.items), file, complaints);
}

}  // namespace pressdex
