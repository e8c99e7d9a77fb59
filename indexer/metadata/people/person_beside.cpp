// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_beside.hpp"

#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/people/person_byline.hpp"
#include "indexer/metadata/people/person_name_bounds.hpp"
#include "indexer/metadata/people/person_words.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/text/folding.hpp"
#include "press/text/utf8.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace pressdex {
namespace {

constexpr std::size_t longest_byline = 160;  // bytes
constexpr std::size_t longest_quote = 120;
constexpr float sure = 0.7F;

// What stands before a writer's name; folded.
bool is_label(std::string_view folded) {
    static constexpr auto labels = std::to_array<std::string_view>(
        {"by",         "written",    "reported",  "compiled", "story",     "text",         "words",
         "author",     "editor",     "report",    "reporter", "staff",     "oleh",         "penulis",
         "reportase",  "par",        "por",       "von",      "autor",     "autora",       "auteur",
         "autore",     "yazar",      "nguoi",     "viet",     "tac",       "gia",          "propos",
         "recueilli",  "recueillis", "redacteur", "redactor", "redaktor",  "redaksi",      "haber",
         "yazan",      "автор",      "текст",     "автори",   "журналист", "кореспондент", "корреспондент",
         "беседовала", "беседовал",  "γραφει",    "του",      "της",       "reporters",    "wartawan",
         "laporan",    "naskah"});
    return is_one_of(folded, labels);
}

// "MNW Desk": who writes for a house without a name of his own.
bool is_desk(std::string_view folded) {
    static constexpr auto desks = std::to_array<std::string_view>(
        {"agencies",  "agency",   "bureau",  "correspondent", "desk",     "newsroom",  "report",    "reporter",
         "reporters", "service",  "staff",   "team",          "redacao",  "redaccion", "redaction", "redaktion",
         "redazione", "redakcja", "redakce", "redactie",      "редакция", "редакція",  "news",      "online"});
    return is_one_of(folded, desks);
}

bool joins_names(std::string_view folded) {
    static constexpr auto words = std::to_array<std::string_view>({"and", "dan", "y", "et", "und", "va", "ve", "e"});
    return is_one_of(folded, words);
}

// A line read like a text of its own.
class Line {
  public:
    Line(std::string_view line, const Knowledge& knowledge)
        : reading_(outline_of(line)),
          mentions_(mentions_in(reading_, knowledge)),
          text_(reading_, mentions_, knowledge),
          taken_(text_.size()),
          words_(text_, taken_),
          bounds_(text_, taken_, words_) {
        organizations_of(text_, mentions_, taken_);
    }

    // Names from the first word on that is no label; what follows a name must be another one or stand apart.
    std::vector<std::string> names(bool known_only) const {
        std::vector<std::string> found;
        std::uint32_t at = 0;
        while (at < text_.size() && is_label(text_.word(at).folded)) ++at;
        while (const auto last = name_at(at)) {
            if (known_only && !words_.has_given(at, *last)) break;
            found.push_back(text_.printed(at, *last));
            at = *last + 1;
            if (at >= text_.size()) break;
            const bool joined = joins_names(text_.word(at).folded) && text_.follows(at);
            if (!joined && !text_.word(at).after_comma) break;
            at += joined ? 1 : 0;
        }
        return found;
    }

    // The whole line, as the finder of contacts cut it: "Will Hsu", too.
    bool is_one_name() const {
        // "KESSLER TOPAZ MELTZER" is a firm.
        if (text_.size() == 0 || text_.word(0).is_all_capitals) return false;
        if (const auto last = name_at(0)) return *last + 1 == text_.size();
        return text_.size() == 2 && text_.is(0, WordUse::common_given) && text_.uses(1) == 0 && !text_.is_place(1) &&
               text_.word(1).is_capitalised;
    }

  private:
    static Outline outline_of(std::string_view line) {
        Outline outline;
        outline.body.emplace_back(line);
        return outline;
    }

    // Vietnamese names are words of everyday without their accents: two to four with capitals, to the next sign.
    std::optional<std::uint32_t> vietnamese_name_at(std::uint32_t at) const {
        constexpr std::uint32_t fewest = 2, most = 4;
        std::uint32_t end = at;
        bool is_own = false;
        for (; end < text_.size() && (end == at || text_.follows(end)); ++end) {
            if (!text_.word(end).is_capitalised || text_.word(end).is_all_capitals || taken_.at(end) != nullptr)
                return std::nullopt;
            is_own = is_own || text_.is_vietnamese(end);
        }
        return is_own && end - at >= fewest && end - at <= most ? std::optional(end - 1) : std::nullopt;
    }

