// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/ignore_list.hpp"

#include "press/durable_file.hpp"

#include <algorithm>

namespace pressdex {

IgnoreList IgnoreList::of_folder(const std::filesystem::path& folder) {
    constexpr std::uintmax_t largest_list = 1U << 20U;
    const auto path = folder / ignore_list_name;
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) > largest_list)
        return {};
    const auto lines = bytes_of_file(path);
    return lines ? from_lines(*lines) : IgnoreList{};
}

IgnoreList IgnoreList::from_lines(std::string_view lines) {
    IgnoreList list;
    while (!lines.empty()) {
        auto line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#')) continue;
        if (line.starts_with('*')) {
            list.endings_.emplace_back(line.substr(1));
        } else {
            list.names_.emplace_back(line);
        }
    }
    return list;
}

bool IgnoreList::leaves_out(std::string_view name) const {
    return std::ranges::find(names_, name) != names_.end() ||
           std::ranges::any_of(endings_, [name](const std::string& ending) { return name.ends_with(ending); });
}

}  // namespace pressdex
