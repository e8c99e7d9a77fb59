// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/page_facts.hpp"

#include "indexer/cleaning/entities.hpp"
#include "indexer/html/day_witness.hpp"
#include "indexer/html/error_page.hpp"
#include "indexer/html/json_ld.hpp"
#include "indexer/html/page_byline.hpp"
#include "indexer/html/page_day.hpp"
#include "indexer/html/page_map.hpp"
#include "indexer/html/page_title.hpp"
#include "indexer/metadata/dates/url_day.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t longest_fact = 1000;

// Blanks folded, references that were written twice ("&amp;#8217;") read.
std::string plain(std::string_view text) {
    std::string out;
    const std::string read = without_entities(cut(text, 4 * longest_fact));
    for (std::size_t i = 0; i < read.size(); ++i) {
        const char c = read[i];
        const bool no_break = std::string_view(read).substr(i).starts_with("\u00A0");
        const bool space = no_break || c == ' ' || (c >= '\t' && c <= '\r');
        i += static_cast<std::size_t>(no_break);
        if (!space)
            out.push_back(c);
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    if (out.ends_with(' ')) out.pop_back();
    return std::string(cut(out, longest_fact));
}

// The head's fields that say one thing.
struct Head {
    std::string og_title, twitter_title, title, site, application, description, og_url, canonical, locale,
        content_language, language, author;
};

void take_meta(Head& head, const HtmlTree& tree, std::uint32_t node) {
    struct Field {
        std::string_view name;
        std::string Head::*value;
    };
    constexpr Field fields[] = {
        {"og:title", &Head::og_title},
        {"twitter:title", &Head::twitter_title},
        {"og:site_name", &Head::site},
        {"application-name", &Head::application},
        {"og:description", &Head::description},
        {"description", &Head::description},
        {"og:url", &Head::og_url},
        {"og:locale", &Head::locale},
        {"content-language", &Head::content_language},
        {"author", &Head::author},
        {"article:author", &Head::author},
        {"dc.creator", &Head::author},
        {"dcterms.creator", &Head::author},
        {"parsely-author", &Head::author},
        {"sailthru.author", &Head::author},
        {"content_author", &Head::author},
        {"cxenseparse:author", &Head::author},
        {"article:author_name", &Head::author},
        {"byl", &Head::author},
        {"dc.language", &Head::content_language},
        {"language", &Head::content_language},
    };
    for (const std::string_view key : {"property", "name", "http-equiv"}) {
        const std::string name = in_lower_case(tree.attribute(node, key));
        if (name.empty()) continue;
        for (const Field& field : fields) {
            // The first of several counts; an author's address is no name.
            std::string value = field.name == name ? plain(tree.attribute(node, "content")) : std::string();
            const bool address = field.value == &Head::author && value.find("://") != std::string::npos;
            if (value.empty() || address) continue;
            std::string& kept = head.*field.value;
            // Those who wrote and those who edited have fields of their own.
            const bool another = field.value == &Head::author && !kept.empty() && kept.find(value) == std::string::npos;
            if (kept.empty())
                kept = std::move(value);
            else if (another)
                kept += ", " + value;
        }
    }
}

Head head_of(const HtmlTree& tree) {
    Head head;
    head.language = std::string(tree.attribute(0, "lang"));
    if (head.language.empty()) head.language = std::string(tree.attribute(0, "xml:lang"));
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        const std::string_view name = tree[i].name;
        if (name == "meta")
            take_meta(head, tree, i);
        else if (name == "link" && head.canonical.empty() && holds_word(tree.attribute(i, "rel"), "canonical"))
            head.canonical = std::string(tree.attribute(i, "href"));
        // An <svg> in the body has titles as well.
        else if (name == "title" && head.title.empty() && tree[tree[i].parent].name == "head")
            head.title = plain(tree.source_text(i));
    }
    return head;
}

std::vector<LinkedArticle> linked_articles_of(const HtmlTree& tree) {
    std::vector<LinkedArticle> articles;
    for (const std::uint32_t node : tree.elements("script")) {
        if (!in_lower_case(tree.attribute(node, "type")).starts_with("application/ld+json")) continue;
        auto some = linked_articles(tree.source_text(node));
        std::move(some.begin(), some.end(), std::back_inserter(articles));
    }
    return articles;
}

// An address that can stand for the page: absolute, and not the site's first page, which careless templates give for
// all of theirs.
bool is_page_address(std::string_view url) {
    if (!url.starts_with("http://") && !url.starts_with("https://")) return false;
    if (url.size() > 2000 || std::any_of(url.begin(), url.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; }))
        return false;
    const auto path = url.find('/', url.find("://") + 3);
    return path != std::string_view::npos && path + 1 < url.size();
}

std::string address_of(const Head& head, const LinkedArticle& article) {
    for (const std::string_view url :
         {std::string_view(head.canonical), std::string_view(head.og_url), std::string_view(article.url)}) {
        if (const auto own = archived_address(url); is_page_address(own)) return std::string(own);
    }
    return {};
}

// "https://www.example.org" -> "example.org": some templates give the address for the site's name.
std::string site_name(std::string_view name) {
    const auto scheme = name.find("://");
    if (scheme == std::string_view::npos || scheme > 5) return std::string(name);
    name.remove_prefix(scheme + 3);
    if (name.starts_with("www.")) name.remove_prefix(4);
    return std::string(name.substr(0, name.find('/')));
}