    std::optional<std::uint32_t> name_at(std::uint32_t at) const {
        if (const auto last = vietnamese_name_at(at)) return last;
        const auto last = bounds_.name_from(at, 2);
        if (!last || !(words_.has_given(at, *last) || words_.is_unknown_name(at, *last))) return std::nullopt;
        // "New Delhi"; behind a first name it is a family name ("Trương Vân": a town in Türkiye, accents aside).
        if (text_.is_place(at) && !text_.is(at, WordUse::given)) return std::nullopt;
        // "PIB Delhi": an agency's office.
        if (text_.word(at).is_all_capitals && text_.is_place(*last) && !text_.is(*last, WordUse::given))
            return std::nullopt;
        for (auto word = at; word <= *last; ++word)
            if (is_desk(text_.word(word).folded)) return std::nullopt;
        const std::uint32_t next = *last + 1;
        // "Hill Courier Report": the run of capitals goes on.
        const bool goes_on = next < text_.size() && text_.follows(next) && text_.word(next).is_capitalised;
        return goes_on ? std::nullopt : last;
    }

    Reading reading_;
    std::vector<Mention> mentions_;
    NameText text_;
    NameSpans taken_;
    PersonWords words_;
    NameBounds bounds_;
};

// "Daily Example - Asma Khan": the first part that names somebody; all parts between strokes, as pages join the fields
// of their heads.
std::vector<std::string> names_in(std::string_view byline, const Knowledge& knowledge) {
    constexpr std::string_view signs[] = {" - ", " – ", " — ", " | ", " / "};
    std::vector<std::string> all;
    for (bool is_first = true; !byline.empty(); is_first = false) {
        std::size_t to = byline.size(), width = 0;
        for (const auto sign : signs)
            if (const auto at = byline.find(sign); at < to) to = at, width = sign.size();
        auto part = byline.substr(0, to);
        if (part.ends_with('.')) part.remove_suffix(1);
        // Behind the first part names that tables know: "PMJS - Coordenação de Obras" is an office.
        auto names =
            has_capitals(part) ? Line(part, knowledge).names(!is_first) : names_in_caseless_byline(part, knowledge);
        std::ranges::move(names, std::back_inserter(all));
        if (!all.empty() && byline.substr(to, width) != " | ") break;
        byline.remove_prefix(to + width);
    }
    return all;
}

// What a contact's line leaves behind the name is a role when it is words.
bool is_role(std::string_view role) {
    constexpr std::size_t shortest = 3, longest = 60;
    return role.size() >= shortest && role.size() <= longest && role.front() >= 'A' && role.front() <= 'Z' &&
           role.find_first_of("0123456789:/@") == std::string_view::npos;
}

bool is_known(const std::string& name, const std::vector<Person>& people) {
    const std::string words = " " + folded(name) + " ";
    const auto is_same = [&](const std::string& other) {
        const std::string others = " " + folded(other) + " ";
        return !other.empty() && (words.find(others) != std::string::npos || others.find(words) != std::string::npos);
    };
    return std::ranges::any_of(people, [&](const Person& person) {
        return is_same(person.name) || std::ranges::any_of(person.variants, is_same);
    });
}

void add(std::vector<Person>& found, const std::vector<Person>& people, std::string name, std::string role,
         Evidence evidence) {
    if (is_known(name, people) || is_known(name, found)) return;
    Person& person = found.emplace_back();
    person.name = std::move(name);
    person.role = std::move(role);
    person.evidence = std::move(evidence);
}

}  // namespace

std::vector<Person> people_beside(std::string_view byline, std::span<const Contact> contacts,
                                  const std::vector<Person>& people, const Knowledge& knowledge) {
    std::vector<Person> found, asked;
    for (const Contact& contact : contacts) {
        if (contact.name.empty() || !Line(contact.name, knowledge).is_one_name()) continue;
        add(asked, people, contact.name, is_role(contact.role) ? contact.role : "press contact", contact.evidence);
    }
    // An account's handle stands beside the name of who posted a text, whoever wrote it.
    const bool is_account = byline.find('@') != std::string_view::npos;
    if (!byline.empty() && byline.size() <= longest_byline && !is_account) {
        const auto names = names_in(byline, knowledge);
        const bool edits = folded(byline.substr(0, 6)) == "editor";
        const Evidence evidence{Where::byline, "byline", std::string(cut(byline, longest_quote)), sure, 1, false};
        // A name in a line of its own above a telephone looks like a signature.
        for (const auto& name : names) {
            if (!is_known(name, asked)) add(found, people, name, edits ? "editor" : "author", evidence);
        }
    }
    std::ranges::move(asked, std::back_inserter(found));
    return found;
}

}  // namespace pressdex
