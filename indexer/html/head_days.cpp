// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/day_witness.hpp"
#include "indexer/metadata/dates/url_day.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// How often the day of such a field is the day of publication, from what the fields are meant for: weighed roughly,
// since agreement between sources decides, not the second digit.
constexpr std::size_t most_witnesses = 250;
constexpr float published_weight = 0.9F;
constexpr float page_published_weight = 0.8F;  // of a WebPage or a video on it
constexpr float plain_weight = 0.6F;
constexpr float created_weight = 0.55F;
constexpr float modified_weight = 0.25F;
constexpr float url_weight = 0.85F;
constexpr float url_month_weight = 0.2F;

float weight_of(DayRole role) {
    switch (role) {
        case DayRole::published:
            return published_weight;
        case DayRole::plain:
            return plain_weight;
        case DayRole::created:
            return created_weight;
        case DayRole::modified:
            return modified_weight;
        default:
            return 0;
    }
}

// The first of January without a time is what forms fill in for a year alone.
bool is_new_year(const DayStamp& stamp, std::string_view value) {
    const auto date = calendar(stamp.period.first);
    return static_cast<unsigned>(date.month()) == 1 && static_cast<unsigned>(date.day()) == 1 && value.size() < 12;
}

void add(std::vector<DayWitness>& days, std::string_view value, DaySource source, DayRole role, float weight,
         NumberOrder order) {
    const auto stamp = stamp_from(value, order);
    if (!stamp) return;
    if (is_new_year(*stamp, value)) weight *= 0.4F;
    days.push_back({stamp->period, source, role, weight, std::string(value), stamp->utc_minute, stamp->other_order});
}

// How well an article of the JSON-LD fits the page it stands on.
double fit(const LinkedArticle& article, const std::vector<std::string>& titles, std::string_view url) {
    double fits = article.kind == LinkedKind::article ? 0.3 : article.kind == LinkedKind::page ? 0.2 : 0.0;
    if (!url.empty() && article.url == url) fits += 1;
    double like = 0;
    for (const std::string& title : titles) like = std::max(like, likeness_of_titles(article.headline, title));
    return fits + like;
}

}  // namespace

std::vector<DayWitness> days_of_linked_data(const std::vector<LinkedArticle>& articles,
                                            const std::vector<std::string>& titles, std::string_view url,
                                            NumberOrder order) {
    std::vector<DayWitness> days;
    double best = 0;
    for (const LinkedArticle& article : articles) best = std::max(best, fit(article, titles, url));
    std::size_t of_articles = 0;
    for (const LinkedArticle& article : articles) {
        // The page and its article may both be dated; other articles are teasers.
        const bool own = article.kind == LinkedKind::article
                             ? fit(article, titles, url) >= best - 0.35 && of_articles++ == 0
                             : fit(article, titles, url) >= best - 0.8;
        const float trust = own ? 1.0F : 0.2F;
        const float published = article.kind == LinkedKind::article ? published_weight : page_published_weight;
        const auto take = [&](const std::string& value, DayRole role, float weight) {
            add(days, value, DaySource::linked_data, role, weight * trust, order);
        };
        take(article.published, DayRole::published, published);
        take(article.uploaded, DayRole::created, created_weight);
        take(article.created, DayRole::created, created_weight);
        take(article.modified, DayRole::modified, modified_weight);
    }
    return days;
}

std::vector<DayWitness> days_of_metadata(const HtmlTree& tree, const PageMap& map, std::string_view url,
                                         NumberOrder order) {
    std::vector<DayWitness> days;
    for (const std::uint32_t node : tree.elements("meta")) {
        if (days.size() >= most_witnesses) break;
        DayRole role = DayRole::none;
        for (const std::string_view key : {"property", "name", "itemprop", "http-equiv"})
            role = std::max(role, role_of_name(tree.attribute(node, key)));
        // "last-modified" and "date" of http-equiv are the server's.
        if (tree.has_attribute(node, "http-equiv")) role = std::min(role, DayRole::modified);
        if (role <= DayRole::other || map.part(node) == PagePart::comments) continue;
        const float trust = map.part(node) == PagePart::story ? 1.0F : 0.3F;
        add(days, tree.attribute(node, "content"), DaySource::metadata, role, weight_of(role) * trust, order);
    }
    if (const auto day = day_in_url(url)) {
        const bool whole = day->period.precision == Precision::day;
        days.push_back({day->period, DaySource::address, DayRole::published, whole ? url_weight : url_month_weight,
                        day->quote, std::nullopt, std::nullopt});
    }
    return days;
}

}  // namespace pressdex
