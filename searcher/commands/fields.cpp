// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/commands.hpp"
#include "searcher/story_json.hpp"

namespace pressdex {
namespace {

std::string_view kind_name(Kind kind) {
    switch (kind) {
        case Kind::words:
            return "words";
        case Kind::exact:
            return "exact";
        case Kind::day:
            return "day";
        case Kind::number:
            return "number";
    }
    return {};
}

Json field_json(const Field& field) {
    return {{"name", field.name},   {"alias", field.alias},     {"kind", kind_name(field.kind)},
            {"facet", field.facet}, {"several", field.several}, {"help", field.help}};
}

}  // namespace

int run_fields(const Arguments& arguments) {
    std::string text;
    Json list = Json::array();
    for (const auto& field : schema::fields) {
        list.push_back(field_json(field));
        std::string name(field.name);
        name.resize(std::max<std::size_t>(name.size() + 1, 14), ' ');
        text += name + std::string(field.facet ? "facet  " : "       ") + std::string(field.help) + "\n";
    }
    if (arguments.format == Format::json) return put_out(text_of_json(list, 2) + "\n", arguments);
    return put_out(text, arguments);
}

}  // namespace pressdex
