// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/result_list.hpp"

#include "web/pages/facet_lists.hpp"
#include "web/pages/frame.hpp"
#include "web/request_url.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t numbers_around = 2;  // pages named before and after the current one

View filter_view(const std::string& heading, const std::string& label, const std::string& url) {
    View view;
    view.set("heading", heading);
    view.set("label", label);
    view.set("url", url);
    return view;
}

View without_period(const Links& links, Request request, bool is_since) {
    const std::string typed = is_since ? request.since : request.until;
    (is_since ? request.since : request.until).clear();
    return filter_view(is_since ? "From" : "To", typed, links.search(on_page(std::move(request), 1)));
}

View number_view(const PageUrl& url, std::uint32_t number, bool is_current) {
    View view;
    view.set("number", std::to_string(number));
    view.set("url", url(number));
    view.set("current", View(is_current));
    view.set("gap", View(false));
    return view;
}

// 1 ... 4 5 6 ... 20
View numbers(const PageUrl& url, std::uint32_t page, std::uint32_t pages) {
    View views = list();
    std::uint32_t before = 0;
    for (std::uint32_t number = 1; number <= pages; ++number) {
        const bool is_near = number + numbers_around >= page && number <= page + numbers_around;
        if (!is_near && number != 1 && number != pages) continue;
        View view = number_view(url, number, number == page);
        view.set("gap", View(number != before + 1));
        views.push_back(view);
        before = number;
    }
    return views;
}

}  // namespace

std::string result_sentence(const Results& results) {
    constexpr std::string_view noun = "stories";
    std::string_view rest = results.sentence;
    if (rest.starts_with(noun)) rest.remove_prefix(noun.size());
    if (results.total == 0) return "No stories" + std::string(rest);
    return (results.is_exact ? "" : "At least ") + stories_counted(results.total) + std::string(rest);
}

View active_filters(const Links& links, const Request& request, const Results& results) {
    if (!has_filters(request)) return View(false);
    View chips = list();
    for (const auto& selection : request.selections) {
        for (const auto& value : selection.values) {
            chips.push_back(filter_view(std::string(heading_of(selection.field)),
                                        label_of_chosen(results, selection.field, value),
                                        links.search(without_value(request, selection.field, value))));
        }
    }
    if (!request.since.empty()) chips.push_back(without_period(links, request, true));
    if (!request.until.empty()) chips.push_back(without_period(links, request, false));
    View view;
    view.set("chips", chips);
    view.set("clear_url", links.search(without_filters(request)));
    return view;
}

View sort_links(const Links& links, const Request& request) {
    const bool has_words = !request.query.empty();
    const Sort usual = has_words ? Sort::relevance : Sort::newest;
    const Sort current = request.sort == Sort::automatic ? usual : request.sort;
    View views = list();
    for (const auto& [sort, label] : {std::pair{Sort::relevance, "Relevance"},
                                      {Sort::recent, "Recent"},
                                      {Sort::newest, "Newest"},
                                      {Sort::oldest, "Oldest"}}) {
        if ((sort == Sort::relevance || sort == Sort::recent) && !has_words) continue;
        Request sorted = on_page(request, 1);
        sorted.sort = sort == usual ? Sort::automatic : sort;
        View view;
        view.set("label", std::string(label));
        view.set("url", links.search(sorted));
        view.set("current", View(sort == current));
        views.push_back(view);
    }
    return views;
}

View copies_switch(const Links& links, const Request& request, const Results& results) {
    if (results.groups >= results.total) return View(false);
    Request other = on_page(request, 1);
    const bool is_folded = request.copies == Copies::grouped;
    other.copies = is_folded ? Copies::all : Copies::grouped;
    View view;
    view.set("url", links.search(other));
    view.set("says", is_folded ? "Copies folded into " + with_commas(results.groups) : "All copies listed");
    view.set("offers",
             is_folded ? "list all " + with_commas(results.total) : "fold into " + with_commas(results.groups));
    return view;
}

std::uint32_t pages_of(const Request& request, const Results& results) {
    const auto listed = entries_in(results, request.copies);
    return request.limit == 0 ? 1 : (listed + request.limit - 1) / request.limit;
}

std::string table_words(const Request& request, const Results& results) {
    const bool is_whole = entries_in(results, request.copies) <= most_rows_a_table;
    return (is_whole ? "All" : "The first " + with_commas(most_rows_a_table)) + " as a table (CSV)";
}

View pagination(const PageUrl& url, std::uint32_t page, std::uint32_t pages, std::uint32_t cap) {
    const std::uint32_t last = std::min(pages, cap);
    if (last <= 1) return View(false);
    View view;
    view.set("says", "Page " + std::to_string(page) + " of " + with_commas(pages));
    view.set("previous", page > 1 ? View(url(std::min(page - 1, last))) : View(false));
    view.set("next", page < last ? View(url(page + 1)) : View(false));
    view.set("numbers", numbers(url, page, last));
    view.set("capped", View(pages > cap && page >= cap));
    return view;
}

}  // namespace pressdex
