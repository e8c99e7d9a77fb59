// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One thing on a page that names a day, and how far it can be believed by itself. The gatherers stand here; the
// judgement stands in page_day.hpp.
#include "indexer/html/day_stamp.hpp"
#include "indexer/html/day_words.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/json_ld.hpp"
#include "indexer/html/page_map.hpp"
#include "press/day.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pressdex {

// Two witnesses of one source say the same thing twice; two of different sources agree.
enum class DaySource : std::uint8_t { linked_data, metadata, address, visible, script };

struct DayWitness {
    Period period;
    DaySource source = DaySource::visible;
    DayRole role = DayRole::plain;
    float weight = 0;                   // 0..1: how often such a witness by itself names the day of publication
    std::string quote;                  // as it stands on the page
    std::optional<int> utc_minute;      // told in UTC: the day in the page's zone may be a neighbour
    std::optional<Period> other_order;  // 05/04/2024 read the other way round
    bool near_headline = false;         // printed within a few lines of the headline
};

// JSON-LD of the page's article; of several articles the one that fits the page.
std::vector<DayWitness> days_of_linked_data(const std::vector<LinkedArticle>& articles,
                                            const std::vector<std::string>& titles, std::string_view url,
                                            NumberOrder order);

// <meta> of the head and of microdata in the body, and the page's own address.
std::vector<DayWitness> days_of_metadata(const HtmlTree& tree, const PageMap& map, std::string_view url,
                                         NumberOrder order);

// <time>, microdata, and elements that are called dates.
std::vector<DayWitness> days_of_marked_elements(const HtmlTree& tree, const PageMap& map, NumberOrder order);

// Lines that print a date beside the headline, or that say what their date is.
std::vector<DayWitness> days_of_printed_lines(const PageMap& map, NumberOrder order);

// Keys of data that scripts carry: "publishDate": "2020-02-24".
std::vector<DayWitness> days_of_scripts(const HtmlTree& tree, NumberOrder order);

}  // namespace pressdex
