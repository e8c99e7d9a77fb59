// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/html_cost.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace pressdex {
namespace {

using Names = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view name, Names names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_void(std::string_view name) {
    return is_one_of(name, {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
                            "source", "track", "wbr", "frame", "keygen", "basefont", "bgsound", "image"});
}

bool is_raw_text(std::string_view name) {
    return is_one_of(name, {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
}

// Inside these the parser may read the elements of raw text as ordinary ones.
bool is_foreign(std::string_view name) {
    return is_one_of(name, {"svg", "math", "frameset", "template", "select"});
}

// Elements of SVG that hold nothing but SVG.
bool is_drawing(std::string_view name) {
    return is_one_of(name, {"svg", "g", "defs", "symbol", "clippath", "mask", "pattern", "lineargradient",
                            "radialgradient", "filter", "marker", "path"});
}
bool may_stand_in_drawing(std::string_view name) {
    return is_drawing(name) || name.starts_with("fe") ||
           is_one_of(name, {"circle", "ellipse", "line", "polygon", "polyline", "rect", "use", "stop", "text", "tspan",
                            "title", "desc", "style", "animate", "image"});
}

// HTML, 13.2.4.3 "The list of active formatting elements".
bool is_formatting(std::string_view name) {
    return is_one_of(name,
                     {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
}

// Elements that part the formatting inside them from that outside.
bool is_marker(std::string_view name) {
    return is_one_of(name, {"applet", "object", "marquee", "td", "th", "caption"});
}

// Elements that pages often leave open: the next one of the same name ends them.
bool ends_its_like(std::string_view name) {
    return is_one_of(name, {"p", "li", "dd", "dt", "option", "optgroup", "a"});
}

bool is_table_part(std::string_view name) {
    return is_one_of(name, {"tr", "td", "th", "tbody", "thead", "tfoot"});
}

bool is_inline(std::string_view name) {
    return is_formatting(name) || name == "span";
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

// Names longer than this are all alike to us.
struct Name {
    std::array<char, 15> letters{};
    std::uint8_t size = 0;
    std::string_view view() const { return {letters.data(), size}; }
    bool operator==(const Name&) const = default;
};

class Tags {
  public:
    explicit Tags(std::string_view html) : html_(html) {}

    std::string why_too_dear() {
        while ((at_ = html_.find('<', at_)) != std::string_view::npos && why_.empty()) {
            ++at_;
            if (at_ >= html_.size()) break;
            if (html_[at_] == '!') {
                skip_declaration();
            } else if (html_[at_] == '?') {
                at_ = html_.find('>', at_);
            } else if (html_[at_] == '/' && at_ + 1 < html_.size() && is_letter(html_[at_ + 1])) {
                ++at_;
                end_tag();
            } else if (is_letter(html_[at_])) {
                start_tag();
            }
        }
        return why_;
    }

  private:
    struct Formatting {
        Name name;
        std::size_t attributes_hash = 0;
    };
    struct Open {
        Name name;
        std::size_t formatting_before = 0;  // how many formatting elements stood in the list when it was opened
    };

    void skip_declaration() {
        if (html_.substr(at_, 3) != "!--") {
            at_ = html_.find('>', at_);
            return;
        }
        // "<!-->" and "<!--->" are whole comments; "--!>" ends one, too.
        const std::size_t text = at_ + 3;
        for (at_ = text; (at_ = html_.find('>', at_)) != std::string_view::npos; ++at_) {
            const std::string_view before = html_.substr(text, at_ - text);
            if (before.empty() || before == "-" || before.ends_with("--") || before.ends_with("--!")) return;
        }
    }

    Name read_name() {
        Name name;
        for (; at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>' && html_[at_] != '/'; ++at_) {
            if (name.size < name.letters.size()) name.letters[name.size++] = lower(html_[at_]);
        }
        return name;
    }

    // Passes over the attributes and the '>'; says how many there were.
    std::size_t skip_attributes() {
        std::size_t count = 0;
        while (at_ < html_.size()) {
            while (at_ < html_.size() && (is_blank(html_[at_]) || html_[at_] == '/')) ++at_;
            if (at_ >= html_.size() || html_[at_] == '>') break;
            ++count;
            ++at_;  // a name may begin with '='
            while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '=' && html_[at_] != '>' &&
                   html_[at_] != '/')
                ++at_;
            std::size_t value = at_;
            while (value < html_.size() && is_blank(html_[value])) ++value;
            if (value >= html_.size() || html_[value] != '=') continue;
            at_ = value + 1;
            while (at_ < html_.size() && is_blank(html_[at_])) ++at_;
            skip_value();
        }
        if (at_ < html_.size()) ++at_;
        return count;
    }

    void skip_value() {
        if (at_ >= html_.size()) return;
        if (const char quote = html_[at_]; quote == '"' || quote == '\'') {
            at_ = html_.find(quote, at_ + 1);
            at_ = at_ == std::string_view::npos ? html_.size() : at_ + 1;
            return;
        }
        while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>') ++at_;
    }

    void start_tag() {
        const Name name = read_name();
        const std::size_t from = at_;
        const std::size_t attributes = skip_attributes();
        const bool closes_itself = at_ - from >= 2 && html_.substr(from, at_ - from).ends_with("/>");
        if (attributes > most_attributes) why_ = "a tag has more than 200 attributes";
        reopened_ += formatting_.size();
        if (reopened_ > most_reopened) why_ = "too many elements are never closed";
        if (is_void(name.view())) return;
        // Only in a drawing does "/>" close; what is none ends it for the parser.
        if (foreign_ == 0) is_drawing_sure_ = name.view() == "svg";
        if (!may_stand_in_drawing(name.view())) is_drawing_sure_ = false;
        if (closes_itself && is_in_drawing()) return;
        if (is_raw_text(name.view()) && foreign_ == 0) {
            skip_raw_text(name);
            return;
        }
        close_its_like(name);
        open(name, std::hash<std::string_view>{}(html_.substr(from, at_ - from)));
        if (open_.size() + formatting_.size() > most_open_elements) why_ = "more than 500 elements are open at once";
    }

    bool is_in_drawing() const {
        for (std::size_t i = open_.size(); is_drawing_sure_ && i-- > 0 && is_drawing(open_[i].name.view());) {
            if (open_[i].name.view() == "svg") return true;
        }
        return false;
    }

    // What the parser closes by itself: a paragraph or item by the next one, as far as only inline elements stand
    // open in it, and the rows and cells of a table whatever is open in them.
    void close_its_like(const Name& name) {
        const bool table = is_table_part(name.view());
        if (!table && !ends_its_like(name.view())) return;
        std::size_t keep = open_.size();
        for (std::size_t i = open_.size(); i-- > 0;) {
            const std::string_view one = open_[i].name.view();
            if (table ? one == "table" || is_foreign(one) : open_[i].name != name && !is_inline(one)) break;
            if (open_[i].name == name) keep = i;
            if (!table && keep == i) break;
        }
        while (open_.size() > keep) close_last();
    }

    void open(const Name& name, std::size_t attributes_hash) {
        open_.push_back({name, formatting_.size()});
        if (is_foreign(name.view())) ++foreign_;
        if (!is_formatting(name.view())) return;
        // Of elements that are alike only the last three count ("Noah's Ark clause").
        const auto alike = [&](const Formatting& one) {
            return one.name == name && one.attributes_hash == attributes_hash;
        };
        if (std::count_if(formatting_.begin(), formatting_.end(), alike) < 3)
            formatting_.push_back({name, attributes_hash});
    }

    void close_last() {
        const Open& last = open_.back();
        if (is_foreign(last.name.view())) --foreign_;
        if (is_marker(last.name.view())) formatting_.resize(std::min(formatting_.size(), last.formatting_before));
        open_.pop_back();
    }

    void end_tag() {
        const Name name = read_name();
        if (!may_stand_in_drawing(name.view())) is_drawing_sure_ = false;
        skip_attributes();
        reopened_ += formatting_.size();
        if (is_formatting(name.view())) close_formatting(name);
        const auto found =
            std::find_if(open_.rbegin(), open_.rend(), [&](const Open& one) { return one.name == name; });
        if (found == open_.rend()) return;
        for (auto left = found - open_.rbegin() + 1; left > 0; --left) close_last();
    }

    void close_formatting(const Name& name) {
        const auto marker =
            std::find_if(open_.rbegin(), open_.rend(), [](const Open& one) { return is_marker(one.name.view()); });
        const std::size_t first = marker == open_.rend() ? 0 : marker->formatting_before;
        for (std::size_t i = formatting_.size(); i-- > std::min(first, formatting_.size());) {
            if (formatting_[i].name != name) continue;
            formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }

    void skip_raw_text(const Name& name) {
        for (; (at_ = html_.find("</", at_)) != std::string_view::npos; ++at_) {
            const std::size_t end = at_ + 2 + name.size;
            if (end > html_.size()) continue;
            const bool same = std::equal(name.letters.begin(), name.letters.begin() + name.size,
                                         html_.begin() + static_cast<std::ptrdiff_t>(at_ + 2),
                                         [](char a, char b) { return a == lower(b); });
            if (same && (end == html_.size() || is_blank(html_[end]) || html_[end] == '>' || html_[end] == '/')) return;
        }
    }

    std::string_view html_;
    std::size_t at_ = 0;
    std::vector<Open> open_;
    std::vector<Formatting> formatting_;
    std::size_t foreign_ = 0;
    bool is_drawing_sure_ = false;
    std::size_t reopened_ = 0;
    std::string why_;
};

}  // namespace

std::string why_too_dear(std::string_view html) {
    if (html.size() > largest_page) return "it is larger than 16 MB";
    return Tags(html).why_too_dear();
}

}  // namespace pressdex
