// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/feed.hpp"

#include "press/text/sha256.hpp"
#include "web/html.hpp"
#include "web/request_url.hpp"

#include <algorithm>

namespace pressdex {
namespace {

// RFC 9562, version 8: the first 122 free bits of a SHA-256.
std::string uuid_of(std::string_view name) {
    auto hex = sha256_hex(name).substr(0, 32);
    hex[12] = '8';  // version
    hex[16] = 'a';  // variant
    return "urn:uuid:" + hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) +
           "-" + hex.substr(20);
}

std::string at_midnight(Day day) {
    return iso(day) + "T00:00:00Z";
}

class Elements {
  public:
    void text(std::string_view name, std::string_view content) {
        xml_ += "<" + std::string(name) + ">" + html_escaped(content) + "</" + std::string(name) + ">\n";
    }
    void link(std::string_view relation, std::string_view type, std::string_view address) {
        xml_ += "<link rel=\"" + std::string(relation) + "\" type=\"" + std::string(type) + "\" href=\"" +
                html_escaped(address) + "\"/>\n";
    }
    void category(std::string_view term, std::string_view label) {
        xml_ += "<category term=\"" + html_escaped(term) + "\" label=\"" + html_escaped(label) + "\"/>\n";
    }
    void raw(std::string_view xml) { xml_ += xml; }
    std::string take() { return std::move(xml_); }

  private:
    std::string xml_;
};

Day newest_day(const Results& results) {
    Day newest;
    for (const auto& hit : results.hits) {
        if (const auto date = effective_date(hit.story)) newest = std::max(newest, date->first);
    }
    return newest;
}

void add_entry(Elements& feed, const Hit& hit, const Links& links, Day newest) {
    const auto& story = hit.story;
    const auto date = effective_date(story);
    feed.raw("<entry>\n");
    feed.text("title", story.title);
    feed.text("id", uuid_of("pressdex story " + story.id));
    feed.text("updated", at_midnight(date ? date->first : newest));
    if (story.published && story.published->period.precision == Precision::day) {
        feed.text("published", at_midnight(story.published->period.first));
    }
    feed.raw("<author>");
    feed.text("name", story.outlet.empty() ? "unknown outlet" : story.outlet);
    feed.raw("</author>\n");
    feed.link("alternate", "text/html", links.story(story.id));
    for (const auto& sector : story.sectors) feed.category(sector.slug, sector.label);
    feed.text("summary", hit.snippet.text);
    feed.raw("</entry>\n");
}

}  // namespace

std::string atom_of(const Results& results, const Request& request, const Links& links, const std::string& title) {
    const auto newest = newest_day(results);
    Elements feed;
    feed.raw(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
        "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
    feed.text("title", title);
    feed.text("id", uuid_of("pressdex search " + query_string(parameters_of(request))));
    feed.text("updated", at_midnight(newest));
    feed.raw("<author><name>pressdex</name></author>\n");
    feed.link("self", "application/atom+xml", links.search_atom(request));
    feed.link("alternate", "text/html", links.search(request));
    feed.text("opensearch:totalResults", std::to_string(results.total));
    feed.text("opensearch:itemsPerPage", std::to_string(entries_a_feed));
    for (const auto& hit : results.hits) add_entry(feed, hit, links, newest);
    feed.raw("</feed>\n");
    return feed.take();
}

}  // namespace pressdex
