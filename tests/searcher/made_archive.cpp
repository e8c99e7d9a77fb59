// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/searcher/made_archive.hpp"

#include "indexer/document.hpp"
#include "indexer/generation.hpp"
#include "press/archive.hpp"
#include "press/text/stems.hpp"

#include <cstdlib>
#include <set>
#include <stdexcept>

#include <xapian.h>

namespace pressdex {

MadeArchive::MadeArchive(const std::vector<Story>& stories) {
    std::string name = (std::filesystem::temp_directory_path() / "pressdex-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = name;
    replace(stories);
}

MadeArchive::~MadeArchive() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void MadeArchive::replace(const std::vector<Story>& stories) {
    const auto generation = next_generation(folder_);
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
    PlacesWriter places(generation / layout::places);
    DocumentMaker maker(places);
    std::set<std::string> languages;
    for (const auto& story : stories) {
        database.add_document(maker.document_from(story));
        if (!story.language.empty()) languages.insert(primary_language(story.language));
    }
    stamp_database(database, languages, {});
    database.commit();
    database.close();
    const Xapian::Database reader(generation.string());
    if (!publish(generation, reader, Ledger{})) throw std::runtime_error("the archive could not be published");
    if (!switch_to(folder_, generation)) throw std::runtime_error("the archive could not be switched");
}

void MadeArchive::write_behind_its_back(const std::vector<Story>& stories) {
    const auto generation = current_generation(folder_);
    if (!generation) throw std::runtime_error("no generation");
    Xapian::WritableDatabase database(generation->string(), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
    PlacesWriter places(*generation / layout::places);
    DocumentMaker maker(places);
    for (const auto& story : stories) {
        database.add_document(maker.document_from(story));
        database.commit();
    }
}

Story made_story(const StoryParts& parts) {
    Story story;
    story.id = story_id(parts.source, 1);
    story.source = parts.source;
    story.file = parts.source + ".txt";
    story.title = parts.title;
    story.body = parts.body;
    story.outlet = parts.outlet;
    story.language = parts.language;
    if (const auto period = period_from_iso(parts.published)) story.published = Published{*period, Where::header, {}};
    if (const auto day = day_from_iso(parts.event)) story.event = Event{*day, {}};
    for (const auto& sector : parts.sectors) story.sectors.push_back({sector, sector, "", "", {}});
    for (const auto& label : parts.locations) {
        Location location;
        std::string name;
        for (const char c : label + ",") {
            if (c == ',') {
                location.path.push_back(name);
                name.clear();
            } else if (c != ' ' || !name.empty()) {
                name += c;
            }
        }
        story.locations.push_back(location);
    }
    for (const auto& [name, acronym] : parts.organizations) story.organizations.push_back({name, acronym, {}, {}});
    for (const auto& person : parts.people) story.people.push_back({person, "", {}, {}});
    for (const auto& words : parts.quotations) story.quotations.push_back({words, "", "", {}});
    return story;
}

}  // namespace pressdex
