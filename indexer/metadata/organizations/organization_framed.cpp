// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace pressdex {
namespace {

using Words = std::string_view;

constexpr std::uint32_t longest_framed = 4;  // words
constexpr float confidence_of_framed = 0.55F;

// Right before a name: "the carmaker Tata", "ride-hailing firm Grab".
constexpr auto nouns_before = std::to_array<Words>(
    {"company", "firm", "startup", "start-up", "carmaker", "automaker", "airline", "carrier", "retailer", "lender",
     "insurer", "brewer", "miner", "chipmaker", "drugmaker", "planemaker", "manufacturer", "magazine", "newspaper",
     "daily", "broadcaster", "publisher", "website", "giant", "chain", "supermarket", "consultancy", "charity",
     "nonprofit", "non-profit", "contractor", "subsidiary", "distributor", "conglomerate", "cooperative", "thinktank",
     "brokerage", "exporter", "importer", "utility", "studio", "label",
     // Indonesian, the languages of the north, Czech, Romanian, Croatian
     "perusahaan", "maskapai", "produsen", "pabrikan", "selskapet", "selskabet", "konsernet", "koncernen", "foretaget",
     "bolaget", "virksomheden", "spolecnost", "compania", "tvrtka", "kompanija"});

// Right behind one: "WeWork executives", "Grab's spokesman".
constexpr auto nouns_behind = std::to_array<Words>(
    {"executives", "executive",    "employees",       "spokesman",  "spokeswoman",  "spokesperson", "shareholders",
     "staffers",   "headquarters", "representatives", "subsidiary", "subsidiaries", "shares",       "stock",
     "customers",  "investors",    "management",      "stores",     "outlets",      "factory",      "factories",
     "founder",    "co-founder",   "cofounder",       "boss",       "chairman",     "headquarter"});

// What only firms and bodies do.
constexpr auto verbs_behind = std::to_array<Words>(
    {"acquired", "employs", "operates", "manufactures", "specializes", "specialises", "declined", "rebranded"});

// "is a leading maker of ...": what a firm is said to be.
constexpr auto kinds = std::to_array<Words>(
    {"company",   "firm",        "manufacturer", "provider",   "organization", "organisation", "association",
     "nonprofit", "non-profit",  "charity",      "startup",    "start-up",     "agency",       "retailer",
     "supplier",  "consultancy", "cooperative",  "foundation", "institute",    "developer",    "distributor",
     "bank",      "insurer",     "publisher",    "body",       "institution"});

// A word that leads to a name by a small one: "customers of X", "funded by X".
struct Lead {
    Words small;
    std::span<const Words> words;
};
constexpr auto words_before_of = std::to_array<Words>(
    {"customers", "shareholders", "employees", "headquarters", "subsidiary", "subsidiaries", "division", "acquisition",
     "owner", "owners", "offices", "founder", "founders", "co-founder", "cofounder", "takeover"});
constexpr auto words_before_by = std::to_array<Words>(
    {"operated",     "acquired",     "published", "funded",     "sponsored",   "co-sponsored", "backed",    "financed",
     "powered",      "manufactured", "issued",    "accredited", "distributed", "commissioned", "organized", "organised",
     "co-organized", "co-organised", "hosted",    "co-hosted",  "employed",    "certified"});
constexpr auto words_before_with =
    std::to_array<Words>({"partnership", "collaboration", "merger", "agreement", "mou", "contract", "association",
                          "cooperation", "partnered", "partnering", "merged", "partners", "affiliated", "teamed"});
constexpr auto words_before_at =
    std::to_array<Words>({"works", "worked", "working", "employed", "internship", "analyst", "engineer", "executive",
                          "researcher", "fellow", "consultant"});
constexpr auto words_before_for = std::to_array<Words>({"works", "worked", "spokesperson", "spokesman", "spokeswoman"});
// "le PDG de X", "l'amministratore delegato di X", "Vorstandschef von X"
constexpr auto words_before_de =
    std::to_array<Words>({"pdg", "ceo", "filiale", "filial", "actionnaires", "accionistas", "acciones", "salaries"});
constexpr auto words_before_di = std::to_array<Words>({"ceo", "delegato", "azionisti", "azioni", "dipendenti"});
constexpr auto words_before_da = std::to_array<Words>({"ceo", "acionistas", "acoes", "subsidiaria"});
constexpr auto words_before_von = std::to_array<Words>({"geschaftsfuhrer", "geschaftsfuhrerin", "vorstandschef",
                                                        "vorstandsvorsitzender", "aktien", "konzernchef", "aktionare"});
constexpr auto leads = std::to_array<Lead>({{"of", words_before_of},
                                            {"de", words_before_de},
                                            {"di", words_before_di},
                                            {"da", words_before_da},
                                            {"von", words_before_von},
                                            {"by", words_before_by},
                                            {"with", words_before_with},
                                            {"at", words_before_at},
                                            {"for", words_before_for}});

struct Run {
    std::uint32_t first = 0, last = 0;
    std::uint32_t end = 0;  // the last word of its echo, where it has one
};

class Frames {
  public:
    Frames(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        std::vector<Run> runs;
        for (std::uint32_t word = 0; word < text_.size();) {
            const auto run = text_.word(word).is_capitalised ? run_from(word) : std::nullopt;
            if (run) runs.push_back(*run);
            word = run ? run->end + 1 : word + 1;
        }
        std::set<std::string> told;
        for (const Run& run : runs)
            if (is_framed(run)) told.insert(text_.printed(run.first, run.last));
        std::vector<BodySighting> found;
        for (const Run& run : runs) {
            if (is_government(run)) {
                found.push_back({run.first, run.last + 1, std::nullopt, false, "somebody's administration", 0.6F});
                continue;
            }
            if (told.empty() || !told.contains(text_.printed(run.first, run.last))) continue;
            const bool acronym = run.first == run.last && is_acronym(text_.word(run.first).printed);
            found.push_back({run.first, run.last, std::nullopt, acronym, "told by its frame", confidence_of_framed});
        }
        return found;
    }

