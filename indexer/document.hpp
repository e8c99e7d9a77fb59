// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Story -> entry of the index: terms, values and record, as the schema says. The only place where terms of stories are
// made.
#include "indexer/index_entry.hpp"
#include "indexer/places_writer.hpp"
#include "indexer/sentence_mapper.hpp"
#include "press/position_packer.hpp"
#include "press/story.hpp"
#include "press/text/analysis.hpp"

#include <string>
#include <vector>

namespace Xapian {
class Document;
}

namespace pressdex {

// Words of the headline and of the first paragraph weigh as if they stood there several times.
inline constexpr std::uint32_t title_weight = 3;
inline constexpr std::uint32_t lede_weight = 2;

// One for a thread: keeps the analyser and its cache of words.
class DocumentMaker {
  public:
    // The writer outlives the maker.
    explicit DocumentMaker(PlacesWriter& places) : places_(&places) {}

    // Appends the story's positions to the places file. The entry stands until the next call. `holders`: the terms of
    // all files that hold the story, where it stood in the archive before. Linear in the text. Throws
    // std::system_error.
    const IndexEntry& entry_from(const Story& story, const std::vector<std::string>& holders = {});
    // The same for Xapian's own writer. Throws what Xapian throws on terms that it refuses (none that we make), too.
    Xapian::Document document_from(const Story& story, const std::vector<std::string>& holders = {});

  private:
    PlacesWriter* places_;
    Analyser analyser_;
    PositionPacker positions_;
    SentenceMapper sentences_;
    IndexEntry entry_;
};

// The term that all stories of one file bear.
std::string file_term(std::string_view shown_path);
std::string id_term(std::string_view id);

}  // namespace pressdex
