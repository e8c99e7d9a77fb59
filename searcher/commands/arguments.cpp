// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/arguments.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>

namespace pressdex {
namespace {

constexpr std::array<std::string_view, 10> verb_names = {"find",   "show",   "similar", "timeline", "quotes",
                                                         "facets", "groups", "batch",   "fields",   "help"};
constexpr std::array<std::string_view, 5> format_names = {"text", "json", "jsonl", "csv", "trec"};
constexpr std::uint32_t largest_limit = 1000;

constexpr std::string_view footer = R"(Verbs:
  find WORDS...        search (the default verb; `find show` seeks the word show)
  show ID              one story with the evidence for what is known of it
  show ID --copies     its copies in order of date, and what each cut, added or changed
  similar ID [WORDS...]  stories like it, those told before it first
  timeline NAME        history of a programme, organization or person, year by year
  quotes [WORDS...]    who said what: --by NAME, --about WORDS
  facets [FIELD] [WORDS...]  values of a field, or of all, with counts
  groups               announcements that several stories carry
  batch --queries FILE answer many queries, one JSON object a line, as a TREC run
  fields               fields that queries know
  help query           the query language

Exit codes: 0 found, 1 nothing found, 2 wrongly asked, 3 no archive, 4 locked, 5 damaged, 7 another version's archive.)";

// What was typed for each option, still text.
struct Typed {
    std::string match, sort, dates, copies, limit, offset, now, format, color;
    std::map<FieldId, std::vector<std::string>> chosen;
    std::vector<std::string> without;
};

std::string option_of(const Field& field) {
    std::string names = "--" + std::string(field.name);
    if (!field.alias.empty()) names += ",--" + std::string(field.alias);
    return names;
}

void add_options(CLI::App& app, Arguments& arguments, Typed& typed) {
    // An empty value is a variable that was never set: not the same as no option.
    const auto is_named = [](const std::string& folder) {
        return std::string(folder.empty() ? "names no folder" : "");
    };
    app.add_option("--archive", arguments.archive, "Folder of the archive (else $PRESSDEX_ARCHIVE, else ./archive)")
        ->check(is_named);
    app.add_option("--match", typed.match, "How many of the words a story needs: most, all or any");
    app.add_option(
        "--sort", typed.sort,
        "relevance, recent (newer ones somewhat first), newest or oldest (default: relevance with words, else newest)");
    app.add_option("-n,--limit", typed.limit, "Stories shown, 0 to 1000 (default 10; csv: all)");
    app.add_option("--offset", typed.offset, "Stories skipped");
    for (const auto id : schema::facets()) {
        const auto& field = schema::field(id);
        const auto keep = [&typed, id](const std::vector<std::string>& values) { typed.chosen[id] = values; };
        std::string help = "Only this " + std::string(field.name) + "; given again: or that one";
        if (!field.alias_prefix.empty()) help += " (=VALUE: no acronym or variant)";
        app.add_option_function<std::vector<std::string>>(option_of(field), keep, help)->take_all()->expected(1);
    }
    app.add_option("--since", arguments.request.since, "Not before: 2021, \"March 2021\", 23/12/2021");
    app.add_option("--until", arguments.request.until, "Not after");
    app.add_option("--dates", typed.dates, "any (publication day, else event day) or published");
    app.add_option("--copies", typed.copies, "grouped or all");
    app.add_option("--now", typed.now, "Day that \"today\" and \"last month\" are reckoned from, 2026-11-21");
    app.add_option("--format", typed.format, "text, json, jsonl or csv; batch: trec or jsonl");
    app.add_option("--color", typed.color, "auto, always or never");
    app.add_option("--by", arguments.by, "Of quotes: words of the speaker's name");
    app.add_option("--about", arguments.about, "Of quotes: words and \"phrases\" that the quotation holds");
    app.add_option("--queries", arguments.queries, "File of queries, for batch");
    app.add_flag("--count", arguments.counts_only, "Print the number of stories only");
    app.add_flag("--facets", arguments.wants_facets, "Count the values of all fields");
    app.add_flag_callback(
        "--as-spelt", [&arguments] { arguments.request.other_spellings = false; }, "Seek no other spellings of words");
    const auto turn_off = [&typed](const std::vector<std::string>& names) { typed.without = names; };
    std::string parts = "Search and rank without this part, given again without that one too:";
    for (const auto& part : ranking_parts) parts += " " + std::string(part.name);
    app.add_option_function<std::vector<std::string>>("--without", turn_off, parts)->take_all()->expected(1);
    app.add_flag("--explain", arguments.request.explains, "Say how the query was read and ranked");
    app.add_flag_callback(
        "--no-pager", [&arguments] { arguments.may_page = false; }, "Never call a pager");
    app.set_version_flag("--version", "pressdex-search " PRESSDEX_VERSION);
    for (auto* option : app.get_options([](const CLI::Option* one) { return one->get_items_expected_max() > 0; })) {
        option->type_name("VALUE");
    }
    app.footer(std::string(footer));
}

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Sorts what was typed into options (as "--name=value") and words. `first_is_free`: whether the first word may be a
// verb.
struct Split {
    std::vector<std::string> options, words;
    bool first_is_free = true;
};

Result<Split> split(const CLI::App& app, const std::vector<std::string>& typed) {
    Split split;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto& token = typed[i];
        if (token == "--") {
            if (split.words.empty()) split.first_is_free = false;
            split.words.insert(split.words.end(), typed.begin() + static_cast<std::ptrdiff_t>(i) + 1, typed.end());
            break;
        }
        const auto equals = token.starts_with("--") ? token.find('=') : std::string::npos;
        auto name = token.substr(0, equals);
        std::optional<std::string> value;
        if (equals != std::string::npos) value = token.substr(equals + 1);
        if (token.size() > 2 && token.starts_with("-n") && is_number(std::string_view(token).substr(2))) {
            name = "-n";
            value = token.substr(2);
        }
        const CLI::Option* option = name.size() > 1 && name[0] == '-' ? app.get_option_no_throw(name) : nullptr;
        if (option == nullptr) {
            if (name.size() > 2 && name.starts_with("--")) {
                return failure(ErrorKind::wrongly_asked, "There is no option " + name,
                               "`pressdex-search --help` lists them; behind -- everything is a word");
            }
            split.words.push_back(token);
            continue;
        }
        // `show ID --copies` wants them all.
        const bool is_bare = i + 1 == typed.size() || (typed[i + 1] != "all" && typed[i + 1] != "grouped");
        if (name == "--copies" && !value && is_bare && !split.words.empty() && split.words.front() == "show")
            value = "all";
        if (option->get_items_expected_max() > 0 && !value) {
            if (++i == typed.size()) return failure(ErrorKind::wrongly_asked, "The option " + name + " needs a value");
            value = typed[i];
        }
        split.options.push_back(value ? "--" + option->get_lnames().front() + "=" + *value : name);
    }
    return split;
}

template <class Value, class Read>
Result<void> read_into(Value& value, const std::string& typed, Read read) {
    if (typed.empty()) return {};
    auto result = read(typed);
    if (!result) return Unexpected(result.error());
    value = *result;
    return {};
}

Result<std::uint32_t> number_named(std::string_view option, const std::string& typed, std::uint32_t largest) {
    if (is_number(typed) && typed.size() < 10 && std::stoul(typed) <= largest)
        return static_cast<std::uint32_t>(std::stoul(typed));
    return failure(ErrorKind::wrongly_asked, std::string(option) + " takes a number from 0 to " +
                                                 std::to_string(largest) + ", not \"" + typed + "\"");
}

Result<Format> format_named(const std::string& name) {
    const auto found = std::ranges::find(format_names, name);
    if (found != format_names.end()) return static_cast<Format>(found - format_names.begin());
    return failure(ErrorKind::wrongly_asked, "\"" + name + "\" is no format",
                   "There are: text, json, jsonl, csv, trec");
}

Result<RankingParts> parts_without(const std::vector<std::string>& names) {
    RankingParts parts;
    for (const auto& name : names) {
        const auto part = std::ranges::find(ranking_parts, name, &RankingPart::name);
        if (part != ranking_parts.end()) {
            parts.*part->is_on = false;
            continue;
        }
        std::string list;
        for (const auto& known : ranking_parts) list += (list.empty() ? "" : ", ") + std::string(known.name);
        return failure(ErrorKind::wrongly_asked, "There is no part \"" + name + "\" of the ranking",
                       "There are: " + list);
    }
    return parts;
}

Result<Day> now_named(const std::string& text) {
    if (const auto day = day_from_iso(text)) return *day;
    return failure(ErrorKind::wrongly_asked, "--now takes a day such as 2026-11-21, not \"" + text + "\"");
}

// From text to meaning, the first failure wins.
Result<void> understand(const Typed& typed, Arguments& arguments) {
    auto& request = arguments.request;
    arguments.has_limit = !typed.limit.empty();
    for (const auto& [field, values] : typed.chosen) {
        for (const auto& value : values) request.choose(field, value);
    }
    constexpr std::uint32_t largest_offset = 100'000'000;
    const auto parts = parts_without(typed.without);
    if (!parts) return Unexpected(parts.error());
    request.parts = *parts;
    return read_into(request.match, typed.match, match_named)
        .and_then([&] { return read_into(request.sort, typed.sort, sort_named); })
        .and_then([&] { return read_into(request.dates, typed.dates, dates_named); })
        .and_then([&] { return read_into(request.copies, typed.copies, copies_named); })
        .and_then([&] { return read_into(request.now, typed.now, now_named); })
        .and_then([&] { return read_into(arguments.format, typed.format, format_named); })
        .and_then([&] { return read_into(arguments.colour, typed.color, colour_named); })
        .and_then([&] {
            return read_into(request.limit, typed.limit,
                             [](const std::string& text) { return number_named("--limit", text, largest_limit); });
        })
        .and_then([&] {
            return read_into(request.offset, typed.offset,
                             [](const std::string& text) { return number_named("--offset", text, largest_offset); });
        });
}

// The verb leaves the words; "find" and "--" make the rest words whatever they are.
void take_verb(const Split& split, Arguments& arguments) {
    arguments.words = split.words;
    if (!split.first_is_free || arguments.words.empty()) return;
    const auto verb = std::ranges::find(verb_names, arguments.words.front());
    if (verb == verb_names.end()) return;
    arguments.verb = static_cast<Verb>(verb - verb_names.begin());
    arguments.words.erase(arguments.words.begin());
}

}  // namespace

