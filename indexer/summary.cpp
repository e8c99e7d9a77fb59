// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/summary.hpp"

#include "indexer/progress.hpp"

#include <array>
#include <cstdio>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

// "3 stories", "1 story".
std::string counted(std::uint64_t number, const std::string& one, const std::string& many) {
    return with_commas(number) + " " + (number == 1 ? one : many);
}

std::string in_seconds(double seconds) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f s", seconds);
    return text.data();
}

}  // namespace

std::string text_of(const Summary& s) {
    std::string text = counted(s.files_read, "file", "files") + " read, " +
                       counted(s.stories_added, "story", "stories") + " indexed in " + in_seconds(s.seconds) + "\n";
    const auto line = [&text](std::uint32_t count, const std::string& one, const std::string& many) {
        if (count > 0) text += "  " + counted(count, one, many) + "\n";
    };
    line(s.files_unchanged, "file unchanged", "files unchanged");
    line(s.files_without_story, "file without a story", "files without a story");
    line(s.files_removed, "file removed", "files removed");
    line(s.stories_removed, "story removed", "stories removed");
    line(s.stories_refreshed, "story changed by new knowledge or corrections",
         "stories changed by new knowledge or corrections");
    line(s.stories_replaced, "story replaced by a later document of the same id",
         "stories replaced by later documents of the same ids");
    line(s.notes, "note about the input", "notes about the input");
    line(s.refused, "document or file left out", "documents or files left out");
    text += "  " + counted(s.stories_in_archive, "story", "stories") + " in the archive\n";
    return text;
}

std::string jsonl_of(const Summary& s) {
    const nlohmann::ordered_json json = {{"files_read", s.files_read},
                                         {"files_unchanged", s.files_unchanged},
                                         {"files_without_story", s.files_without_story},
                                         {"files_refused", s.files_refused},
                                         {"files_removed", s.files_removed},
                                         {"stories_added", s.stories_added},
                                         {"stories_replaced", s.stories_replaced},
                                         {"stories_removed", s.stories_removed},
                                         {"stories_refreshed", s.stories_refreshed},
                                         {"refused", s.refused},
                                         {"notes", s.notes},
                                         {"stories_in_archive", s.stories_in_archive},
                                         {"bytes_read", s.bytes_read},
                                         {"seconds", s.seconds}};
    return json.dump() + "\n";
}

}  // namespace pressdex