// "de-AT", "pt_BR", "en, fr" -> "de", "pt", "" (two languages are none).
std::string primary_subtag(std::string_view tag) {
    if (tag.find(',') != std::string_view::npos) return {};
    const std::string low = in_lower_case(tag.substr(0, tag.find_first_of("-_ ")));
    const bool letters = std::all_of(low.begin(), low.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters && (low.size() == 2 || low.size() == 3) ? low : std::string();
}

// What all that speak agree on: templates often leave "en" on pages in another language.
std::string language_of(const Head& head, const LinkedArticle& article, std::string_view headline) {
    std::string agreed;
    for (const std::string_view tag : {std::string_view(head.language), std::string_view(head.locale),
                                       std::string_view(head.content_language), std::string_view(article.language)}) {
        const std::string one = primary_subtag(tag);
        if (one.empty()) continue;
        if (!agreed.empty() && agreed != one) return {};
        agreed = one;
    }
    // English is what templates are made in: not where the headline is written in another script.
    const auto foreign =
        std::count_if(headline.begin(), headline.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (agreed == "en" && static_cast<std::size_t>(foreign) * 2 > headline.size()) return {};
    return agreed;
}

// "EXAMPLE", "example.org": a site that gives its name for a title.
bool is_one_name(std::string_view title) {
    constexpr std::size_t longest = 24;
    return title.size() <= longest && title.find(' ') == std::string_view::npos &&
           std::none_of(title.begin(), title.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// The article that the page is about: the first that its titles know, else the first.
LinkedArticle main_article(const std::vector<LinkedArticle>& articles, const Head& head) {
    const LinkedArticle* best = nullptr;
    double most = -1;
    for (const LinkedArticle& article : articles) {
        const double likeness = std::max(likeness_of_titles(article.headline, head.og_title),
                                         likeness_of_titles(article.headline, head.title));
        const double score = likeness + 0.5 * static_cast<double>(article.kind == LinkedKind::article);
        if (score > most + 0.01) {
            most = score;
            best = &article;
        }
    }
    return best == nullptr ? LinkedArticle() : *best;
}

// `site`: its name as the head gives it; `likely_site`: or else what may be one.
std::string headline_of(const Head& head, const LinkedArticle& article, const PageMap& map, std::string_view site,
                        std::string_view likely_site) {
    const std::string& printed = map.headline_text();
    const std::string linked = article.kind == LinkedKind::article ? plain(article.headline) : std::string();
    const std::string shared = parted_title(head.og_title, printed, site).headline;
    const std::string titled = parted_title(head.title, printed, site).headline;
    // What the page prints, where its head knows it; a kicker or a logo in an <h1> is known to none.
    constexpr double known = 0.6;
    for (const std::string& title : {linked, shared, titled}) {
        if (printed.empty() || title.empty() || likeness_of_titles(printed, title) < known) continue;
        // A kicker or a label beside the headline: "Open Progress Why collaborative thinking ...".
        if (printed.size() > title.size() && printed.find(title) != std::string::npos) return title;
        if (printed.size() * 2 >= title.size()) return printed;
    }
    for (const std::string& title : {shared, linked, titled}) {
        const bool is_poor = is_one_name(title) || names_no_story(title, likely_site);
        if (!title.empty() && likeness_of_titles(title, site) < 1 && (printed.empty() || !is_poor)) return title;
    }
    return printed.empty() ? titled : printed;
}

}  // namespace

PageFacts page_facts(const HtmlTree& tree, Day latest) {
    const Head head = head_of(tree);
    const auto articles = linked_articles_of(tree);
    const LinkedArticle article = main_article(articles, head);
    PageFacts facts;
    facts.url = address_of(head, article);
    std::vector<std::string> titles;
    for (const std::string* title : {&head.og_title, &article.headline, &head.twitter_title, &head.title}) {
        if (!title->empty()) titles.push_back(plain(*title));
    }
    for (const std::string* name : {&head.site, &article.publisher, &head.application}) {
        if (facts.outlet.empty()) facts.outlet = site_name(plain(*name));
    }
    const std::string site = facts.outlet.empty() ? parted_title(head.title, {}, {}).site : facts.outlet;
    const PageMap map(tree, titles, facts.url, site);
    facts.tells_error = tells_error(head.title) || tells_error(map.headline_text());
    facts.headline = plain(headline_of(head, article, map, facts.outlet, site));
    if (facts.outlet.empty()) facts.outlet = parted_title(head.title, facts.headline, {}).site;
    facts.language = language_of(head, article, facts.headline);
    facts.byline = byline_of(tree, map, plain(article.author), head.author, facts.outlet);
    facts.description = head.description.empty() ? plain(article.description) : head.description;
    facts.article_body = article.body;

    std::vector<std::string_view> values;
    for (const std::uint32_t node : tree.elements("meta")) values.push_back(tree.attribute(node, "content"));
    for (const LinkedArticle& one : articles) values.insert(values.end(), {one.published, one.modified});
    const NumberOrder order = number_order_of(map, values, head.language, head.locale);
    std::vector<DayWitness> witnesses = days_of_linked_data(articles, titles, facts.url, order);
    for (auto&& more : {days_of_metadata(tree, map, facts.url, order), days_of_marked_elements(tree, map, order),
                        days_of_printed_lines(map, order), days_of_scripts(tree, order)})
        witnesses.insert(witnesses.end(), more.begin(), more.end());
    facts.dates = days_judged(std::move(witnesses), latest);
    return facts;
}

}  // namespace pressdex
