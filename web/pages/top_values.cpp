// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/top_values.hpp"

#include "web/pages/frame.hpp"

#include <algorithm>

namespace pressdex {
namespace {

View top_list(const Links& links, const FacetTable& table, const ValueAddress& address) {
    View entries = list();
    for (const auto& count : table.counts) {
        View entry;
        entry.set("url", address(table.field, count));
        entry.set("label", count.label);
        entry.set("count", with_commas(count.count));
        entries.push_back(entry);
    }
    View view;
    view.set("heading", std::string(plural_of(table.field)));
    view.set("entries", entries);
    view.set("all_url", links.browse(table.field));
    view.set("all", "All " + with_commas(table.values));
    return view;
}

}  // namespace

View top_values(const Links& links, const Results& results, std::span<const FieldId> fields,
                const ValueAddress& address) {
    View views = list();
    for (const FieldId field : fields) {
        const auto table = std::ranges::find(results.facets, field, &FacetTable::field);
        if (table != results.facets.end() && !table->counts.empty()) views.push_back(top_list(links, *table, address));
    }
    return views;
}

}  // namespace pressdex