  private:
    // May stand in a firm's name: of no person, place or office.
    bool fits(std::uint32_t word) const {
        constexpr std::array others = {WordUse::role,  WordUse::role_modifier, WordUse::title,
                                       WordUse::given, WordUse::programme,     WordUse::speech};
        return word < text_.size() && text_.is_name_word(word) && taken_.at(word) == nullptr &&
               !text_.is_demonym(word) && !text_.word(word).after_quote &&
               std::ranges::none_of(others, [&](WordUse use) { return text_.is(word, use); });
    }
    bool is_own(std::uint32_t word) const {
        return text_.uses(word) == 0 && !text_.is_place(word) && text_.word(word).printed.size() > 1;
    }

    // "der Autobauer Quendo", "das Start-up Mileuto": German writes what a firm is with a capital.
    bool is_german_firm(std::uint32_t word) const {
        static constexpr auto kinds_in_german = std::to_array<Words>(
            {"konzern", "hersteller", "autobauer", "flugzeugbauer", "maschinenbauer", "zulieferer", "versicherer",
             "discounter", "fluggesellschaft", "startup", "handelskette", "supermarktkette", "anbieter"});
        if (!text_.nouns_are_capitalised()) return false;
        const auto folded = text_.word(word).folded;
        return std::ranges::any_of(kinds_in_german, [&](Words kind) { return folded.ends_with(kind); }) ||
               (folded == "up" && text_.word(word).glued);  // no name goes on behind its hyphen: "Start-up-Geist"
    }

    // "Zarno Love Zarno Love is ...": a heading that lost its line break, and the sentence below it.
    std::uint32_t without_echo(const Run& run) const {
        const std::uint32_t words = run.last - run.first + 1;
        if (words % 2 != 0) return run.last;
        for (std::uint32_t at = run.first; at < run.first + words / 2; ++at)
            if (text_.word(at).folded != text_.word(at + words / 2).folded) return run.last;
        return run.last - words / 2;
    }

