// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/render_json.hpp"
#include "searcher/render_text.hpp"

namespace pressdex {
namespace {

std::string rendered(const Results& results, const Arguments& arguments, const Terminal& terminal) {
    if (arguments.format == Format::json) return json_of(results);
    std::string text;
    for (const auto& table : results.facets) {
        const std::string name(schema::field(table.field).name);
        if (results.facets.size() > 1) text += (text.empty() ? "" : "\n") + name + "\n";
        text += text_of(table, terminal);
    }
    return text;
}

}  // namespace

int run_facets(const Arguments& arguments) {
    if (arguments.format != Format::text && arguments.format != Format::json) {
        return told({ErrorKind::wrongly_asked, "facets knows the formats text and json", {}});
    }
    auto words = arguments.words;
    const auto* field = words.empty() ? nullptr : schema::field_named(words.front());
    if (field != nullptr) words.erase(words.begin());
    if (field != nullptr && !field->facet) {
        return told({ErrorKind::wrongly_asked, std::string(field->name) + " is no facet",
                     "pressdex-search fields says which fields are"});
    }
    auto request = arguments.request;
    request.query = query_of(words);
    request.limit = 0;
    request.wants_facets = true;
    request.facet_limit = arguments.has_limit ? arguments.request.limit : 0;
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    auto results = searcher->find(request);
    if (!results) return told(results.error(), request.query);
    if (field != nullptr)
        std::erase_if(results->facets, [&](const FacetTable& table) { return table.field != field->id; });
    return put_out(rendered(*results, arguments, terminal_of_stdout(arguments.colour)), arguments,
                   results->total == 0 ? exit_nothing_found : exit_found);
}

}  // namespace pressdex