Result<Arguments> arguments_from(const std::vector<std::string>& typed_words) {
    Arguments arguments;
    Typed typed;
    CLI::App app{"Search an archive of press releases: pressdex-search [VERB] WORDS... [OPTIONS]", "pressdex-search"};
    add_options(app, arguments, typed);
    auto words = split(app, typed_words);
    if (!words) return Unexpected(words.error());
    take_verb(*words, arguments);
    std::ranges::reverse(words->options);  // CLI11 takes them from the back
    try {
        app.parse(std::move(words->options));
    } catch (const CLI::CallForHelp&) {
        arguments.told = app.help();
        return arguments;
    } catch (const CLI::CallForVersion& version) {
        arguments.told = std::string(version.what()) + "\n";
        return arguments;
    } catch (const CLI::Error& error) {
        return failure(ErrorKind::wrongly_asked, error.what(), "See pressdex-search --help");
    }
    if (auto understood = understand(typed, arguments); !understood) return Unexpected(understood.error());
    return arguments;
}

std::span<const std::string_view> names_of_verbs() {
    return verb_names;
}

std::vector<std::string> option_names() {
    Arguments arguments;
    Typed typed;
    CLI::App app;
    add_options(app, arguments, typed);
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
}

std::string query_of(const std::vector<std::string>& words) {
    std::string query;
    for (const auto& word : words) query += (query.empty() ? "" : " ") + word;
    return query;
}

}  // namespace pressdex