    // The whole run of capitals that begins here, where a word of it is in no dictionary.
    std::optional<Run> run_from(std::uint32_t first) const {
        if (!fits(first) || text_.word(first).glued || text_.in_headline_case(first)) return std::nullopt;
        const bool inside = first > 0 && text_.follows(first) && text_.is_name_word(first - 1);
        const bool german = first > 0 && is_german_firm(first - 1);
        if ((inside && !german) || is_german_firm(first)) return std::nullopt;
        Run run{first, first, first};
        bool own = is_own(first);
        while (run.last - first + 1 < longest_framed && !text_.word(run.last).possessive &&
               text_.follows(run.last + 1) && fits(run.last + 1) && !is_german_firm(run.last + 1)) {
            ++run.last;
            own = own || is_own(run.last);
        }
        const std::uint32_t next = run.last + 1;
        const bool goes_on = !text_.word(run.last).possessive && next < text_.size() && text_.follows(next) &&
                             text_.word(next).is_capitalised;
        // A word that opens a sentence may be any.
        const bool opens = text_.word(first).starts_sentence && run.last == first;
        // "the Sungold Indonesia factory"
        const bool abroad = run.last > first && text_.is_place(run.last);
        if (!own || goes_on || abroad || (opens && text_.word(first).printed.size() < 3)) return std::nullopt;
        return Run{first, without_echo(run), run.last};
    }

    bool is_framed(const Run& run) { return (is_led(run) || is_followed(run)) && !is_family_name(run); }

    // "Neumann executives", and "Adam Neumann" elsewhere in the story.
    bool is_family_name(const Run& run) {
        if (run.first != run.last) return false;
        if (!family_names_) {  // most stories frame nobody
            family_names_.emplace();
            for (std::uint32_t word = 1; word < text_.size(); ++word)
                if (text_.is(word - 1, WordUse::given) && text_.follows(word))
                    family_names_->insert(text_.word(word).folded);
        }
        return family_names_->contains(text_.word(run.first).folded);
    }

    // "the Quirino administration"
    bool is_government(const Run& run) const {
        const std::uint32_t next = run.last + 1;
        return run.first == run.last && next < text_.size() && text_.word(next).folded == "administration" &&
               !text_.word(next).is_capitalised && text_.follows(next) && run.first > 0 &&
               text_.word(run.first - 1).folded == "the";
    }

    bool is_led(const Run& run) const {
        if (run.first == 0 || !text_.follows(run.first)) return false;
        if (is_german_firm(run.first - 1)) return true;
        if (text_.word(run.first - 1).is_capitalised) return false;
        const auto before = text_.word(run.first - 1).folded;
        if (is_one_of(before, nouns_before)) return true;
        if (run.first < 2 || !text_.follows(run.first - 1)) return false;
        const auto lead = std::ranges::find(leads, before, &Lead::small);
        return lead != leads.end() && is_one_of(text_.word(run.first - 2).folded, lead->words);
    }

    bool is_followed(const Run& run) const {
        const std::uint32_t next = run.end + 1;
        if (next >= text_.size() || text_.word(next).is_capitalised) return false;
        const bool possessive = text_.word(run.end).possessive && text_.same_sentence(run.end, next);
        if (!possessive && !text_.follows(next)) return false;
        const auto behind = text_.word(next).folded;
        if (is_one_of(behind, nouns_behind)) return true;
        if (!possessive && is_one_of(behind, verbs_behind)) return true;
        return !possessive && behind == "is" && is_kind_behind(next);
    }

    // "is a leading maker of ..."
    bool is_kind_behind(std::uint32_t is) const {
        constexpr std::uint32_t reach = 8;  // words
        const auto article = is + 1 < text_.size() ? text_.word(is + 1).folded : Words{};
        if (article != "a" && article != "an" && article != "the") return false;
        for (std::uint32_t word = is + 2; word <= is + reach && text_.same_sentence(is, word); ++word) {
            const auto folded = text_.word(word).folded;
            if (folded == "of" || folded == "who" || folded == "that" || folded == "at") return false;
            if (is_one_of(folded, kinds)) return true;
        }
        return false;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::optional<std::set<std::string_view>> family_names_;  // folded words behind given names
};

}  // namespace

std::vector<BodySighting> framed_bodies(const NameText& text, const NameSpans& taken) {
    return Frames(text, taken).found();
}

}  // namespace pressdex
